package org.rostrum.document.official;

import java.time.LocalDate;

/**
 * What stands above the letter (editorial manual, masthead).
 *
 * @param organization printed top left, such as {@code "United Nations"}
 * @param symbol the document's symbol such as {@code "S/2021/621"}; empty while none is given
 * @param organ printed large, such as {@code "Security Council"}
 * @param distribution such as {@code "Distr.: General"}
 * @param distributed the day the document is distributed
 * @param distributedInWords that day as printed, such as {@code "1 July 2021"}
 * @param original the main document's language as printed, such as {@code "Original: English"}
 */
public record Masthead(
    String organization,
    String symbol,
    String organ,
    String distribution,
    LocalDate distributed,
    String distributedInWords,
    String original) {

  /** No masthead, for a letter that is not the Organization's own. */
  public static Masthead none(LocalDate distributed) {
    return new Masthead("", "", "", "", distributed, "", "");
  }

  /** Whether there is nothing to print. */
  public boolean isNone() {
    return equals(none(distributed));
  }
}
