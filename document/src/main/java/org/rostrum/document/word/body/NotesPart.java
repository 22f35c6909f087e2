package org.rostrum.document.word.body;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Note;
import org.rostrum.document.word.xml.Cursor;

/** Reads footnotes.xml or endnotes.xml. */
final class NotesPart {
  private NotesPart() {}

  static void read(Manuscript manuscript, String part, Note.Kind kind) {
    manuscript.pack.read(
        part,
        cursor -> {
          notes(new Story(manuscript, cursor, part, Story.Kind.NOTES), kind);
          return part;
        });
  }

  private static void notes(Story story, Note.Kind kind) throws XMLStreamException {
    Cursor cursor = story.cursor;
    int level = cursor.level();
    while (cursor.child(level)) {
      String type = cursor.attribute("type", "normal");
      boolean note = cursor.word("footnote") || cursor.word("endnote");
      if (!note || !type.equals("normal")) {
        continue;
      }
      String id = cursor.attribute("id");
      List<Block> blocks = story.box();
      story.manuscript.notes.hold(kind, id, NoteMarks.without("", blocks));
    }
  }
}
