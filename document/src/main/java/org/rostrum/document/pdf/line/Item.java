package org.rostrum.document.pdf.line;

/** What a paragraph is made of before it is broken into lines, in logical order. */
public sealed interface Item {
  /** Words set alike. */
  record Words(String text, Manner manner, Owner owner) implements Item {}

  /**
   * A picture in the line.
   *
   * @param picture its number among the annex's pictures
   * @param width points
   * @param height points
   */
  record Box(int picture, double width, double height, Owner owner) implements Item {}

  /** A jump to the right or left. */
  record Tab(Manner manner, Owner owner) implements Item {}

  /** A forced end of line; it reads as a space. */
  record LineEnd(Manner manner, Owner owner) implements Item {}

  /** A named place. */
  record Anchor(String name) implements Item {}

  /** The place of a note, told to whoever makes pages. */
  record NotePlace(int number) implements Item {}

  /**
   * Whose words these are.
   *
   * @param slot the node of the structure tree
   * @param link the link they lead along; 0 for none
   */
  record Owner(int slot, int link) {}
}
