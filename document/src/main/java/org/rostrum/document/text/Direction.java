package org.rostrum.document.text;

/** The way a line of writing runs. */
public enum Direction {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT
}
