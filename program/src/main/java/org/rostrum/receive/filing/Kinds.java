package org.rostrum.receive.filing;

/** The kinds of entry by which the register tells what was done to filings. */
final class Kinds {
  private Kinds() {}

  static String of(Deed deed) {
    return switch (deed) {
      case FILE -> "filing-received";
      case REPLACE -> "filing-replaced";
      case WITHDRAW -> "filing-withdrawn";
      case UNDO_WITHDRAWAL -> "withdrawal-undone";
      case ADD_LETTER -> "cover-letter-received";
      case CONFIRM -> "joint-confirmed";
      case ACCEPT -> "filing-accepted";
      case RETURN -> "filing-returned";
      case REFUSE -> "filing-refused";
      case ADMIT_LATE -> "late-admitted";
      case COMPILE -> "compilation-made";
      case ISSUE -> "edition-issued";
      case ASK_CORRECTION -> "correction-asked";
      case CORRECT -> "filing-corrected";
    };
  }
}
