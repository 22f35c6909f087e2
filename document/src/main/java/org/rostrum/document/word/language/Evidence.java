package org.rostrum.document.word.language;

import java.util.List;

/**
 * What the small words of some text say of its language, against what is marked. Only marks of one
 * of the four languages it knows, or none, are ever contradicted. For one thread.
 */
public final class Evidence {
  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "pt");
  private static final int ENOUGH = 5;

  private final int[] hits = new int[LANGUAGES.size()];

  /** Takes in more words. */
  public void add(CharSequence words) {
    StopWords.count(words, hits);
  }

  /** Whether a mark is one that words may contradict. */
  public static boolean questions(String marked) {
    return marked.equals(Languages.UNKNOWN) || LANGUAGES.contains(marked);
  }

  /** How many small words of a language were met. */
  public int of(String language) {
    int index = LANGUAGES.indexOf(language);
    return index < 0 ? 0 : hits[index];
  }

  /** The language the words are in: the marked one, unless they plainly contradict it. */
  public String language(String marked) {
    if (!questions(marked)) {
      return marked;
    }
    String best = marked;
    int most = of(marked);
    for (String language : LANGUAGES) {
      if (of(language) > most) {
        best = language;
        most = of(language);
      }
    }
    boolean plain = most >= ENOUGH && most >= 2 * of(marked);
    return plain ? best : marked;
  }
}
