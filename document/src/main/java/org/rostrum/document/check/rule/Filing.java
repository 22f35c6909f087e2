package org.rostrum.document.check.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known around a file when it is checked.
 *
 * @param own whose statement it is told to be; nobody when it was not told
 * @param others the other entities there are
 * @param hashes SHA-256 of files filed before, each with what it is called
 * @param texts hashes of the words of files filed before, each with what it is called
 * @param debate what the debate it is filed in is called; nothing when it was not told
 */
public record Filing(
    Optional<Named> own,
    List<Named> others,
    Map<String, String> hashes,
    Map<String, String> texts,
    Optional<Debated> debate) {
  /** Nothing is known. */
  public static final Filing UNKNOWN =
      new Filing(Optional.empty(), List.of(), Map.of(), Map.of(), Optional.empty());

  public Filing {
    others = List.copyOf(others);
    hashes = new TreeMap<>(hashes);
    texts = new TreeMap<>(texts);
  }

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
