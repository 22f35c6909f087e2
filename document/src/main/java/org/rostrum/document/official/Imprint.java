package org.rostrum.document.official;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.rostrum.document.text.Direction;

/**
 * What an annex must know of the document it stands in. Small, so that an annex is written anew
 * only when one of these changes.
 *
 * @param symbol the document's symbol; empty while none is given
 * @param dated the letter's date
 * @param distributed the day the document is distributed
 * @param language the main document's language, a BCP 47 tag
 */
public record Imprint(String symbol, LocalDate dated, LocalDate distributed, String language) {
  private static final Set<String> LEFTWARDS = Set.of("ar", "he", "fa", "ur", "yi", "ps", "dv");

  /** Which way the main document runs. */
  public Direction direction() {
    return direction(language);
  }

  /** Which way a document of a language runs, by its BCP 47 tag. */
  public static Direction direction(String language) {
    return LEFTWARDS.contains(Locale.forLanguageTag(language).getLanguage())
        ? Direction.RIGHT_TO_LEFT
        : Direction.LEFT_TO_RIGHT;
  }

  /** The imprint of a document. */
  public static Imprint of(OfficialDocument document) {
    return new Imprint(
        document.masthead().symbol(),
        document.letter().dated(),
        document.masthead().distributed(),
        document.language());
  }
}
