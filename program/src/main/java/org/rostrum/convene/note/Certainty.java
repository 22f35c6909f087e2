package org.rostrum.convene.note;

/** How sure a field is. Anything but {@link #PRINTED} is told to the person who edits the file. */
public enum Certainty {
  /** The note says so in words that admit one reading. */
  PRINTED,
  /** The note says so, but the words admit another reading. */
  LIKELY,
  /** The note does not say; the field's practice was taken, and it is told. */
  ASSUMED
}
