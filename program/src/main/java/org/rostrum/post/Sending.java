package org.rostrum.post;

/** Whether somebody looks at a letter before it goes. */
public enum Sending {
  /** It waits as a draft until an officer sends it. */
  AFTER_A_LOOK,
  /** It goes by itself: receipts, and what a person has just asked for. */
  AT_ONCE
}
