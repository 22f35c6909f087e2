package org.rostrum.document.pdf.page;

import java.util.Locale;
import java.util.Set;
import org.rostrum.document.text.Direction;

/** Which way a document of a language runs. */
public final class Frame {
  private static final Set<String> LEFTWARDS = Set.of("ar", "he", "fa", "ur", "yi", "ps", "dv");

  private Frame() {}

  public static Direction direction(String language) {
    return LEFTWARDS.contains(Locale.forLanguageTag(language).getLanguage())
        ? Direction.RIGHT_TO_LEFT
        : Direction.LEFT_TO_RIGHT;
  }
}
