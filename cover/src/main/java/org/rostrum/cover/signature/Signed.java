package org.rostrum.cover.signature;

import java.math.BigInteger;
import java.util.List;
import org.rostrum.cover.report.Signer;

/**
 * One signature as the library read it.
 *
 * @param signer who signed
 * @param range the four numbers of a PDF signature's range; empty in a container
 */
record Signed(Signer signer, List<BigInteger> range) {
  Signed {
    range = List.copyOf(range);
  }

  /** Whether the library means the signature whose value stands here. */
  boolean stands(int hole, int after) {
    return range.size() == 4
        && range.get(1).equals(BigInteger.valueOf(hole))
        && range.get(2).equals(BigInteger.valueOf(after));
  }
}
