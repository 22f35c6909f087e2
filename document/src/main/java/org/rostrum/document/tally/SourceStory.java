package org.rostrum.document.tally;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rostrum.document.word.maths.Maths;
import org.rostrum.document.word.numbering.Labels;
import org.rostrum.document.word.numbering.Numbering;
import org.rostrum.document.word.symbols.Symbols;

// over 400 lines: its steps hand one reader to each other and share where it stands

/**
 * Walks through the body, or the notes, of a source file and writes what it meets on a sheet. Each
 * method begins with the reader on the start of an element and leaves it on that element's end. For
 * one thread.
 */
final class SourceStory {
  private final SourceTally tally;
  private final XMLStreamReader xml;
  private final SourceRelations relations;
  private final Kind kind;
  private final Set<Integer> endless;
  private final Labels labels;
  private final SourceRun runs;
  private List<Consumer<Account>> sheet;
  private Optional<SourceParagraph> unfinished = Optional.empty();
  private int nested;
  private int fieldsBegun;
  private int made;
  private boolean names;
  private long shown;
  SourceFields fields = new SourceFields();

  /** What a story is. */
  enum Kind {
    BODY,
    NOTES
  }

  SourceStory(
      SourceTally tally,
      XMLStreamReader xml,
      SourceRelations relations,
      List<Consumer<Account>> sheet,
      Kind kind,
      Set<Integer> endless) {
    this.tally = tally;
    this.xml = xml;
    this.relations = relations;
    this.sheet = sheet;
    this.kind = kind;
    this.endless = endless;
    this.labels = tally.numbering().labels("en");
    this.runs = new SourceRun(this, xml);
  }

  SourceTally tally() {
    return tally;
  }

  SourceRelations relations() {
    return relations;
  }

  Kind kind() {
    return kind;
  }

  /** Something was met that a reader sees. */
  void show() {
    shown++;
  }

  /** Whether the field that begins now ends somewhere. */
  boolean fieldEnds() {
    return !endless.contains(fieldsBegun++);
  }

  /** The story, a cell or a box ends: so does a paragraph that was to go on. */
  void end() {
    Optional<SourceParagraph> left = unfinished;
    unfinished = Optional.empty();
    left.ifPresent(this::finish);
  }

  /** A choice of the newer form, or the older one when the newer shows nothing of its own. */
  void alternate(Source.Step step) throws XMLStreamException {
    boolean[] done = {false};
    Source.children(
        xml,
        () -> {
          if (done[0]) {
            Source.skip(xml);
            return;
          }
          long before = shown;
          Source.children(xml, step);
          done[0] = shown > before;
        });
  }

  boolean alternative() {
    return xml.getLocalName().equals("AlternateContent");
  }

  /** A paragraph, a table, or what is wrapped around them. */
  void block() throws XMLStreamException {
    if (alternative()) {
      alternate(this::block);
      return;
    }
    if (Source.maths(xml)) {
      loose();
      return;
    }
    if (!Source.word(xml)) {
      Source.children(xml, this::block);
      return;
    }
    switch (xml.getLocalName()) {
      case "p" -> paragraph();
      case "tbl" -> new SourceTable(this, xml).walk();
      case "del", "moveFrom", "sectPr", "pPr", "tblPr", "tcPr", "sdtPr", "sdtEndPr", "altChunk" ->
          Source.skip(xml);
      case "r", "hyperlink", "fldSimple", "dir", "bdo", "t", "smartTag", "ruby" -> loose();
      case "bookmarkStart" -> bookmark();
      default -> Source.children(xml, this::block);
    }
  }

  /** A place is named between paragraphs: it stands in the next one. */
  void bookmark() throws XMLStreamException {
    names |= tally.name(Source.attribute(xml, "name"));
    Source.skip(xml);
  }

  /** What should stand in a paragraph and stands between them is one of its own. */
  private void loose() throws XMLStreamException {
    SourceParagraph paragraph = begin();
    inline(paragraph);
    finish(paragraph);
  }

  private SourceParagraph begin() {
    SourceParagraph paragraph = unfinished.orElseGet(SourceParagraph::new);
    unfinished = Optional.empty();
    // of two paragraphs made one the second's properties hold
    paragraph.goesOn = false;
    paragraph.endsSection = false;
    paragraph.says = new SourceStyles.Says();
    if (names) {
      paragraph.name();
      names = false;
    }
    settle(paragraph);
    return paragraph;
  }

  /** Takes what the paragraph's properties say. */
  private void settle(SourceParagraph paragraph) {
    SourceStyles styles = tally.styles();
    paragraph.style = styles.paragraph(paragraph.says.style);
    paragraph.ground = (heading(paragraph) ? paragraph.style : styles.paragraph("")).ground();
    paragraph.direction(direction(paragraph));
  }

  private static boolean heading(SourceParagraph paragraph) {
    return paragraph
        .says
        .heading()
        .orElse(paragraph.style.purpose() == SourceStyle.Purpose.HEADING);
  }

  private void paragraph() throws XMLStreamException {
    SourceParagraph paragraph = begin();
    Source.children(
        xml,
        () -> {
          if (Source.word(xml) && xml.getLocalName().equals("pPr")) {
            properties(paragraph);
          } else {
            inline(paragraph);
          }
        });
    if (paragraph.goesOn) {
      unfinished = Optional.of(paragraph);
    } else {
      finish(paragraph);
    }
  }

  private void properties(SourceParagraph paragraph) throws XMLStreamException {
    paragraph.says = new SourceStyles.Says();
    paragraph.endsSection = false;
    Source.children(xml, () -> property(paragraph));
    settle(paragraph);
  }

  private void property(SourceParagraph paragraph) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "numPr" -> Source.children(xml, () -> property(paragraph));
      case "rPr" ->
          Source.children(
              xml,
              () -> {
                String name = xml.getLocalName();
                paragraph.goesOn |= name.equals("del") || name.equals("moveFrom");
                Source.skip(xml);
              });
      case "pPrChange" -> Source.skip(xml);
      case "sectPr" -> {
        paragraph.endsSection = true;
        Source.skip(xml);
      }
      default -> {
        paragraph.says.hear(xml.getLocalName(), Source.attribute(xml, "val"));
        Source.skip(xml);
      }
    }
  }

  private boolean direction(SourceParagraph paragraph) {
    return paragraph
        .says
        .rightToLeft
        .or(() -> tally.styles().nearest(paragraph.style.chain(), says -> says.rightToLeft))
        .orElse(false);
  }

  private void finish(SourceParagraph paragraph) {
    int list = list(paragraph);
    String label = list == 0 ? "" : label(paragraph, list);
    SourcePiece.Kind first = SourcePiece.Kind.BODY;
    if (heading(paragraph)) {
      first = SourcePiece.Kind.HEADING;
    } else if (list > 0) {
      first = SourcePiece.Kind.ITEM;
    } else if (paragraph.style.purpose() == SourceStyle.Purpose.APART) {
      first = SourcePiece.Kind.APART;
    }
    List<SourcePiece> pieces = paragraph.pieces(label, first, says(paragraph, s -> s.centred));
    made += pieces.size() + (paragraph.boxed ? 1 : 0);
    names |= paragraph.leavesNames(label);
    if (nested == 0 && kind == Kind.BODY) {
      if (says(paragraph, s -> s.pageBefore)) {
        tally.below(new SourcePiece());
      }
      pieces.forEach(tally::below);
      if (paragraph.boxed || paragraph.endsSection) {
        tally.below(new SourcePiece());
      }
    }
    paragraph.into(sheet, label, tally);
  }

  /** Whether the paragraph or the nearest of its styles that speaks of it says so. */
  private boolean says(
      SourceParagraph paragraph, Function<SourceStyles.Says, Optional<Boolean>> what) {
    return what.apply(paragraph.says)
        .or(() -> tally.styles().nearest(paragraph.style.chain(), what))
        .orElse(false);
  }

  /** The list that numbers a paragraph, 0 for none. */
  private int list(SourceParagraph paragraph) {
    int list =
        paragraph
            .says
            .list
            .or(() -> tally.styles().nearest(paragraph.style.chain(), s -> s.list))
            .orElse(0);
    return list > 0 && tally.numbering().defines(list) ? list : 0;
  }

  private String label(SourceParagraph paragraph, int list) {
    SourceStyles.Says says = paragraph.says;
    SourceStyles styles = tally.styles();
    List<String> chain = paragraph.style.chain();
    Numbering numbering = tally.numbering();
    if (says.list.isEmpty() && says.level.isEmpty()) {
      for (String style : chain) {
        OptionalInt tied = numbering.levelOfStyle(list, style);
        if (tied.isPresent()) {
          return labels.next(list, tied.getAsInt());
        }
      }
    }
    return labels.next(list, says.level.or(() -> styles.nearest(chain, s -> s.level)).orElse(0));
  }

  /** What stands in the line of a paragraph. */
  void inline(SourceParagraph paragraph) throws XMLStreamException {
    if (alternative()) {
      alternate(() -> inline(paragraph));
      return;
    }
    if (Source.maths(xml)) {
      formula(paragraph);
      return;
    }
    if (!Source.word(xml)) {
      Source.children(xml, () -> inline(paragraph));
      return;
    }
    switch (xml.getLocalName()) {
      case "r" -> runs.run(paragraph);
      case "hyperlink" -> {
        String id = Source.relation(xml, "id");
        String anchor = Source.attribute(xml, "anchor");
        leading(SourceLink.to(relations.address(id), anchor), paragraph);
      }
      case "fldSimple" -> leading(SourceField.link(Source.attribute(xml, "instr")), paragraph);
      case "dir", "bdo" -> {
        paragraph.cut();
        paragraph.depth++;
        Source.children(xml, () -> inline(paragraph));
        paragraph.depth--;
        paragraph.cut();
      }
      case "del",
          "moveFrom",
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
          "rt",
          "fldData" ->
          Source.skip(xml);
      case "bookmarkStart" -> {
        if (tally.name(Source.attribute(xml, "name"))) {
          paragraph.name();
        }
        Source.skip(xml);
      }
      case "p", "tr", "tc" -> {
        paragraph.gap(Optional.empty());
        Source.children(xml, () -> inline(paragraph));
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
          runs.bare(paragraph);
      default -> Source.children(xml, () -> inline(paragraph));
    }
  }

  private void formula(SourceParagraph paragraph) throws XMLStreamException {
    String line = Maths.line(xml);
    if (!line.isBlank()) {
      show();
      paragraph.figure(line, fields.link(), account -> account.text(line));
    }
  }

  private void leading(Optional<SourceLink> link, SourceParagraph paragraph)
      throws XMLStreamException {
    SourceField field = new SourceField();
    field.show(link);
    fields.begin(field);
    Source.children(xml, () -> inline(paragraph));
    fields.remove(field);
  }

  /** Words of a symbol font, for the few signs of it that are letters. */
  static String symbol(String font, String code) {
    try {
      return Symbols.sign(font, Integer.parseInt(code.strip(), 16));
    } catch (NumberFormatException e) {
      return "";
    }
  }

  /** Words in a box, which are told after the paragraph that holds it. */
  void box(SourceParagraph holder) throws XMLStreamException {
    List<Consumer<Account>> around = sheet;
    SourceFields outside = fields;
    Optional<SourceParagraph> left = unfinished;
    sheet = holder.boxes();
    fields = new SourceFields();
    unfinished = Optional.empty();
    nested++;
    int before = made;
    Source.children(xml, this::block);
    end();
    holder.boxed |= made > before;
    nested--;
    unfinished = left;
    fields = outside;
    sheet = around;
  }

  /** Whether a page that ends here ends a paragraph of the body. */
  boolean splits(SourceParagraph paragraph) {
    return nested == 0 && paragraph.depth == 0 && kind == Kind.BODY;
  }

  /** What stands in a table, written on a sheet of its own. */
  void inTable(List<Consumer<Account>> rows, Source.Step step) throws XMLStreamException {
    end();
    List<Consumer<Account>> around = sheet;
    sheet = rows;
    nested++;
    step.take();
    nested--;
    sheet = around;
  }

  /** Writes a table and what stood in it. */
  void table(List<Consumer<Account>> rows) {
    made++;
    if (nested == 0 && kind == Kind.BODY) {
      tally.below(new SourcePiece());
    }
    sheet.add(Account::table);
    sheet.addAll(rows);
  }
}
