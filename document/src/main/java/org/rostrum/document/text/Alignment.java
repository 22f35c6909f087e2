package org.rostrum.document.text;

/** How a paragraph stands between its margins; start and end follow the paragraph's direction. */
public enum Alignment {
  START,
  CENTRE,
  END
}
