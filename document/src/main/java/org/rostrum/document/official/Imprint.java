package org.rostrum.document.official;

import java.time.LocalDate;

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
  /** The imprint of a document. */
  public static Imprint of(OfficialDocument document) {
    return new Imprint(
        document.masthead().symbol(),
        document.letter().dated(),
        document.masthead().distributed(),
        document.language());
  }
}
