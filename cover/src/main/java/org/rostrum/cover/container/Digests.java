package org.rostrum.cover.container;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.rostrum.cover.report.Shown;

/** Digests, as signatures in XML name them. */
final class Digests {
  private static final Map<String, String> NAMES =
      Map.of(
          "http://www.w3.org/2001/04/xmlenc#sha256", "SHA-256",
          "http://www.w3.org/2001/04/xmldsig-more#sha384", "SHA-384",
          "http://www.w3.org/2001/04/xmlenc#sha512", "SHA-512",
          "http://www.w3.org/2007/05/xmldsig-more#sha3-256", "SHA3-256",
          "http://www.w3.org/2007/05/xmldsig-more#sha3-384", "SHA3-384",
          "http://www.w3.org/2007/05/xmldsig-more#sha3-512", "SHA3-512");

  private Digests() {}

  static String sha256(byte[] bytes) {
    return Shown.hex(digest("SHA-256", bytes));
  }

  /** Whether a reference says the digest of these very bytes, untransformed. */
  static boolean says(Reference reference, byte[] bytes) {
    String name = NAMES.get(reference.algorithm());
    if (name == null || reference.transforms() > 0) {
      return false;
    }
    return Base64.getEncoder().encodeToString(digest(name, bytes)).equals(reference.digest());
  }

  private static byte[] digest(String name, byte[] bytes) {
    try {
      return MessageDigest.getInstance(name).digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java lacks " + name, e);
    }
  }
}
