package org.rostrum.document.word.body;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Inline;
import org.rostrum.document.word.maths.Maths;
import org.rostrum.document.word.style.CharacterFormat;
import org.rostrum.document.word.style.ParagraphFormat;
import org.rostrum.document.word.style.Properties;
import org.rostrum.document.word.xml.Cursor;
import org.rostrum.document.word.xml.Vocabulary;

/** Reads a paragraph and what stands in its line. For one thread. */
final class ParagraphReader {
  private final Story story;
  private final List<Inline> anchorsBetween = new ArrayList<>();
  final Tracked tracked = new Tracked();

  ParagraphReader(Story story) {
    this.story = story;
  }

  /** Reads the {@code w:p} the cursor stands at. */
  void read(Blocks to) throws XMLStreamException {
    Cursor cursor = story.cursor;
    story.nextParagraph();
    ParagraphDraft draft = begin(to);
    int level = cursor.level();
    while (cursor.child(level)) {
      if (cursor.word("pPr")) {
        ParagraphFormat format = Properties.paragraph(cursor);
        draft.settle(format);
        if (format.changed() == ParagraphFormat.Change.TRACKED
            || format.mark().has(CharacterFormat.CHANGED)) {
          tracked.format();
        }
      } else {
        inline(draft);
      }
    }
    end(draft, to);
  }

  /** Reads an element that should stand in a paragraph but stands between them. */
  void anonymous(Blocks to) throws XMLStreamException {
    ParagraphDraft draft = begin(to);
    inline(draft);
    end(draft, to);
  }

  private ParagraphDraft begin(Blocks to) {
    ParagraphDraft open = to.takeOpen();
    ParagraphDraft draft = open == null ? new ParagraphDraft(story) : open;
    // of two paragraphs made one, the second's properties hold, even where it has none of its own
    draft.settle(ParagraphFormat.NONE);
    for (Inline anchor : anchorsBetween) {
      draft.line.add(anchor, null);
    }
    anchorsBetween.clear();
    return draft;
  }

  private void end(ParagraphDraft draft, Blocks to) {
    if (draft.goesOn()) {
      to.leaveOpen(draft);
    } else {
      draft.into(to);
    }
    if (!tracked.nothing()) {
      tracked.tell(story);
    }
  }

  /** Places named in a paragraph that shows nothing stand in the next one. */
  void keepAnchors(List<Inline> inlines) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Anchor) {
        anchorsBetween.add(inline);
      }
    }
  }

  void bookmarkBetween() {
    String name = story.cursor.attribute("name");
    if (story.manuscript.places.name(name)) {
      anchorsBetween.add(new Inline.Anchor(name));
    }
  }

  /** The words of a deletion; the cursor is left at its end. */
  void deleted() throws XMLStreamException {
    boolean moved = story.cursor.name().equals("moveFrom");
    PlainWords.of(story.cursor, moved ? tracked.moved : tracked.deleted);
  }

  /** Reads the element in a line that the cursor stands at. */
  void inline(ParagraphDraft draft) throws XMLStreamException {
    Cursor cursor = story.cursor;
    Vocabulary vocabulary = cursor.vocabulary();
    if (vocabulary == Vocabulary.COMPATIBILITY && cursor.name().equals("AlternateContent")) {
      story.alternate(() -> inline(draft));
      return;
    }
    if (vocabulary == Vocabulary.MATH) {
      formula(draft);
      return;
    }
    if (vocabulary != Vocabulary.WORD) {
      story.children(() -> inline(draft));
      return;
    }
    switch (cursor.name()) {
      case "r" -> story.runs.read(draft);
      case "hyperlink" -> hyperlink(draft);
      case "fldSimple" -> simpleField(draft);
      case "ins", "moveTo" -> {
        story.inserting++;
        story.children(() -> inline(draft));
        story.inserting--;
      }
      case "del", "moveFrom" -> deleted();
      case "sdt" -> ContentControl.read(story, () -> inline(draft));
      case "dir" -> embedded(draft, Inline.Embedded.Force.EMBED);
      case "bdo" -> embedded(draft, Inline.Embedded.Force.OVERRIDE);
      case "bookmarkStart" -> bookmark(draft);
      case "subDoc" ->
          story.tell(
              Departure.Kind.LINK, "Another document is linked in here; it is not read.", "");
      case "bookmarkEnd",
          "proofErr",
          "pPr",
          "rPr",
          "sdtPr",
          "sdtEndPr",
          "sectPr",
          "tblPr",
          "tblGrid",
          "trPr",
          "tcPr",
          "smartTagPr",
          "customXmlPr",
          "rubyPr",
          "fldData" -> {
        // says nothing of the text
      }
      case "p", "tr", "tc" -> {
        draft.line.add(Inline.Mark.LINE_END, null);
        story.children(() -> inline(draft));
      }
      case "t",
          "tab",
          "br",
          "cr",
          "sym",
          "drawing",
          "pict",
          "object",
          "fldChar",
          "instrText",
          "ruby",
          "footnoteReference",
          "endnoteReference",
          "noBreakHyphen",
          "softHyphen",
          "ptab" ->
          story.runs.bare(draft);
      default -> story.children(() -> inline(draft));
    }
  }

  private void formula(ParagraphDraft draft) throws XMLStreamException {
    String words = Maths.line(story.cursor.stream());
    story.cursor.left();
    if (words.isEmpty()) {
      return;
    }
    if (story.inserting > 0) {
      tracked.inserted.append(words);
    }
    story.manuscript.budget.characters(words.length());
    draft.line.add(new Inline.Formula(words), story.fields.target());
    story.produce();
    story.tell(
        Departure.Kind.MATHEMATICS, "A formula is written so that it reads in one line.", words);
  }

  private void hyperlink(ParagraphDraft draft) throws XMLStreamException {
    Cursor cursor = story.cursor;
    Inline.Target target = story.link(cursor.relation("id"), cursor.attribute("anchor"), "");
    within(target, () -> story.children(() -> inline(draft)));
  }

  private void simpleField(ParagraphDraft draft) throws XMLStreamException {
    String instruction = story.cursor.attribute("instr");
    FieldDepartures.tell(story, instruction);
    Inline.Target target = story.safe(Instruction.link(instruction));
    within(target, () -> story.children(() -> inline(draft)));
  }

  /** Reads on with everything leading to a target. */
  private void within(Inline.@Nullable Target target, Story.Handler content)
      throws XMLStreamException {
    if (target == null) {
      content.handle();
      return;
    }
    Field link = new Field(-1);
    link.show(target);
    story.fields.begin(link);
    content.handle();
    story.fields.remove(link);
  }

  private void embedded(ParagraphDraft draft, Inline.Embedded.Force force)
      throws XMLStreamException {
    boolean rightToLeft = story.cursor.attribute("val").equals("rtl");
    draft.line.open();
    draft.depth++;
    story.refuseTooDeep(draft.depth);
    story.children(() -> inline(draft));
    draft.depth--;
    List<Inline> inside = draft.line.close();
    if (!inside.isEmpty()) {
      Direction direction = rightToLeft ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
      draft.line.add(new Inline.Embedded(force, direction, inside), null);
    }
  }

  private void bookmark(ParagraphDraft draft) {
    String name = story.cursor.attribute("name");
    if (story.manuscript.places.name(name)) {
      draft.line.add(new Inline.Anchor(name), draft.line.target());
    }
  }
}
