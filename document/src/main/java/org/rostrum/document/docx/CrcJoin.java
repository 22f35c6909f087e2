package org.rostrum.document.docx;

/**
 * The CRC-32 of two byte strings laid end to end, from the CRC-32 of each. A CRC is a polynomial
 * over GF(2) modulo the CRC's own; appending n bytes multiplies it by x^8n.
 */
final class CrcJoin {
  /** The CRC's polynomial, lowest power in the highest bit. */
  private static final int POLYNOMIAL = 0xEDB88320;

  /** x^(2^k) modulo the polynomial, at k. */
  private static final int[] POWERS = powers();

  private CrcJoin() {}

  private static int[] powers() {
    int[] powers = new int[32];
    powers[0] = 1 << 30;
    for (int k = 1; k < powers.length; k++) {
      powers[k] = times(powers[k - 1], powers[k - 1]);
    }
    return powers;
  }

  /** The product of two polynomials. */
  private static int times(int a, int b) {
    int product = 0;
    int shifted = b;
    for (int rest = a; rest != 0; rest <<= 1) {
      if (rest < 0) {
        product ^= shifted;
      }
      shifted = (shifted & 1) == 0 ? shifted >>> 1 : (shifted >>> 1) ^ POLYNOMIAL;
    }
    return product;
  }

  /**
   * The CRC of the whole.
   *
   * @param first CRC-32 of the bytes before
   * @param second CRC-32 of the bytes after
   * @param secondLength how many bytes stand after
   */
  static long join(long first, long second, long secondLength) {
    int shift = 1 << 31;
    int k = 3;
    for (long rest = secondLength; rest != 0; rest >>>= 1, k++) {
      if ((rest & 1) != 0) {
        shift = times(POWERS[k & 31], shift);
      }
    }
    return (times(shift, (int) first) ^ (int) second) & 0xFFFFFFFFL;
  }
}
