package org.rostrum.document.pdf.hyphen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Parts the words of one language (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983).
 * Thread-safe.
 */
public final class Hyphenator {
  /** The least letters that stand before a hyphen and after it. */
  private static final int LEAST = 3;

  /** The same in languages whose books part off two letters too. */
  private static final int LEAST_CYRILLIC = 2;

  /** Words of fewer letters are left alone. */
  private static final int SHORTEST = 6;

  private static final int KEPT = 50_000;

  /** The languages there are patterns for, and the file of each. */
  private static final Map<String, String> FILES =
      Map.of("en", "en-gb", "fr", "fr", "es", "es", "ru", "ru", "pt", "pt", "it", "it", "uk", "uk");

  private static final Map<String, Optional<Hyphenator>> OPEN = new ConcurrentHashMap<>();

  private final Patterns patterns;
  private final int least;
  private final Map<String, List<Integer>> known = new ConcurrentHashMap<>();

  private Hyphenator(Patterns patterns, int least) {
    this.patterns = patterns;
    this.least = least;
  }

  /**
   * The hyphenator of a language; empty when we have no patterns for it.
   *
   * @param language a BCP 47 tag
   */
  public static Optional<Hyphenator> of(String language) {
    int end = language.indexOf('-');
    String name = (end < 0 ? language : language.substring(0, end)).toLowerCase(Locale.ROOT);
    Optional<Hyphenator> open = OPEN.get(name);
    return open == null ? OPEN.computeIfAbsent(name, Hyphenator::read) : open;
  }

  private static Optional<Hyphenator> read(String name) {
    String file = FILES.get(name);
    if (file == null) {
      return Optional.empty();
    }
    try (InputStream in = Hyphenator.class.getResourceAsStream("patterns/" + file + ".js")) {
      // A build without the internet has no patterns; lines are then ragged.
      if (in == null) {
        return Optional.empty();
      }
      String patterns = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      boolean cyrillic = name.equals("ru") || name.equals("uk");
      return Optional.of(
          new Hyphenator(Patterns.read(patterns), cyrillic ? LEAST_CYRILLIC : LEAST));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Where a word may be parted: numbers of the characters a new line may begin with, from left to
   * right. None for short words and for words in capitals.
   *
   * @param word letters and apostrophes
   */
  public List<Integer> places(String word) {
    if (word.length() < SHORTEST) {
      return List.of();
    }
    List<Integer> places = known.get(word);
    if (places == null) {
      places = List.copyOf(work(word));
      if (known.size() < KEPT) {
        known.put(word, places);
      }
    }
    return places;
  }

  private List<Integer> work(String word) {
    if (capitals(word)) {
      return List.of();
    }
    String plain = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    if (plain.length() != word.length()) {
      return List.of();
    }
    return patterns.places(plain).stream()
        .filter(at -> at >= least && at <= word.length() - least)
        .toList();
  }

  /** Whether capitals stand elsewhere than at the beginning, as in acronyms. */
  private static boolean capitals(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLetter(word.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
