package org.rostrum.document.word.body;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.rostrum.document.word.xml.Cursor;

/** What a form field shows that has no result of its own: a box that is ticked or a choice made. */
final class FormField {
  private FormField() {}

  /** What the field that begins at the cursor shows, empty when it is no such field. */
  static String read(Cursor cursor) throws XMLStreamException {
    String shown = "";
    int level = cursor.level();
    while (cursor.child(level)) {
      if (!cursor.word("ffData")) {
        continue;
      }
      int inner = cursor.level();
      while (cursor.child(inner)) {
        if (cursor.word("checkBox")) {
          shown = checkBox(cursor);
        } else if (cursor.word("ddList")) {
          shown = choice(cursor);
        }
      }
    }
    return shown;
  }

  private static String checkBox(Cursor cursor) throws XMLStreamException {
    boolean ticked = false;
    boolean said = false;
    int level = cursor.level();
    while (cursor.child(level)) {
      if (cursor.word("checked")) {
        ticked = cursor.on();
        said = true;
      } else if (cursor.word("default") && !said) {
        ticked = cursor.on();
      }
    }
    return ticked ? "\u2612" : "\u2610";
  }

  private static String choice(Cursor cursor) throws XMLStreamException {
    List<String> entries = new ArrayList<>();
    int chosen = 0;
    int level = cursor.level();
    while (cursor.child(level)) {
      if (cursor.word("result")) {
        chosen = cursor.number("val", 0);
      } else if (cursor.word("listEntry")) {
        entries.add(cursor.attribute("val"));
      }
    }
    return chosen >= 0 && chosen < entries.size() ? entries.get(chosen) : "";
  }
}
