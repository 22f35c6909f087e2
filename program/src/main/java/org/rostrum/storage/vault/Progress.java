package org.rostrum.storage.vault;

import java.util.Optional;

/**
 * How far a database has come.
 *
 * @param starts how often a server was started on it
 * @param revisions how many edits it holds
 * @param entries how many entries the register's logs hold together
 */
record Progress(long starts, long revisions, long entries) {
  /** Whether this one lacks something of the other. */
  boolean behind(Progress other) {
    return starts < other.starts || revisions < other.revisions || entries < other.entries;
  }

  static Optional<Progress> read(String text) {
    String[] words = text.strip().split(" ", -1);
    if (words.length != 2 && words.length != 3) {
      return Optional.empty();
    }
    try {
      long entries =
          words.length == 3 ? Long.parseLong(words[2]) : 0; // before there was a register
      return Optional.of(new Progress(Long.parseLong(words[0]), Long.parseLong(words[1]), entries));
    } catch (NumberFormatException e) {
      return Optional.empty(); // half written when the power went: it remembers nothing
    }
  }

  @Override
  public String toString() {
    return starts + " " + revisions + " " + entries;
  }
}
