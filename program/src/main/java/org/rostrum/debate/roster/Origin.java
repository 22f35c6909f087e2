package org.rostrum.debate.roster;

/** Where a fact of the roster comes from. */
public enum Origin {
  /** The data set named in the NOTICE beside the roster's files. */
  SOURCE,
  /** Added by us from common knowledge. */
  FILLED,
  /** Told by a debate for an entity of its own. */
  DEBATE
}
