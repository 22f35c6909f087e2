package org.rostrum.storage.files;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM of the JDK (NIST SP 800-38D), one message at a time. */
final class Gcm {
  static final int KEY_BYTES = 32;
  static final int NONCE_BYTES = 12;
  static final int TAG_BYTES = 16;

  private Gcm() {}

  static byte[] seal(byte[] key, byte[] nonce, byte[] beside, byte[] bytes, int count) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, key, nonce, beside).doFinal(bytes, 0, count);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has AES-256-GCM", e);
    }
  }

  static byte[] open(byte[] key, byte[] nonce, byte[] beside, byte[] bytes, int count)
      throws SealBroken {
    try {
      return cipher(Cipher.DECRYPT_MODE, key, nonce, beside).doFinal(bytes, 0, count);
    } catch (GeneralSecurityException e) {
      throw new SealBroken(e);
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] beside)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
    cipher.updateAAD(beside);
    return cipher;
  }

  /**
   * The nonce of one block of a file: its number, and whether it is the last, so that blocks can be
   * neither moved nor cut off (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár).
   */
  static byte[] blockNonce(long number, Place place) {
    ByteBuffer nonce = ByteBuffer.allocate(NONCE_BYTES);
    nonce.put(NONCE_BYTES - 1, place == Place.LAST ? (byte) 1 : (byte) 0);
    nonce.putLong(NONCE_BYTES - 1 - Long.BYTES, number);
    return nonce.array();
  }

  /** Where a block stands. */
  enum Place {
    INSIDE,
    LAST
  }
}
