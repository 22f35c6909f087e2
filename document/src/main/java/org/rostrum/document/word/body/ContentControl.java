package org.rostrum.document.word.body;

import javax.xml.stream.XMLStreamException;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.word.xml.Cursor;

/** Reads a content control: what it shows stays, that it was a form does not. */
final class ContentControl {
  private ContentControl() {}

  static void read(Story story, Story.Handler content) throws XMLStreamException {
    Cursor cursor = story.cursor;
    int level = cursor.level();
    while (cursor.child(level)) {
      if (cursor.word("sdtPr")) {
        properties(story);
      } else if (cursor.word("sdtContent")) {
        story.children(content);
      } else if (!cursor.word("sdtEndPr")) {
        content.handle();
      }
    }
  }

  private static void properties(Story story) throws XMLStreamException {
    Cursor cursor = story.cursor;
    int level = cursor.level();
    while (cursor.child(level)) {
      if (cursor.word("showingPlcHdr") && cursor.on()) {
        story.tell(
            Departure.Kind.CONTROL,
            "A field to fill in still shows its prompt; the prompt stays as words.",
            "");
      }
    }
  }
}
