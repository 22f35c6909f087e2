package org.rostrum.document.check.part;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.FileCheck;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.check.rule.Inspected;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.word.pack.Relation;
import org.rostrum.document.word.pack.Relations;

/** Typefaces embedded in the file; above all those that show other letters than are stored. */
public final class FontTable implements FileCheck {
  private record Embedded(String font, String key) {}

  @Override
  public void look(Inspected file, Findings to) {
    for (String table : file.pack().relations(file.main()).parts("fontTable")) {
      if (file.pack().has(table)) {
        table(file, table, to);
      }
    }
  }

  private static void table(Inspected file, String table, Findings to) {
    Relations relations = file.pack().relations(table);
    Map<String, Embedded> fonts = new LinkedHashMap<>();
    file.pack()
        .read(
            table,
            cursor -> {
              int root = cursor.level();
              while (cursor.child(root)) {
                String name = cursor.attribute("name");
                int font = cursor.level();
                while (cursor.child(font)) {
                  if (cursor.name().startsWith("embed")) {
                    fonts.put(
                        cursor.relation("id"), new Embedded(name, cursor.attribute("fontKey")));
                  }
                }
              }
              return table;
            });
    for (Relation relation : relations.all()) {
      boolean here = relation.type().equals("font") && relation.reach() == Relation.Reach.PART;
      if (here && file.pack().has(relation.target())) {
        Embedded font = fonts.getOrDefault(relation.id(), new Embedded("?", ""));
        to.tell(Code.EMBEDDED_FONT, Place.WHOLE_FILE, font.font());
        if (!FontLetters.asStored(bytes(file, relation.target()), font.key())) {
          to.tell(Code.REMAPPED_FONT, Place.part(relation.target()), "", "font", font.font());
        }
      }
    }
  }

  private static byte[] bytes(Inspected file, String part) {
    try (InputStream in = file.pack().stream(part)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw Refusal.because("word-damaged", Place.part(part));
    }
  }
}
