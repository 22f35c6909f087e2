package org.rostrum.document.word.body;

import javax.xml.stream.XMLStreamException;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Picture;
import org.rostrum.document.word.pack.Relation;
import org.rostrum.document.word.xml.Cursor;
import org.rostrum.document.word.xml.Vocabulary;

/** Reads {@code w:drawing}: pictures, groups, boxes with words, charts. For one thread. */
final class DrawingReader {
  private final Story story;

  DrawingReader(Story story) {
    this.story = story;
  }

  /** Reads the drawing the cursor stands at. */
  void read(ParagraphDraft draft) throws XMLStreamException {
    Extent extent = new Extent();
    story.children(() -> element(draft, extent));
  }

  private void element(ParagraphDraft draft, Extent extent) throws XMLStreamException {
    Cursor cursor = story.cursor;
    Vocabulary vocabulary = cursor.vocabulary();
    if (vocabulary == Vocabulary.COMPATIBILITY && cursor.name().equals("AlternateContent")) {
      story.alternate(() -> element(draft, extent));
      return;
    }
    switch (cursor.name()) {
      case "extent" -> extent.size(cursor.number("cx", 0), cursor.number("cy", 0));
      case "docPr", "cNvPr" ->
          extent.describe(cursor.attribute("descr"), cursor.attribute("title"));
      case "pic", "wsp" -> shape(draft, extent);
      case "blip" -> blip(extent);
      case "srcRect" -> extent.cropped = cropped();
      case "xfrm" -> transform(extent);
      case "txbxContent" -> box(draft);
      case "chart" ->
          object(
              "A chart is left out; its words and figures are told here.", cursor.relation("id"));
      case "relIds" ->
          object("A diagram is left out; its words are told here.", cursor.relation("dm"));
      case "p", "tbl" -> {
        if (vocabulary == Vocabulary.WORD) {
          story.paragraphs.inline(draft);
        }
      }
      case "positionH", "positionV", "wrapPolygon", "style", "bodyPr" -> {
        // where it floats and how it looks
      }
      default -> story.children(() -> element(draft, extent));
    }
  }

  private void shape(ParagraphDraft draft, Extent around) throws XMLStreamException {
    Extent own = around.inner();
    story.children(() -> element(draft, own));
    if (!own.embedded.isEmpty()) {
      figure(draft, own);
    }
  }

  private void blip(Extent extent) throws XMLStreamException {
    Cursor cursor = story.cursor;
    String embedded = cursor.relation("embed");
    String linked = cursor.relation("link");
    String scalable = scalable(cursor);
    if (embedded.isEmpty()) {
      embedded = scalable;
    } else if (!scalable.isEmpty()) {
      story.tell(
          Departure.Kind.PICTURE,
          "Of a picture kept as dots and as drawing commands, the dots are shown.",
          extent.description);
    }
    if (!embedded.isEmpty()) {
      extent.embedded = embedded;
    } else if (!linked.isEmpty()) {
      extent.embedded = linked;
    }
  }

  /** A picture's scalable form, for the rare one that has no other. */
  private String scalable(Cursor cursor) throws XMLStreamException {
    String embedded = "";
    int level = cursor.level();
    while (cursor.child(level)) {
      if (cursor.vocabulary() == Vocabulary.SVG) {
        embedded = cursor.relation("embed");
      } else {
        String deeper = scalable(cursor);
        embedded = deeper.isEmpty() ? embedded : deeper;
      }
    }
    return embedded;
  }

  private boolean cropped() {
    Cursor cursor = story.cursor;
    return cursor.number("l", 0) > 0
        || cursor.number("t", 0) > 0
        || cursor.number("r", 0) > 0
        || cursor.number("b", 0) > 0;
  }

  private void transform(Extent extent) throws XMLStreamException {
    Cursor cursor = story.cursor;
    int level = cursor.level();
    while (cursor.child(level)) {
      if (cursor.name().equals("ext")) {
        extent.size(cursor.number("cx", 0), cursor.number("cy", 0));
      }
    }
  }

  /** The picture of an extent goes into the line. */
  void figure(ParagraphDraft draft, Extent extent) {
    Picture picture =
        story.manuscript.pictures.get(story.relations, extent.embedded, story.place());
    if (picture == null) {
      return;
    }
    if (extent.cropped) {
      story.tell(
          Departure.Kind.PICTURE, "A picture that was cropped is shown whole.", extent.description);
    }
    long width = extent.width > 0 ? extent.width : Extent.OF_AN_INCH;
    long height = extent.height > 0 ? extent.height : Extent.OF_AN_INCH;
    draft.line.add(
        new Inline.Figure(picture, width, height, extent.description), story.fields.target());
    story.produce();
  }

  /** Words in a box stand after the paragraph that holds it. */
  void box(ParagraphDraft draft) throws XMLStreamException {
    var inside = story.box();
    if (inside.isEmpty()) {
      return;
    }
    draft.asides.add(new Block.Aside(inside));
    story.produce();
    story.tell(
        Departure.Kind.BOX,
        "Words in a box of their own are set after the paragraph that held it.",
        BlockWords.of(inside));
  }

  private void object(String what, String id) {
    StringBuilder words = new StringBuilder();
    Relation relation = story.relations.get(id);
    if (relation != null
        && relation.reach() == Relation.Reach.PART
        && story.manuscript.pack.has(relation.target())) {
      story.manuscript.pack.read(
          relation.target(),
          cursor -> {
            PlainWords.of(cursor, words);
            return words;
          });
    }
    story.tell(Departure.Kind.OBJECT, what, words);
  }
}
