package org.rostrum.receive.letter;

import java.time.Instant;
import java.util.List;
import org.rostrum.cover.report.CoverReport;

/**
 * What was said of a cover letter.
 *
 * @param report without its pictures
 * @param pages the pictures
 */
public record LetterAnswer(CoverReport report, List<LetterPage> pages, Instant at) {
  public LetterAnswer {
    pages = List.copyOf(pages);
  }
}
