package org.rostrum.cli.drill;

import org.rostrum.register.tree.Hash;

/**
 * What a mission was told: received, and where its receipt is.
 *
 * @param statement the hash of what it had sent
 * @param receipt the receipt's address
 * @param atOnce the receipt as it was taken at once; empty when the line broke before that
 */
record Acknowledged(String mission, Hash statement, String receipt, String atOnce) {
  /** The place in the register that the address names. */
  long entry() {
    return Long.parseLong(receipt.substring(receipt.lastIndexOf('/') + 1));
  }

  /** Both times it was told. */
  Acknowledged with(Acknowledged again) {
    return again.atOnce().isEmpty() ? this : again;
  }
}
