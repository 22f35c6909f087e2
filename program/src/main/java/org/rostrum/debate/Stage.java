package org.rostrum.debate;

/** How far a debate is, as far as it decides who may do what. */
public enum Stage {
  /** Being prepared; nobody but the house and the Presidency sees it. */
  PREPARED,
  /** Announced; delegations inscribe and file. */
  OPEN,
  /** The deadline has passed; what comes is late, and still received. */
  CLOSED,
  /** The compilation is being made; filings stand as they are. */
  COMPILING,
  /** Issued: nothing changes but by correction. */
  ISSUED
}
