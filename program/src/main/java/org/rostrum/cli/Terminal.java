package org.rostrum.cli;

import java.util.List;
import java.util.Set;

/**
 * Which of our streams a person watches. The launcher tells ({@code rostrum.terminal}); without a
 * launcher nobody watches.
 *
 * @param output standard output is a terminal
 * @param errors standard error, where progress goes, is a terminal
 */
public record Terminal(Watched output, Watched errors) {
  /** Whether a person or a file is at the other end. */
  public enum Watched {
    BY_A_PERSON,
    BY_NOBODY
  }

  /** The terminal this process was started from. */
  public static Terminal ofThisProcess() {
    Set<String> streams =
        Set.copyOf(List.of(System.getProperty("rostrum.terminal", "").split(",", -1)));
    return new Terminal(watched(streams, "out"), watched(streams, "err"));
  }

  /** Whether standard output takes colours: a terminal, and neither NO_COLOR nor TERM=dumb. */
  public boolean takesColour() {
    return output == Watched.BY_A_PERSON
        && System.getenv("NO_COLOR") == null
        && !"dumb".equals(System.getenv("TERM"));
  }

  private static Watched watched(Set<String> streams, String stream) {
    return streams.contains(stream) ? Watched.BY_A_PERSON : Watched.BY_NOBODY;
  }
}
