package org.rostrum.document.official;

import java.time.LocalDate;
import java.util.List;
import org.rostrum.document.text.Block;

/**
 * The President's letter.
 *
 * @param dated the letter's own date, which is neither the meeting's nor the distribution's
 * @param title the title in one paragraph
 * @param body the paragraphs between title and signature, in the main document's language
 * @param signed the signature block, one line each, such as {@code "(Signed) Ada Vandermoor"}; the
 *     word in parentheses is set in italics
 */
public record Letter(LocalDate dated, String title, List<Block> body, List<String> signed) {
  public Letter {
    body = List.copyOf(body);
    signed = List.copyOf(signed);
  }
}
