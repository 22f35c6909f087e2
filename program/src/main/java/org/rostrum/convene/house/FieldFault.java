package org.rostrum.convene.house;

/** Why a field cannot be taken as it was written. Each has its sentence in the pages' words. */
public enum FieldFault {
  /** Not a day as 2027-02-18. */
  DATE,
  /** Not an hour as 18:00. */
  TIME,
  /** The clocks are set forward over this hour. */
  HOUR_DOES_NOT_EXIST,
  /** The clocks are set back over this hour: which of the two is not said. */
  HOUR_EXISTS_TWICE,
  /** It is over already. */
  PAST,
  /** Longer than anything printed. */
  TOO_LONG,
  /** A whole number is wanted. */
  NUMBER,
  /** Needed, and empty. */
  EMPTY
}
