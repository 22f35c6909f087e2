package org.rostrum.document.word.body;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Inline;
import org.rostrum.document.word.numbering.Labels;
import org.rostrum.document.word.pack.Relation;
import org.rostrum.document.word.pack.Relations;
import org.rostrum.document.word.xml.Cursor;

/**
 * One part that holds text (the body, the footnotes, the endnotes) while it is read, and the
 * readers that take turns at its cursor. For one thread.
 */
final class Story {
  final Manuscript manuscript;
  final Cursor cursor;
  final String part;
  final Kind kind;
  final Relations relations;
  final Labels labels;
  final BlockReader blocks;
  final ParagraphReader paragraphs;
  final RunReader runs;
  final TableReader tables;
  final DrawingReader drawings;
  final ShapeReader shapes;
  final RunStyles runStyles;
  Fields fields = new Fields();

  /** How many cells and boxes are open around the cursor. */
  int nested;

  /** How many tracked insertions are open around the cursor. */
  int inserting;

  private int paragraph;
  private int fieldsBegun;
  private long produced;

  /** What a story is. */
  enum Kind {
    BODY,
    NOTES
  }

  Story(Manuscript manuscript, Cursor cursor, String part, Kind kind) {
    this.manuscript = manuscript;
    this.cursor = cursor;
    this.part = part;
    this.kind = kind;
    this.relations = manuscript.pack.relations(part);
    this.labels = manuscript.numbering.labels(manuscript.styles.defaults().latin());
    this.runStyles = new RunStyles(manuscript);
    this.blocks = new BlockReader(this);
    this.paragraphs = new ParagraphReader(this);
    this.runs = new RunReader(this);
    this.tables = new TableReader(this);
    this.drawings = new DrawingReader(this);
    this.shapes = new ShapeReader(this);
  }

  /** Handles the one element the cursor stands at. */
  interface Handler {
    void handle() throws XMLStreamException;
  }

  /** Hands each child of the current element to a handler. */
  void children(Handler handler) throws XMLStreamException {
    int level = cursor.level();
    while (cursor.child(level)) {
      handler.handle();
    }
  }

  /**
   * Reads {@code mc:AlternateContent} as Word does: the first choice whose vocabularies it knows,
   * else the fallback. The fallback is taken too when the choice shows nothing of its own, such as
   * a shape without words whose stand-in is a picture.
   */
  void alternate(Handler handler) throws XMLStreamException {
    boolean done = false;
    int level = cursor.level();
    while (cursor.child(level)) {
      String name = cursor.name();
      boolean chosen = name.equals("Choice") && cursor.understands(cursor.attribute("Requires"));
      if (!done && (chosen || name.equals("Fallback"))) {
        long before = produced;
        children(handler);
        done = produced > before;
      }
    }
  }

  /** Something that a reader sees was read. */
  void produce() {
    produced++;
  }

  void nextParagraph() {
    paragraph++;
  }

  Place place() {
    return new Place(part, paragraph);
  }

  void tell(Departure.Kind what, String sentence, CharSequence words) {
    manuscript.departures.tell(what, place(), sentence, words);
  }

  int nextField() {
    return fieldsBegun++;
  }

  /** A cell or a box is opened. */
  void nest() {
    nested++;
    refuseTooDeep(nested);
  }

  /** Readers, printers and browsers fall over depths that no person could follow either. */
  void refuseTooDeep(int depth) {
    if (depth > manuscript.limits.nested()) {
      throw Refusal.because("word-too-deep", place());
    }
  }

  /** The words of a box, which stand on their own. */
  List<Block> box() throws XMLStreamException {
    Fields around = fields;
    fields = new Fields();
    nest();
    Blocks inside = new Blocks();
    int level = cursor.level();
    while (cursor.child(level)) {
      blocks.block(inside);
    }
    endFields();
    nested--;
    fields = around;
    return inside.all();
  }

  /** The story, or a box in it, ends: fields that swallowed words and never ended are told. */
  void endFields() {
    for (Field field : fields.all()) {
      if (!field.showing() && fields.hasResult(field)) {
        manuscript.tellUnfinished(part, field.number());
      }
    }
  }

  /** Where a hyperlink leads; null, and told, when a reader must not be led there. */
  Inline.@Nullable Target link(String id, String anchor, CharSequence shown) {
    String address = "";
    if (!id.isEmpty()) {
      Relation relation = relations.get(id);
      address =
          relation == null || relation.reach() == Relation.Reach.PART ? "" : relation.target();
    }
    return safe(Instruction.target(address, anchor));
  }

  /** The target when a reader may be led there, else null, and told. */
  Inline.@Nullable Target safe(Inline.@Nullable Target target) {
    if (target instanceof Inline.Target.Address(String uri) && !Addresses.mayLead(uri)) {
      tell(
          Departure.Kind.LINK,
          "A link leads somewhere other than a web or mail address; its words stay, the link does"
              + " not.",
          uri);
      return null;
    }
    if (target != null) {
      manuscript.places.want(target);
    }
    return target;
  }
}
