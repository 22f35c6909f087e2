package org.rostrum.register.note;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/**
 * What signs: a private key with the public one that checks it. Its text is a secret; the file that
 * holds it is for the server alone. Immutable, safe for many threads.
 */
public final class SignerKey {
  private static final String TITLE = "rostrum signer key v1";

  private final PrivateKey key;
  private final VerifierKey verifier;

  private SignerKey(PrivateKey key, VerifierKey verifier) {
    this.key = key;
    this.verifier = verifier;
  }

  /** A new key under a name, from the system's own randomness. */
  public static SignerKey create(String name, Algorithm algorithm) {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(algorithm.javaName()).generateKeyPair();
      return of(name, algorithm, pair.getPrivate(), pair.getPublic());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("JDK 25 makes " + algorithm.javaName() + " keys", e);
    }
  }

  static SignerKey of(String name, Algorithm algorithm, PrivateKey key, PublicKey verifier) {
    return new SignerKey(key, VerifierKey.of(name, algorithm, verifier));
  }

  /**
   * Reads what {@link #secretText()} wrote.
   *
   * @return nothing when it is none, or when the private key does not belong to the public one
   */
  public static Optional<SignerKey> parse(String secretText) {
    String[] lines = secretText.split("\n", -1);
    if (lines.length != 4 || !lines[0].equals(TITLE) || !lines[3].isEmpty()) {
      return Optional.empty();
    }
    return VerifierKey.parse(lines[1]).flatMap(verifier -> withPrivate(verifier, lines[2]));
  }

  private static Optional<SignerKey> withPrivate(VerifierKey verifier, String base64) {
    try {
      byte[] encoded = Base64.getDecoder().decode(base64);
      PrivateKey key =
          KeyFactory.getInstance(verifier.algorithm().javaName())
              .generatePrivate(new PKCS8EncodedKeySpec(encoded));
      SignerKey signer = new SignerKey(key, verifier);
      byte[] trial = {1, 2, 3};
      return verifier.signed(trial, signer.sign(trial)) ? Optional.of(signer) : Optional.empty();
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Three lines: a title, the public key, the private one (PKCS #8, Base64). A secret. */
  public String secretText() {
    return TITLE
        + "\n"
        + verifier.text()
        + "\n"
        + Base64.getEncoder().encodeToString(key.getEncoded())
        + "\n";
  }

  /**
   * The same key under another name, with another number: for a second log of the same house, whose
   * heads say another origin and cannot be taken for the first one's.
   */
  public SignerKey named(String name) {
    return new SignerKey(key, verifier.named(name));
  }

  public VerifierKey verifier() {
    return verifier;
  }

  /** The signature of the message, without name, number or time. */
  public byte[] sign(byte[] message) {
    try {
      Signature signature = Signature.getInstance(verifier.algorithm().javaName());
      signature.initSign(key);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key signed when it was read", e);
    }
  }

  /** Tells the public key alone. */
  @Override
  public String toString() {
    return verifier.text();
  }
}
