package org.rostrum.receive.filing;

import java.util.Locale;

/** What can be done to a filing. */
public enum Deed {
  FILE,
  /** A newer filing of the same mission takes its place. */
  REPLACE,
  WITHDRAW,
  UNDO_WITHDRAWAL,
  /** Brings the cover letter of a statement that was filed without. */
  ADD_LETTER,
  /** A delegation says that a joint statement is its own too. */
  CONFIRM,
  ACCEPT,
  /** Gives it back with a reason. */
  RETURN,
  REFUSE,
  ADMIT_LATE,
  COMPILE,
  ISSUE,
  /** Asks for a correction of what is issued. */
  ASK_CORRECTION,
  CORRECT;

  /** As in keys of words: {@code "ask-correction"}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
