package org.rostrum.storage.vault;

import java.util.Optional;

/**
 * How far a database has come.
 *
 * @param starts how often a server was started on it
 * @param revisions how many edits it holds
 */
record Progress(long starts, long revisions) {
  /** Whether this one lacks something of the other. */
  boolean behind(Progress other) {
    return starts < other.starts || revisions < other.revisions;
  }

  static Optional<Progress> read(String text) {
    String[] words = text.strip().split(" ", -1);
    if (words.length != 2) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Progress(Long.parseLong(words[0]), Long.parseLong(words[1])));
    } catch (NumberFormatException e) {
      return Optional.empty(); // half written when the power went: it remembers nothing
    }
  }

  @Override
  public String toString() {
    return starts + " " + revisions;
  }
}
