package org.rostrum.document.check.look;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.rostrum.document.check.rule.Seen;
import org.rostrum.document.check.rule.Seen.Trouble;
import org.rostrum.document.safety.Place;
import org.rostrum.document.word.xml.Cursor;
import org.rostrum.document.word.xml.Vocabulary;

/**
 * Walks one story (body, notes, header) and gathers its paragraphs with what is around them. For
 * one thread.
 */
final class StoryWalk {
  private final Cursor cursor;
  private final String part;
  private final InkReader inks;
  private final InkStyles styles;
  private final List<Seen.Paragraph> to;
  private final BoxReader boxes;
  private final Grid grid = new Grid();
  private int paragraph;
  private int page = 1;
  private boolean pagesTold;

  /** How the style of the table around makes words look, in the row and cell being read. */
  private Ink tableInk = Ink.SILENT;

  private Draft draft = new Draft();

  StoryWalk(Cursor cursor, String part, InkReader inks, InkStyles styles, List<Seen.Paragraph> to) {
    this.cursor = cursor;
    this.part = part;
    this.inks = inks;
    this.styles = styles;
    this.to = to;
    this.boxes = new BoxReader(cursor, inks, this::inside);
  }

  /** The paragraph being read. */
  private static final class Draft {
    String style = "";
    final StringBuilder words = new StringBuilder();
    final List<Seen.Piece> pieces = new ArrayList<>();

    void add(String more, Trouble trouble, String font) {
      words.append(more);
      int last = pieces.size() - 1;
      if (last >= 0
          && pieces.get(last).trouble() == trouble
          && pieces.get(last).font().equals(font)) {
        pieces.set(last, new Seen.Piece(pieces.get(last).words() + more, trouble, font));
      } else {
        pieces.add(new Seen.Piece(more, trouble, font));
      }
    }
  }

  void walk() throws XMLStreamException {
    inside(Surround.PAGE);
  }

  /** Everything in the element the cursor stands at. */
  private void inside(Surround around) throws XMLStreamException {
    int level = cursor.level();
    while (cursor.child(level)) {
      element(around);
    }
  }

  private void element(Surround around) throws XMLStreamException {
    Vocabulary vocabulary = cursor.vocabulary();
    if (vocabulary == Vocabulary.COMPATIBILITY && cursor.name().equals("AlternateContent")) {
      alternate(around);
      return;
    }
    if (vocabulary != Vocabulary.WORD) {
      inside(around);
      return;
    }
    switch (cursor.name()) {
      case "p" -> paragraph(around);
      case "r" -> run(around);
      case "tbl" -> table(around);
      case "bdo", "dir" -> turned(around);
      case "drawing" -> boxes.drawing(around);
      case "pict", "object" -> boxes.pict(around);
      case "moveFrom", "del", "pPr", "sectPr", "instrText", "delText", "tblPr", "background" -> {
        // not of what is seen
      }
      default -> inside(around);
    }
  }

  /** Word's own elements of order say what the invisible signs of Unicode say. */
  private void turned(Surround around) throws XMLStreamException {
    boolean override = cursor.name().equals("bdo");
    boolean leftwards = cursor.attribute("val").equals("rtl");
    Draft own = draft;
    int from = own.words.length();
    inside(around);
    String words = own.words.substring(from);
    boolean against = leftwards ? Direction.hasLatin(words) : Direction.hasArabic(words);
    if (against) {
      String sign = override ? (leftwards ? "\u202E" : "\u202D") : leftwards ? "\u202B" : "\u202A";
      own.words.insert(from, sign).append('\u202C');
    }
  }

  /** As Word does: the first choice it understands, else the fallback. */
  private void alternate(Surround around) throws XMLStreamException {
    boolean done = false;
    int level = cursor.level();
    while (cursor.child(level)) {
      boolean choice =
          cursor.name().equals("Choice") && cursor.understands(cursor.attribute("Requires"));
      if (!done && (choice || cursor.name().equals("Fallback"))) {
        done = true;
        inside(around);
      }
    }
  }

  private void paragraph(Surround around) throws XMLStreamException {
    Draft outer = draft;
    draft = new Draft();
    paragraph++;
    Place place = new Place(part, paragraph, pagesTold ? page : 0);
    Surround own = ground(around, styles.ground("")).in(styles.place("", Set.of()));
    int level = cursor.level();
    while (cursor.child(level)) {
      if (cursor.word("pPr")) {
        own = properties(around);
      } else {
        element(own);
      }
    }
    if (!draft.words.isEmpty()) {
      to.add(new Seen.Paragraph(place, draft.words.toString(), draft.pieces));
    }
    draft = outer;
  }

  private static Surround ground(Surround around, int shade) {
    return shade >= 0 ? around.on(shade) : around;
  }

  private Surround properties(Surround around) throws XMLStreamException {
    Surround own = around;
    int shade = Ink.UNSAID;
    Set<String> said = new HashSet<>();
    int level = cursor.level();
    while (cursor.child(level)) {
      said.add(cursor.name());
      switch (cursor.name()) {
        case "pStyle" -> draft.style = cursor.attribute("val");
        case "shd" -> shade = inks.shade(cursor);
        case "framePr" -> own = own.in(PagePlace.frame(cursor));
        case "ind" -> own = own.in(PagePlace.indent(cursor));
        case "spacing" -> own = own.in(PagePlace.lines(cursor));
        default -> {
          // does not hide
        }
      }
    }
    own = own.in(styles.place(draft.style, said));
    return ground(own, shade == Ink.UNSAID ? styles.ground(draft.style) : shade);
  }

  private void run(Surround around) throws XMLStreamException {
    int level = cursor.level();
    Ink ink = ink(Ink.SILENT, "");
    while (cursor.child(level)) {
      if (cursor.word("rPr")) {
        InkReader.WithStyle read = inks.withStyle(cursor);
        ink = ink(read.ink(), read.style());
      } else {
        content(ink, around);
      }
    }
  }

  private Ink ink(Ink direct, String style) {
    Ink character = style.isEmpty() ? Ink.SILENT : styles.style(style);
    return direct
        .over(character)
        .over(styles.paragraph(draft.style))
        .over(tableInk)
        .over(styles.defaults());
  }

  private void content(Ink ink, Surround around) throws XMLStreamException {
    Vocabulary vocabulary = cursor.vocabulary();
    if (vocabulary == Vocabulary.COMPATIBILITY && cursor.name().equals("AlternateContent")) {
      boolean done = false;
      int level = cursor.level();
      while (cursor.child(level)) {
        boolean choice =
            cursor.name().equals("Choice") && cursor.understands(cursor.attribute("Requires"));
        if (!done && (choice || cursor.name().equals("Fallback"))) {
          done = true;
          int inner = cursor.level();
          while (cursor.child(inner)) {
            content(ink, around);
          }
        }
      }
      return;
    }
    if (vocabulary != Vocabulary.WORD) {
      inside(around);
      return;
    }
    switch (cursor.name()) {
      case "t" -> words(ink, around);
      case "tab", "br", "cr", "ptab" -> draft.add(" ", Trouble.NONE, ink.font());
      case "noBreakHyphen" -> draft.add("\u2011", Trouble.NONE, ink.font());
      case "lastRenderedPageBreak" -> {
        page++;
        pagesTold = true;
      }
      case "drawing" -> boxes.drawing(around);
      case "pict", "object" -> boxes.pict(around);
      case "instrText", "delText", "delInstrText" -> {
        // not shown
      }
      case "ruby", "r", "p", "tbl", "ins", "hyperlink", "sdt", "bdo", "dir" -> element(around);
      default -> inside(around);
    }
  }

  private void words(Ink ink, Surround around) throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    cursor.text(words);
    String said = words.toString();
    Trouble trouble = Judge.of(ink, around, said);
    if (ink.has(Ink.VANISHES)) {
      // the reader tells of it, and leaves the words out, but does not ask a table's style
      trouble = tableInk.has(Ink.VANISHES) ? Trouble.HIDDEN : Trouble.NONE;
    }
    draft.add(said, trouble, ink.font());
  }

  private void table(Surround around) throws XMLStreamException {
    Ink outer = tableInk;
    Grid.Table table = grid.open();
    Surround own = around;
    int level = cursor.level();
    while (cursor.child(level)) {
      if (cursor.word("tblPr")) {
        own = table.properties(cursor, inks, styles, around);
      } else if (cursor.word("tblGrid")) {
        table.columns(cursor);
      } else if (cursor.word("tr")) {
        row(table, own);
      } else {
        rows(table, own);
      }
    }
    tableInk = outer;
  }

  /** Rows may stand in content controls and in what was inserted. */
  private void rows(Grid.Table table, Surround around) throws XMLStreamException {
    int level = cursor.level();
    while (cursor.child(level)) {
      if (cursor.word("tr")) {
        row(table, around);
      } else {
        rows(table, around);
      }
    }
  }

  private void row(Grid.Table table, Surround around) throws XMLStreamException {
    Surround own = around;
    int column = 0;
    int level = cursor.level();
    while (cursor.child(level)) {
      if (cursor.word("trPr")) {
        own = own.in(Grid.row(cursor));
      } else if (cursor.word("tc")) {
        column += cell(table, column, own);
      } else {
        inside(own);
      }
    }
    table.rowRead();
  }

  private int cell(Grid.Table table, int column, Surround around) throws XMLStreamException {
    InkStyles.Condition condition = table.condition(column, styles);
    Ink outer = tableInk;
    tableInk = condition.ink();
    Surround own = around.on(condition.ground());
    int spans = 1;
    int level = cursor.level();
    while (cursor.child(level)) {
      if (cursor.word("tcPr")) {
        Grid.Cell cell = Grid.cell(cursor, inks);
        spans = Math.max(1, cell.columns());
        own = own.on(cell.ground()).in(table.trouble(column, cell));
      } else {
        element(own);
      }
    }
    tableInk = outer;
    return spans;
  }
}
