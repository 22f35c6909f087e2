package org.rostrum.document.word.body;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Style;
import org.rostrum.document.word.language.Languages;
import org.rostrum.document.word.language.Letters;
import org.rostrum.document.word.language.Script;
import org.rostrum.document.word.style.CharacterFormat;
import org.rostrum.document.word.style.Properties;
import org.rostrum.document.word.symbols.Symbols;
import org.rostrum.document.word.xml.Cursor;
import org.rostrum.document.word.xml.Vocabulary;

/** Reads a run: words in one style, and the signs among them. For one thread. */
final class RunReader {
  private final Story story;
  private final StringBuilder words = new StringBuilder();
  private CharacterFormat format = CharacterFormat.NONE;
  private CharacterFormat character = CharacterFormat.NONE;
  private int on;
  private @Nullable PendingNote pending;

  RunReader(Story story) {
    this.story = story;
  }

  /** A note whose mark the author typed after its reference. */
  private record PendingNote(Note.Kind kind, String id) {}

  /** What a run says of its letters, and what comes of it. */
  private record Look(CharacterFormat format, CharacterFormat character, int on) {}

  /** Reads the {@code w:r} the cursor stands at. */
  void read(ParagraphDraft draft) throws XMLStreamException {
    Look outer = new Look(format, character, on);
    Cursor cursor = story.cursor;
    look(draft, CharacterFormat.NONE);
    int level = cursor.level();
    while (cursor.child(level)) {
      if (cursor.word("rPr")) {
        look(draft, Properties.character(cursor));
        if (format.has(CharacterFormat.CHANGED)) {
          story.paragraphs.tracked.format();
        }
      } else {
        content(draft);
      }
    }
    flush(draft);
    note(draft);
    leave(outer);
  }

  /** Reads an element of a run that stands outside any. */
  void bare(ParagraphDraft draft) throws XMLStreamException {
    Look outer = new Look(format, character, on);
    look(draft, CharacterFormat.NONE);
    content(draft);
    flush(draft);
    note(draft);
    leave(outer);
  }

  /** A run may stand in another, in a box of it or in a ruby, which goes on as it began. */
  private void leave(Look outer) {
    format = outer.format();
    character = outer.character();
    on = outer.on();
  }

  private void look(ParagraphDraft draft, CharacterFormat properties) {
    format = properties;
    character = story.manuscript.styles.character(properties.style());
    on = story.runStyles.effective(draft.style.character(), character, properties);
  }

  private boolean hidden() {
    return (on & CharacterFormat.HIDDEN) != 0;
  }

  private void content(ParagraphDraft draft) throws XMLStreamException {
    Cursor cursor = story.cursor;
    Vocabulary vocabulary = cursor.vocabulary();
    if (vocabulary == Vocabulary.COMPATIBILITY && cursor.name().equals("AlternateContent")) {
      story.alternate(() -> content(draft));
      return;
    }
    if (vocabulary == Vocabulary.MATH) {
      flush(draft);
      story.paragraphs.inline(draft);
      return;
    }
    if (vocabulary != Vocabulary.WORD) {
      story.children(() -> content(draft));
      return;
    }
    switch (cursor.name()) {
      case "t" -> cursor.text(words);
      case "fldChar" -> fieldSign(draft);
      case "instrText" -> instruction();
      case "tab", "ptab" -> mark(draft, Inline.Mark.TAB);
      case "cr" -> mark(draft, Inline.Mark.LINE_END);
      case "br" -> lineBreak(draft);
      case "noBreakHyphen" -> words.append('\u2011');
      case "softHyphen" -> words.append('\u00AD');
      case "sym" -> symbol();
      case "footnoteReference" -> reference(draft, Note.Kind.FOOTNOTE);
      case "endnoteReference" -> reference(draft, Note.Kind.ENDNOTE);
      case "drawing" -> {
        if (shown(draft)) {
          story.drawings.read(draft);
        }
      }
      case "pict", "object" -> {
        if (shown(draft)) {
          story.shapes.read(draft);
        }
      }
      case "ruby" -> ruby(draft);
      case "delText",
          "delInstrText",
          "rPr",
          "lastRenderedPageBreak",
          "footnoteRef",
          "endnoteRef",
          "separator",
          "continuationSeparator",
          "annotationRef",
          "commentReference" -> {
        // says nothing of the text
      }
      case "pgNum", "dayShort", "dayLong", "monthShort", "monthLong", "yearShort", "yearLong" ->
          story.tell(
              Departure.Kind.FIELD,
              "A page number or date that Word would fill in is left out.",
              "");
      case "r", "p", "hyperlink", "ins", "sdt", "tbl" -> {
        flush(draft);
        story.paragraphs.inline(draft);
      }
      case "del", "moveFrom" -> story.paragraphs.deleted();
      default -> story.children(() -> content(draft));
    }
  }

  private void symbol() {
    String sign =
        Symbols.sign(story.cursor.attribute("font"), code(story.cursor.attribute("char")));
    if (sign.equals(Symbols.UNKNOWN)) {
      story.tell(
          Departure.Kind.SYMBOL,
          "A sign from a symbol font has no counterpart; a box stands for it.",
          "");
    }
    words.append(sign);
  }

  private static int code(String hexadecimal) {
    try {
      return Integer.parseInt(hexadecimal.strip(), 16);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private boolean shown(ParagraphDraft draft) {
    flush(draft);
    return !hidden() && !story.fields.instructing();
  }

  private void mark(ParagraphDraft draft, Inline.Mark mark) {
    flush(draft);
    if (hidden() || story.fields.instructing()) {
      return;
    }
    if (story.inserting > 0) {
      story.paragraphs.tracked.inserted.append(' ');
    }
    draft.line.add(mark, story.fields.target());
  }

  private void lineBreak(ParagraphDraft draft) {
    switch (story.cursor.attribute("type")) {
      case "page" -> pageBreak(draft, Block.Break.Kind.PAGE);
      case "column" -> pageBreak(draft, Block.Break.Kind.COLUMN);
      default -> mark(draft, Inline.Mark.LINE_END);
    }
  }

  private void pageBreak(ParagraphDraft draft, Block.Break.Kind kind) {
    flush(draft);
    if (!hidden() && !story.fields.instructing()) {
      draft.breakHere(kind);
    }
  }

  /** The words gathered so far go into the line, or to where they are told. */
  private void flush(ParagraphDraft draft) {
    if (words.isEmpty()) {
      return;
    }
    PendingNote note = pending;
    if (note != null) {
      pending = null;
      add(draft, note, words.toString().strip());
    } else if (story.fields.instructing()) {
      if (!words.toString().isBlank()) {
        story.fields.met();
      }
    } else if (hidden()) {
      story.manuscript.budget.characters(words.length());
      story.paragraphs.tracked.hidden.append(words);
    } else {
      show(draft);
    }
    words.setLength(0);
  }

  private void show(ParagraphDraft draft) {
    if (story.inserting > 0) {
      story.paragraphs.tracked.inserted.append(words);
    }
    story.fields.met();
    Inline.Target target = story.fields.target();
    int shownOn = target == null ? on : on & ~CharacterFormat.UNDERLINE;
    draft.line.words(words, style(draft, shownOn), target);
    story.produce();
  }

  private Style style(ParagraphDraft draft, int shownOn) {
    Letters letters = Letters.of(words);
    if (letters.script() == Script.NONE) {
      return story.runStyles.style(shownOn, draft.ground, letters, neutral(draft));
    }
    String language = story.runStyles.language(letters, draft.style.character(), character, format);
    draft.count(language, letters.count());
    return story.runStyles.style(shownOn, draft.ground, letters, language);
  }

  /** Digits and signs are in the language of the words before them. */
  private String neutral(ParagraphDraft draft) {
    Style before = draft.line.current();
    if (before != null) {
      return before.language();
    }
    if (!draft.language.equals(Languages.UNKNOWN)) {
      return draft.language;
    }
    Script script = (on & CharacterFormat.RIGHT_TO_LEFT) != 0 ? Script.OTHER : Script.LATIN;
    return story.runStyles.language(
        new Letters(script, 0, false), draft.style.character(), character, format);
  }

  private void instruction() throws XMLStreamException {
    Field field = story.fields.innermost();
    if (field != null && !field.showing()) {
      StringBuilder more = new StringBuilder();
      story.cursor.text(more);
      field.instruct(more);
    }
  }

  private void fieldSign(ParagraphDraft draft) throws XMLStreamException {
    flush(draft);
    switch (story.cursor.attribute("fldCharType")) {
      case "begin" -> {
        int number = story.nextField();
        if (!story.manuscript.unfinished(story.part, number)) {
          Field field = new Field(number);
          field.form(FormField.read(story.cursor));
          story.fields.begin(field);
        }
      }
      case "separate" -> {
        Field field = story.fields.innermost();
        if (field != null && !field.showing()) {
          FieldDepartures.tell(story, field.instruction());
          story.fields.show(field, story.safe(Instruction.link(field.instruction())));
        }
      }
      case "end" -> end(draft);
      default -> {
        // no sign of a field
      }
    }
  }

  private void end(ParagraphDraft draft) {
    Field field = story.fields.end();
    if (field == null) {
      return;
    }
    if (!field.showing()) {
      FieldDepartures.tell(story, field.instruction());
    }
    if (!story.fields.hasResult(field) || !field.showing()) {
      words.append(FieldDepartures.shown(field));
      flush(draft);
    }
  }

  private void reference(ParagraphDraft draft, Note.Kind kind) {
    flush(draft);
    if (hidden() || story.fields.instructing()) {
      return;
    }
    if (story.kind == Story.Kind.NOTES) {
      story.tell(Departure.Kind.NOTE, "A note inside a note is left out.", "");
      return;
    }
    note(draft);
    String custom = story.cursor.attribute("customMarkFollows", "0");
    PendingNote note = new PendingNote(kind, story.cursor.attribute("id"));
    if (custom.equals("0") || custom.equals("false") || custom.equals("off")) {
      add(draft, note, "");
    } else {
      pending = note;
    }
  }

  /** The run ends: what was typed after a reference is the note's mark. */
  private void note(ParagraphDraft draft) {
    PendingNote note = pending;
    if (note == null) {
      return;
    }
    pending = null;
    add(draft, note, "");
  }

  private void add(ParagraphDraft draft, PendingNote note, String mark) {
    int number = story.manuscript.notes.refer(note.kind(), note.id(), mark, story.place());
    draft.line.add(new Inline.NoteMark(number), story.fields.target());
    story.produce();
  }

  private void ruby(ParagraphDraft draft) throws XMLStreamException {
    flush(draft);
    Cursor cursor = story.cursor;
    StringBuilder reading = new StringBuilder();
    draft.line.open();
    draft.depth++;
    story.refuseTooDeep(draft.depth);
    int level = cursor.level();
    while (cursor.child(level)) {
      if (cursor.word("rt")) {
        PlainWords.of(cursor, reading);
      } else if (cursor.word("rubyBase")) {
        story.children(() -> story.paragraphs.inline(draft));
      }
    }
    draft.depth--;
    List<Inline> base = draft.line.close();
    if (!base.isEmpty()) {
      draft.line.add(new Inline.Ruby(base, reading.toString().strip()), story.fields.target());
    }
  }
}
