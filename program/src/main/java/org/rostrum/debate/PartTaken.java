package org.rostrum.debate;

/** The part an entity takes in a debate. Written is not spoken, and is never shown as such. */
public enum PartTaken {
  BRIEFER("briefer"),
  MEMBER("member"),
  PRESIDENT("president"),
  SPOKEN("spoken"),
  WRITTEN("written");

  private final String word;

  PartTaken(String word) {
    this.word = word;
  }

  /** As written in {@code statements.csv}; {@code "spoken"} is a non-member that spoke. */
  public String word() {
    return word;
  }
}
