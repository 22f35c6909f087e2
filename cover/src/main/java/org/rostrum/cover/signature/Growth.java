package org.rostrum.cover.signature;

/** What came to a file after a signature. */
enum Growth {
  /** Bytes, but nothing that a reader of the file would come to. */
  NOTHING_SEEN,
  /** Certificates, lists of withdrawn ones, time stamps: proofs for the signature itself. */
  PROOFS,
  /** Another signature, and nothing else. */
  SIGNATURES,
  /** Remarks or stamps on a page. */
  NOTES,
  /** Anything else. */
  OTHER
}
