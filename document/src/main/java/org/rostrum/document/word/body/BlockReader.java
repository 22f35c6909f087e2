package org.rostrum.document.word.body;

import javax.xml.stream.XMLStreamException;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.word.xml.Cursor;
import org.rostrum.document.word.xml.Vocabulary;

/** Reads what stands one below the other: paragraphs, tables, and what is wrapped around them. */
final class BlockReader {
  private final Story story;

  BlockReader(Story story) {
    this.story = story;
  }

  /** Reads the block the cursor stands at. */
  void block(Blocks to) throws XMLStreamException {
    Cursor cursor = story.cursor;
    Vocabulary vocabulary = cursor.vocabulary();
    if (vocabulary == Vocabulary.COMPATIBILITY && cursor.name().equals("AlternateContent")) {
      story.alternate(() -> block(to));
      return;
    }
    if (vocabulary == Vocabulary.MATH) {
      story.paragraphs.anonymous(to);
      return;
    }
    if (vocabulary != Vocabulary.WORD) {
      story.children(() -> block(to));
      return;
    }
    switch (cursor.name()) {
      case "p" -> story.paragraphs.read(to);
      case "tbl" -> story.tables.read(to);
      case "sdt" -> ContentControl.read(story, () -> block(to));
      case "ins", "moveTo" -> {
        story.inserting++;
        story.children(() -> block(to));
        story.inserting--;
      }
      case "del", "moveFrom" -> story.paragraphs.deleted();
      case "altChunk" ->
          story.tell(
              Departure.Kind.OBJECT,
              "Another document is put in here by reference; it is not read.",
              "");
      case "subDoc" ->
          story.tell(
              Departure.Kind.LINK, "Another document is linked in here; it is not read.", "");
      case "r", "hyperlink", "fldSimple", "dir", "bdo", "t", "smartTag", "ruby" ->
          story.paragraphs.anonymous(to);
      case "bookmarkStart" -> story.paragraphs.bookmarkBetween();
      case "sectPr", "pPr", "tblPr", "tcPr", "sdtPr", "sdtEndPr", "bookmarkEnd", "proofErr" -> {
        // says nothing of the text
      }
      default -> story.children(() -> block(to));
    }
  }
}
