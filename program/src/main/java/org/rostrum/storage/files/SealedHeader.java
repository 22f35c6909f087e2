package org.rostrum.storage.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.rostrum.storage.files.Keys.SealKey;

/**
 * What stands before the sealed blocks: eight letters, the id of the key, a nonce, the file's key
 * wrapped.
 */
final class SealedHeader {
  private static final byte[] LETTERS = "rostrum1".getBytes(StandardCharsets.US_ASCII);
  private static final int ID_BYTES = 8;
  private static final int WRAPPED_BYTES = Gcm.KEY_BYTES + Gcm.TAG_BYTES;
  private static final int BYTES = LETTERS.length + ID_BYTES + Gcm.NONCE_BYTES + WRAPPED_BYTES;

  private final String keyId;
  private final byte[] nonce;
  private final byte[] wrapped;

  private SealedHeader(String keyId, byte[] nonce, byte[] wrapped) {
    this.keyId = keyId;
    this.nonce = nonce;
    this.wrapped = wrapped;
  }

  String keyId() {
    return keyId;
  }

  static byte[] wrap(SealKey key, byte[] nonce, byte[] fileKey) {
    byte[] beside = beside(key.id());
    return ByteBuffer.allocate(BYTES)
        .put(beside)
        .put(nonce)
        .put(Gcm.seal(key.bytes(), nonce, beside, fileKey, fileKey.length))
        .array();
  }

  static SealedHeader read(InputStream raw) throws IOException {
    byte[] bytes = raw.readNBytes(BYTES);
    if (bytes.length < BYTES
        || !Arrays.equals(bytes, 0, LETTERS.length, LETTERS, 0, LETTERS.length)) {
      throw new SealBroken("no header");
    }
    int nonceAt = LETTERS.length + ID_BYTES;
    int wrappedAt = nonceAt + Gcm.NONCE_BYTES;
    return new SealedHeader(
        HexFormat.of().formatHex(bytes, LETTERS.length, nonceAt),
        Arrays.copyOfRange(bytes, nonceAt, wrappedAt),
        Arrays.copyOfRange(bytes, wrappedAt, BYTES));
  }

  byte[] unwrap(Keys keys) throws SealBroken {
    SealKey key = keys.named(keyId);
    return Gcm.open(key.bytes(), nonce, beside(keyId), wrapped, wrapped.length);
  }

  private static byte[] beside(String keyId) {
    return ByteBuffer.allocate(LETTERS.length + ID_BYTES)
        .put(LETTERS)
        .put(HexFormat.of().parseHex(keyId))
        .array();
  }
}
