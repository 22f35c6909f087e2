package org.rostrum.document.word.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rostrum.document.safety.Limits;

/**
 * What was chosen about the text of a file. A file with choices is read as {@link #applyTo} makes
 * it; the file itself is never changed.
 *
 * @param tracked which of the two texts that tracked changes hold
 * @param hidden what becomes of hidden words
 */
public record Choices(Tracked tracked, Hidden hidden) {
  /** What holds where nothing was chosen. */
  public static final Choices STANDARD = new Choices(Tracked.ACCEPTED, Hidden.LEFT_OUT);

  /** Which of the two texts that tracked changes hold. */
  public enum Tracked {
    ACCEPTED,
    BEFORE
  }

  /** What becomes of hidden words. */
  public enum Hidden {
    LEFT_OUT,
    SHOWN
  }

  /** As records keep it: {@code "tracked=before hidden=shown"}; empty for the standard. */
  public String text() {
    List<String> words = new ArrayList<>();
    if (tracked != Tracked.ACCEPTED) {
      words.add("tracked=" + code(tracked));
    }
    if (hidden != Hidden.LEFT_OUT) {
      words.add("hidden=" + code(hidden));
    }
    return String.join(" ", words);
  }

  /**
   * What {@link #text} wrote.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Choices of(String text) {
    for (Tracked tracked : Tracked.values()) {
      for (Hidden hidden : Hidden.values()) {
        Choices choices = new Choices(tracked, hidden);
        if (choices.text().equals(text)) {
          return choices;
        }
      }
    }
    throw new IllegalArgumentException("no choices: " + text);
  }

  /**
   * The file as chosen: the same bytes for the standard, else a package of the same parts in which
   * the words that were not chosen do not stand.
   *
   * @param file the bytes as filed; nobody writes to them
   * @throws org.rostrum.document.safety.Refusal when the bytes cannot be read
   */
  public byte[] applyTo(byte[] file, Limits limits) {
    return equals(STANDARD) ? file : new ChosenFile(file, limits, this).bytes();
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
