package org.rostrum.document.docx;

import java.util.List;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Letter;
import org.rostrum.document.official.Masthead;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.text.Direction;

/** Writes what stands before the annexes: masthead, letter, contents. For one thread. */
final class FrontMatter {
  private final OfficialDocument document;
  private final Numbers numbers;
  private final Markup out = new Markup();
  private final Frame frame;

  FrontMatter(OfficialDocument document) {
    this.document = document;
    numbers = Numbers.of(0, document.letter().body(), List.of());
    frame = Frame.of(document.language(), document.direction());
  }

  /** The pictures of the letter, known once it is written. */
  Numbers numbers() {
    return numbers;
  }

  /**
   * The XML up to the first annex.
   *
   * @param pages how many pages each annex is thought to fill
   */
  Markup write(List<Integer> pages) {
    out.raw(Namespaces.DECLARATION).raw("<w:document ").raw(Namespaces.ALL).raw("><w:body>");
    if (!document.masthead().isNone()) {
      masthead(document.masthead());
    }
    letter(document.letter());
    if (!document.notice().isEmpty()) {
      paragraph("Notice", document.notice());
    }
    if (!document.annexes().isEmpty()) {
      contents(pages);
      out.raw(Sections.paragraph(Sections.letter(document.direction())));
    }
    return out;
  }

  private void masthead(Masthead masthead) {
    out.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"Masthead\"/>");
    if (document.direction() == Direction.RIGHT_TO_LEFT) {
      out.raw("<w:bidiVisual/>");
    }
    out.raw("<w:tblW w:w=\"").number(Column.PAGE_WIDTH).raw("\" w:type=\"dxa\"/>");
    out.raw("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0000\"/></w:tblPr>");
    out.raw("<w:tblGrid><w:gridCol w:w=\"5954\"/><w:gridCol w:w=\"2550\"/></w:tblGrid><w:tr>");
    cell(5954, RULE);
    paragraph("MastheadOrganization", masthead.organization());
    out.raw("</w:tc>");
    cell(2550, RULE);
    symbol(masthead.symbol());
    out.raw("</w:tc></w:tr><w:tr>");
    cell(5954, BELOW);
    paragraph("MastheadOrgan", masthead.organ());
    out.raw("</w:tc>");
    cell(2550, BELOW);
    paragraph("MastheadDetail", masthead.distribution());
    paragraph("MastheadDetail", masthead.distributedInWords());
    paragraph("MastheadDetail", "");
    paragraph("MastheadDetail", masthead.original());
    out.raw("</w:tc></w:tr></w:tbl>");
  }

  private static final String RULE =
      "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"auto\"/>"
          + "</w:tcBorders><w:vAlign w:val=\"bottom\"/>";

  private static final String BELOW = "<w:tcMar><w:top w:w=\"120\" w:type=\"dxa\"/></w:tcMar>";

  private void cell(int width, String more) {
    out.raw("<w:tc><w:tcPr><w:tcW w:w=\"").number(width).raw("\" w:type=\"dxa\"/>").raw(more);
    out.raw("</w:tcPr>");
  }

  /** The symbol with its first letter large, as the house prints it. */
  private void symbol(String symbol) {
    start("MastheadSymbol");
    if (!symbol.isEmpty()) {
      int first = symbol.offsetByCodePoints(0, 1);
      run("<w:rStyle w:val=\"SymbolInitial\"/>", symbol.substring(0, first));
      run("", symbol.substring(first));
    }
    out.raw("</w:p>");
  }

  private void letter(Letter letter) {
    start("Title");
    run("", letter.title());
    out.raw("</w:p>");
    RunStyles styles = new RunStyles(document.language());
    Inlines inlines = new Inlines(out, numbers, styles, List.of());
    new Blocks(out, inlines).write(letter.body(), Column.PAGE);
    for (String line : letter.signed()) {
      signature(line);
    }
  }

  private void signature(String line) {
    start("Signature");
    int close = line.indexOf(')');
    if (line.startsWith("(") && close > 0) {
      run("", "(");
      run("<w:i/><w:iCs/>", line.substring(1, close));
      run("", line.substring(close));
    } else {
      run("", line);
    }
    out.raw("</w:p>");
  }

  private void contents(List<Integer> pages) {
    paragraph("ContentsHeading", document.contents());
    int page = 1 + PageEstimate.front(document);
    int i = 0;
    for (Annex annex : document.annexes()) {
      entry(annex, page);
      page += pages.get(i++);
    }
  }

  /**
   * One line of the contents: a link to the annex with a field for its page (why so and not a field
   * for the whole table: docs/decisions, "Table of contents in Word").
   */
  private void entry(Annex annex, int page) {
    String bookmark = Numbers.headingOf(annex.number());
    start("TOC1");
    out.raw("<w:hyperlink w:anchor=\"").raw(bookmark).raw("\" w:history=\"1\"><w:r>");
    out.raw(frame.run());
    Inlines.words(out, annex.label());
    out.raw("<w:tab/>");
    Inlines.words(out, annex.heading());
    out.raw("<w:tab/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>");
    out.raw("<w:instrText xml:space=\"preserve\"> PAGEREF ")
        .raw(bookmark)
        .raw(" \\h </w:instrText>");
    out.raw("</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>").number(page);
    out.raw("</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:hyperlink></w:p>");
  }

  private void paragraph(String style, String words) {
    start(style);
    if (!words.isEmpty()) {
      run("", words);
    }
    out.raw("</w:p>");
  }

  private void start(String style) {
    out.raw("<w:p><w:pPr><w:pStyle w:val=\"")
        .raw(style)
        .raw("\"/>")
        .raw(frame.paragraph())
        .raw("</w:pPr>");
  }

  private void run(String properties, String words) {
    out.raw("<w:r>").raw(frame.run(properties));
    Inlines.words(out, words);
    out.raw("</w:r>");
  }
}
