package org.rostrum.people.keys;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/**
 * A passkey in software, which does whatever a test asks of it: a real one would refuse to sign for
 * another address, or without its owner.
 */
final class SoftKey {
  private static final int PRESENT = 0x01;
  private static final int VERIFIED = 0x04;
  private static final int CREDENTIAL = 0x40;

  private final KeyPair pair;
  private final byte[] id = "soft key of a test".getBytes(StandardCharsets.US_ASCII);
  private int signatures;

  SoftKey() throws GeneralSecurityException {
    KeyPairGenerator maker = KeyPairGenerator.getInstance("EC");
    maker.initialize(new ECGenParameterSpec("secp256r1"));
    pair = maker.generateKeyPair();
  }

  /** Whether the device made sure of its owner. */
  enum Owner {
    VERIFIED,
    PRESENT_ONLY
  }

  /** The answer of the ceremony that makes the key. */
  String made(String challenge, String origin, String host) throws GeneralSecurityException {
    byte[] client = client("webauthn.create", challenge, origin);
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.writeBytes(authenticator(host, PRESENT | VERIFIED | CREDENTIAL));
    data.writeBytes(new byte[16]); // of no known make
    data.writeBytes(new byte[] {0, (byte) id.length});
    data.writeBytes(id);
    data.writeBytes(publicKey());
    ByteArrayOutputStream attestation = new ByteArrayOutputStream();
    attestation.write(0xa3);
    text(attestation, "fmt");
    text(attestation, "none");
    text(attestation, "attStmt");
    attestation.write(0xa0);
    text(attestation, "authData");
    bytes(attestation, data.toByteArray());
    return """
    {"id":"%1$s","rawId":"%1$s","type":"public-key","response":{"attestationObject":"%2$s",\
    "clientDataJSON":"%3$s","transports":["internal"]},"clientExtensionResults":{},\
    "authenticatorAttachment":"platform"}\
    """
        .formatted(base64(id), base64(attestation.toByteArray()), base64(client));
  }

  /** The answer of the ceremony that shows the key. */
  String shown(String challenge, String origin, String host, Owner owner)
      throws GeneralSecurityException {
    byte[] client = client("webauthn.get", challenge, origin);
    byte[] data = authenticator(host, owner == Owner.VERIFIED ? PRESENT | VERIFIED : PRESENT);
    Signature signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign(pair.getPrivate());
    signature.update(data);
    signature.update(sha256(client));
    return """
    {"id":"%1$s","rawId":"%1$s","type":"public-key","response":{"authenticatorData":"%2$s",\
    "clientDataJSON":"%3$s","signature":"%4$s"},"clientExtensionResults":{},\
    "authenticatorAttachment":"platform"}\
    """
        .formatted(base64(id), base64(data), base64(client), base64(signature.sign()));
  }

  private static byte[] client(String type, String challenge, String origin) {
    return """
    {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}\
    """
        .formatted(type, challenge, origin)
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] authenticator(String host, int flags) throws GeneralSecurityException {
    signatures++;
    return ByteBuffer.allocate(37)
        .put(sha256(host.getBytes(StandardCharsets.UTF_8)))
        .put((byte) flags)
        .putInt(signatures)
        .array();
  }

  /** As COSE writes it: a map of kind 2 (EC2), algorithm -7 (ES256), curve 1, x and y. */
  private byte[] publicKey() {
    ECPublicKey key = (ECPublicKey) pair.getPublic();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20});
    out.writeBytes(coordinate(key.getW().getAffineX()));
    out.writeBytes(new byte[] {0x22, 0x58, 0x20});
    out.writeBytes(coordinate(key.getW().getAffineY()));
    return out.toByteArray();
  }

  private static byte[] coordinate(BigInteger value) {
    byte[] bytes = value.toByteArray();
    byte[] fixed = new byte[32];
    int length = Math.min(32, bytes.length);
    System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
    return fixed;
  }

  private static void text(ByteArrayOutputStream out, String text) {
    out.write(0x60 + text.length());
    out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static void bytes(ByteArrayOutputStream out, byte[] bytes) {
    out.writeBytes(new byte[] {0x58, (byte) bytes.length});
    out.writeBytes(bytes);
  }

  private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
