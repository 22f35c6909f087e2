package org.rostrum.people.provider;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A form that waits while its sender is at the provider, sealed with a word that only their browser
 * keeps: whoever reads the database cannot read what they wrote. Each form has a salt of its own,
 * so the start value may stand still.
 */
final class Sealed {
  private static final byte[] START = new byte[12];

  private Sealed() {}

  static String seal(String word, String salt, String text) {
    try {
      byte[] plain = text.getBytes(StandardCharsets.UTF_8);
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, salt + word).doFinal(plain);
      return salt + "." + Base64.getEncoder().encodeToString(sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every JDK can
    }
  }

  static String open(String word, String sealed) {
    try {
      int dot = sealed.indexOf('.');
      byte[] bytes = Base64.getDecoder().decode(sealed.substring(dot + 1));
      return new String(
          cipher(Cipher.DECRYPT_MODE, sealed.substring(0, dot) + word).doFinal(bytes),
          StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a held form was sealed with another word", e);
    }
  }

  private static Cipher cipher(int mode, String word) throws GeneralSecurityException {
    byte[] key =
        MessageDigest.getInstance("SHA-256")
            .digest(("held form " + word).getBytes(StandardCharsets.UTF_8));
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, START));
    return cipher;
  }
}
