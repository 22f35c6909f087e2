package org.rostrum.document.word.outside;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.rostrum.document.word.pack.Relations;
import org.rostrum.document.word.pack.WordPackage;
import org.rostrum.document.word.style.CharacterFormat;
import org.rostrum.document.word.xml.Cursor;

/**
 * What settings.xml says that concerns a reader.
 *
 * @param part the part it stands in, empty when the file has none
 * @param languages the languages the document's theme is set to
 * @param protection what the file allows others to do, empty when it is not protected
 * @param dataSource whether the file is set up for a mail merge
 */
public record Settings(
    String part, CharacterFormat languages, String protection, boolean dataSource) {
  private static final Settings NONE = new Settings("", CharacterFormat.NONE, "", false);

  /** The settings of a file's main part. */
  public static Settings of(WordPackage pack, Relations main) {
    List<String> parts = main.parts("settings");
    if (parts.isEmpty() || !pack.has(parts.getFirst())) {
      return NONE;
    }
    return pack.read(parts.getFirst(), cursor -> read(cursor, parts.getFirst()));
  }

  private static Settings read(Cursor cursor, String part) throws XMLStreamException {
    CharacterFormat languages = CharacterFormat.NONE;
    String protection = "";
    boolean dataSource = false;
    int level = cursor.level();
    while (cursor.child(level)) {
      switch (cursor.name()) {
        case "themeFontLang" ->
            languages =
                new CharacterFormat(
                    0,
                    0,
                    "",
                    cursor.attribute("val"),
                    cursor.attribute("eastAsia"),
                    cursor.attribute("bidi"));
        case "documentProtection" -> protection = cursor.attribute("edit", "formatting");
        case "writeProtection" -> protection = protection.isEmpty() ? "readOnly" : protection;
        case "mailMerge" -> dataSource = true;
        default -> {
          // how Word behaves while editing
        }
      }
    }
    return new Settings(part, languages, protection, dataSource);
  }
}
