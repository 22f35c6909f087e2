package org.rostrum.document.word.body;

import javax.xml.stream.XMLStreamException;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.word.xml.Cursor;
import org.rostrum.document.word.xml.Vocabulary;

/** Reads {@code w:pict} and {@code w:object}: the older drawings in VML. For one thread. */
final class ShapeReader {
  private final Story story;

  ShapeReader(Story story) {
    this.story = story;
  }

  /** Reads the drawing the cursor stands at. */
  void read(ParagraphDraft draft) throws XMLStreamException {
    Extent extent = new Extent();
    story.children(() -> element(draft, extent));
  }

  private void element(ParagraphDraft draft, Extent around) throws XMLStreamException {
    Cursor cursor = story.cursor;
    Vocabulary vocabulary = cursor.vocabulary();
    String name = cursor.name();
    if (vocabulary == Vocabulary.COMPATIBILITY && name.equals("AlternateContent")) {
      story.alternate(() -> element(draft, around));
      return;
    }
    switch (name) {
      case "shapetype" -> {
        // a pattern for shapes, not a shape
      }
      case "shape", "rect", "roundrect", "oval", "line", "group", "polyline", "arc", "curve" -> {
        Extent own = around.inner();
        own.describe(cursor.attribute("alt"), cursor.attribute("title"));
        ShapeSize.of(cursor.attribute("style"), own);
        story.children(() -> element(draft, own));
      }
      case "imagedata" -> picture(draft, around);
      case "txbxContent" -> story.drawings.box(draft);
      case "textpath" ->
          story.tell(
              Departure.Kind.BOX,
              "Words drawn as a picture are left out.",
              cursor.attribute("string"));
      case "OLEObject", "control", "objectEmbed", "objectLink" ->
          story.tell(
              Departure.Kind.OBJECT,
              "An embedded object is left out; only the picture of it stays.",
              cursor.attribute("ProgID"));
      case "drawing" -> story.drawings.read(draft);
      default -> story.children(() -> element(draft, around));
    }
  }

  private void picture(ParagraphDraft draft, Extent around) {
    Cursor cursor = story.cursor;
    Extent own = around.inner();
    own.embedded = cursor.relation("id");
    if (own.embedded.isEmpty()) {
      own.embedded = cursor.relation("pict");
    }
    if (own.embedded.isEmpty()) {
      own.embedded = cursor.relation("href");
    }
    if (own.description.isEmpty()) {
      own.describe(cursor.attribute("title"), "");
    }
    if (!own.embedded.isEmpty()) {
      story.drawings.figure(draft, own);
    }
  }
}
