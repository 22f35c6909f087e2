package org.rostrum.document.akn;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.document.official.LinkedPlaces;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Passages;
import org.rostrum.document.text.Picture;
import org.rostrum.document.text.Text;

/**
 * Writes one Text as the content of {@code mainBody} and keeps count of what has an address in it.
 * For one thread, one Text.
 */
final class TextWriter {
  final Markup out;
  final LinkedPlaces places;

  /** The language of all that does not say otherwise. */
  final String language;

  private final String prefix;
  private final List<Note> notes;
  private final BitSet written = new BitSet();
  private final Map<String, Picture> pictures = new LinkedHashMap<>();
  private final BlockWriter blocks;
  private final Passages passages = new Passages();
  private int tables;

  /**
   * A writer.
   *
   * @param prefix what every identifier begins with, such as {@code att_4}
   */
  TextWriter(Markup out, String prefix, String language, Text text) {
    this.out = out;
    this.prefix = prefix;
    this.language = language;
    this.notes = text.notes();
    this.places = LinkedPlaces.of(text.blocks(), text.notes());
    this.blocks = new BlockWriter(this);
  }

  /** Writes {@code mainBody}. */
  void body(Text text) {
    out.raw("<mainBody eId=\"").raw(prefix).raw("__body\"");
    if (Languages.printable(language)) {
      out.attribute("xml:lang", language);
    }
    out.raw(">\n");
    blocks.write(text.blocks(), BlockWriter.Numbering.PASSAGES);
    out.raw("</mainBody>");
  }

  /** The identifier of a paragraph or list item, when it is a passage. */
  void passageIdentifier(Line line) {
    int number = passages.next(line);
    if (number > 0) {
      out.raw(" eId=\"").raw(prefix).raw("__body__p_").raw(number).raw("\"");
    }
  }

  /** The identifier of the next table. */
  void tableIdentifier() {
    tables++;
    out.raw(" eId=\"").raw(prefix).raw("__body__table_").raw(tables).raw("\"");
  }

  /** The identifier of a place that links lead to. */
  void place(int number) {
    out.raw(prefix).raw("__anchor_").raw(number);
  }

  /** The identifier of a note. */
  void noteIdentifier(int number) {
    out.raw(prefix).raw("__fn_").raw(number);
  }

  /** A small sign in the line that points to a note set elsewhere. */
  void noteReference(int number) {
    out.raw("<noteRef href=\"#");
    noteIdentifier(number);
    out.raw("\"").attribute("marker", marker(number)).raw("/>");
  }

  /** The note itself. A second mark for the same note only points to it. */
  void note(int number) {
    if (written.get(number)) {
      noteReference(number);
      return;
    }
    written.set(number);
    out.raw("<authorialNote eId=\"");
    noteIdentifier(number);
    out.raw("\"").attribute("marker", marker(number)).raw(" placement=\"bottom\"");
    List<Note> found = found(number);
    if (!found.isEmpty() && found.getFirst().kind() == Note.Kind.ENDNOTE) {
      out.raw(" class=\"endnote\"");
    }
    out.raw(">");
    blocks.write(
        found.isEmpty() ? List.of() : found.getFirst().blocks(), BlockWriter.Numbering.NONE);
    out.raw("</authorialNote>");
  }

  private List<Note> found(int number) {
    return number >= 1 && number <= notes.size() ? notes.subList(number - 1, number) : List.of();
  }

  private String marker(int number) {
    List<Note> found = found(number);
    return found.isEmpty() ? Integer.toString(number) : found.getFirst().printed();
  }

  /** Remembers a picture and gives the name of its file. */
  String pictureFile(Picture picture) {
    pictures.putIfAbsent(picture.sha256(), picture);
    return Media.file(picture);
  }

  List<Picture> pictures() {
    return List.copyOf(pictures.values());
  }
}
