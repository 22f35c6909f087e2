package org.rostrum.document.ordinary;

/** How much an ordinary statement holds. */
enum Shape {
  /** Words, a heading, a list. */
  PLAIN,
  /** On the mission's letterhead, with page numbers, and what administrators add to files. */
  LETTERHEAD,
  /** With notes, a table, links, a box, contents, fields of other programs. */
  FULL
}
