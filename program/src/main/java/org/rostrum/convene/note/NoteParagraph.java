package org.rostrum.convene.note;

/**
 * One paragraph of a concept note.
 *
 * @param number its place in the note, from 1, for evidence
 * @param heading 1 and more when it is marked as a heading, 0 when it is not
 * @param label its printed label such as {@code "(a)"} or {@code "•"}; empty when it has none
 * @param level how deep it stands in its list, 0 for the outermost
 * @param words its words without the label; footnote marks as {@code [^1]}
 */
public record NoteParagraph(int number, int heading, String label, int level, String words) {
  /** The words without footnote marks, and with plain spaces where the note has no-break ones. */
  String plain() {
    return new org.rostrum.debate.Paragraph(words)
        .plain()
        .replaceAll("[\\u00A0\\u2007\\u202F]", " ");
  }
}
