package org.rostrum.document.tally;

import java.util.List;

/**
 * The account of one statement in one form.
 *
 * @param body the words outside notes; printed labels and note marks are not words
 * @param notes the notes in the order of their references
 * @param pictures SHA-256 of each picture shown, in order, one entry for each time it is shown
 *     (those of the body first, then those of the notes)
 * @param tables tables, nested ones too
 * @param links links to addresses and to places
 * @param labels the printed labels of list items and headings, in order, with white space trimmed;
 *     empty labels are left out
 * @param emphasised letters and digits that stand out (bold, italic, underlined, struck, small or
 *     all capitals, raised or lowered), outside headings, each counted once
 * @param rightToLeft paragraphs with at least one letter that run right to left, headings and list
 *     items too, in tables and notes too
 */
public record Tally(
    Words body,
    List<NoteTally> notes,
    List<String> pictures,
    int tables,
    int links,
    List<String> labels,
    long emphasised,
    int rightToLeft) {
  public Tally {
    notes = List.copyOf(notes);
    pictures = List.copyOf(pictures);
    labels = List.copyOf(labels);
  }

  /** All words, notes included. */
  public long words() {
    long all = body.count();
    for (NoteTally note : notes) {
      all += note.words().count();
    }
    return all;
  }
}
