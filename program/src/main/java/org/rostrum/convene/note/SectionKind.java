package org.rostrum.convene.note;

/** What a part of a concept note is about. */
enum SectionKind {
  /** Titles, dates, letter: all that stands before the first recognized heading. */
  FRONT,
  OBJECTIVE,
  BACKGROUND,
  QUESTIONS,
  BRIEFERS,
  FORMAT,
  OUTCOME,
  /** Under a heading that is not in the vocabulary. */
  OTHER
}
