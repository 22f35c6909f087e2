package org.rostrum.receive.filing;

import java.util.Locale;

/** Why a deed cannot be done. Each has two sentences in the words of the room {@code receive}. */
public enum Why {
  /** The debate is not announced. */
  NOT_OPEN,
  /** The compilation is issued; what changes now is a correction. */
  ISSUED_ALREADY,
  /** Nothing is issued that could be corrected. */
  NOT_ISSUED,
  /** The filing is in a state in which this has no meaning. */
  OTHER_STATE,
  /** It came after the close, and nobody has admitted it. */
  LATE_NOT_ADMITTED,
  /** It came in time: there is nothing to admit. */
  NOT_LATE,
  /** Its cover letter has not come yet. */
  LETTER_AWAITED,
  /** It has its cover letter. */
  LETTER_THERE,
  /** The draft holds no cover letter that could be brought. */
  NO_LETTER_SENT,
  /** Not every delegation of a joint statement has confirmed it. */
  NOT_ALL_CONFIRMED,
  /** It is no joint statement, or this delegation has confirmed it. */
  NOTHING_TO_CONFIRM,
  /** A withdrawal can be undone until the deadline alone. */
  DEADLINE_PASSED,
  /** Another filing of the mission stands by now. */
  ANOTHER_STANDS,
  /** The delegation and the public are owed a reason. */
  NO_REASON,
  /** The debate is not closed. */
  NOT_CLOSED,
  /** It takes another officer than the one who asked for it. */
  SECOND_PERSON;

  /** As in keys of words: {@code "late-not-admitted"}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
