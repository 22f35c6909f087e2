package org.rostrum.document.text;

/** What an author did to make words stand out. Fonts, sizes and colours are not emphasis. */
public enum Emphasis {
  BOLD,
  ITALIC,
  UNDERLINE,
  STRIKE,
  SMALL_CAPS,
  ALL_CAPS,
  SUPERSCRIPT,
  SUBSCRIPT
}
