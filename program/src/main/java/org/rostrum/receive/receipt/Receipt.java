package org.rostrum.receive.receipt;

import java.time.Instant;
import org.rostrum.register.log.Checkpoint;
import org.rostrum.register.log.TlogProof;

/**
 * A receipt as it was given out. It never changes: whoever takes it again gets the same bytes.
 *
 * @param entry the index of its entry in the register
 * @param mission whose receipt it is
 * @param made when it was signed
 * @param before the entry of this mission's receipt before; -1 when it is the first
 * @param proof in the format tlog-proof
 * @param growth since the checkpoint of the receipt before; empty when it is the first
 */
public record Receipt(
    long entry,
    String debate,
    String mission,
    Instant made,
    long before,
    String proof,
    String growth) {

  /** As people name it: {@code "water-2027/0041"}. */
  public String number() {
    return debate + "/" + "0".repeat(Math.max(0, 4 - Long.toString(entry).length())) + entry;
  }

  /** The name of its files, without the ending. */
  public String fileName() {
    return "receipt-" + number().replace('/', '-');
  }

  /** What the proof holds. */
  public TlogProof tlogProof() {
    return TlogProof.parse(proof)
        .orElseThrow(() -> new IllegalStateException("a kept receipt cannot be read: " + entry));
  }

  /** The head of the register that it was proved against. */
  public Checkpoint checkpoint() {
    return Checkpoint.parse(tlogProof().checkpoint().text())
        .orElseThrow(() -> new IllegalStateException("a kept receipt has no head: " + entry));
  }
}
