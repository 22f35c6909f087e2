package org.rostrum.receive.receipt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.rostrum.register.tree.Hash;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A signed attempt: what a browser keeps when a filing did not reach the house. Its key never
 * leaves that browser; the time is that of the device. It is no receipt.
 *
 * @param text what was signed, a line each
 * @param key the browser's public key, SubjectPublicKeyInfo
 * @param signature ECDSA on P-256 with SHA-256, as WebCrypto writes it
 */
public record AttemptFile(String text, String key, String signature) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String TITLE = "rostrum attempt v1\n";

  /** Reads one; nothing when it is none. */
  public static Optional<AttemptFile> read(String file) {
    try {
      JsonNode read = JSON.readTree(file);
      AttemptFile attempt =
          new AttemptFile(
              read.path("attempt").asString(""),
              read.path("key").asString(""),
              read.path("signature").asString(""));
      return attempt.text().startsWith(TITLE) ? Optional.of(attempt) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** Did the key sign exactly this text? */
  public boolean holds() {
    try {
      PublicKey spki =
          KeyFactory.getInstance("EC")
              .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key)));
      Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
      check.initVerify(spki);
      check.update(text.getBytes(StandardCharsets.UTF_8));
      return check.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  /** Is this the file that was to be sent? */
  public boolean names(Hash hash) {
    return text.lines().anyMatch(line -> line.endsWith("-sha256 " + hash.hex()));
  }

  /** The first digits of the key's hash, by which two attempts of one browser are known. */
  public String keyNumber() {
    return Hash.of(key.getBytes(StandardCharsets.US_ASCII)).hex().substring(0, 16);
  }
}
