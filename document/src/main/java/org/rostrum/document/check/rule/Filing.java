package org.rostrum.document.check.rule;

import java.util.List;
import java.util.Optional;

/**
 * What is known around a file when it is checked. Whoever keeps earlier filings hands them in: a
 * terminal those of one call, a server those of its database.
 *
 * @param own whose statement it is told to be; nobody when it was not told
 * @param others the other entities there are
 * @param earlier files filed before, by anybody, for any debate
 * @param debate what the debate it is filed in is called; nothing when it was not told
 */
public record Filing(
    Optional<Named> own, List<Named> others, List<Earlier> earlier, Optional<Debated> debate) {
  /** Nothing is known. */
  public static final Filing UNKNOWN =
      new Filing(Optional.empty(), List.of(), List.of(), Optional.empty());

  public Filing {
    others = List.copyOf(others);
    earlier = List.copyOf(earlier);
  }

  /**
   * A file filed before.
   *
   * @param shown what it is called in a message, such as its name and day
   * @param entity whose it was, as {@link Named#shown} says it; empty when it was not told
   * @param debate for which debate, as {@link Debated#theme} says it; empty when it was not told
   * @param sha256 of its bytes
   * @param textHash of its words, as {@code Checked} gives it; empty when it was not read
   */
  public record Earlier(
      String shown, String entity, String debate, String sha256, String textHash) {}

  /**
   * An entity by all its names.
   *
   * @param shown what it is called in a message
   * @param names in all languages, short and formal
   */
  public record Named(String shown, List<String> names) {
    public Named {
      names = List.copyOf(names);
    }
  }

  /**
   * The debate.
   *
   * @param theme what it is about, as its concept note says
   * @param days the days of its sittings, as {@code 2026-11-03}
   */
  public record Debated(String theme, List<String> days) {
    public Debated {
      days = List.copyOf(days);
    }
  }
}
