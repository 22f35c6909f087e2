package org.rostrum.convene.note;

import java.util.List;
import org.rostrum.debate.Footnote;

/** A concept note before it is understood: paragraphs in reading order, and its footnotes. */
public record NoteText(List<NoteParagraph> paragraphs, List<Footnote> footnotes) {
  public NoteText {
    paragraphs = List.copyOf(paragraphs);
    footnotes = List.copyOf(footnotes);
  }
}
