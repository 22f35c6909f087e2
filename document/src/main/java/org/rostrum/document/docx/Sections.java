package org.rostrum.document.docx;

import org.rostrum.document.text.Direction;

/**
 * Section properties in the order of the schema (CT_SectPr). The letter is a section with a first
 * page of its own; each annex is a section on a new page whose notes begin at 1.
 */
final class Sections {
  private static final String HEADERS =
      "<w:headerReference w:type=\"even\" r:id=\"headerEven\"/>"
          + "<w:headerReference w:type=\"default\" r:id=\"headerOdd\"/>"
          + "<w:footerReference w:type=\"even\" r:id=\"footerEven\"/>"
          + "<w:footerReference w:type=\"default\" r:id=\"footerOdd\"/>";
  private static final String FIRST_HEADERS =
      "<w:headerReference w:type=\"first\" r:id=\"headerFirst\"/>"
          + "<w:footerReference w:type=\"first\" r:id=\"footerFirst\"/>";
  private static final String LAYOUT =
      "<w:footnotePr><w:numRestart w:val=\"eachSect\"/></w:footnotePr>"
          + "<w:type w:val=\"nextPage\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
          + "<w:pgMar w:top=\"1701\" w:right=\"1701\" w:bottom=\"1701\" w:left=\"1701\""
          + " w:header=\"850\" w:footer=\"850\" w:gutter=\"0\"/><w:cols w:space=\"708\"/>";

  private Sections() {}

  static String letter(Direction direction) {
    return "<w:sectPr>" + HEADERS + FIRST_HEADERS + LAYOUT + "<w:titlePg/>" + end(direction);
  }

  static String annex(Direction direction) {
    return "<w:sectPr>" + HEADERS + LAYOUT + end(direction);
  }

  /**
   * The end of the document after the last annex. LibreOffice (7.4) gives notes their numbers only
   * when the way of numbering changes, and shows 0 for those read since; so two sections without
   * any words follow, the first numbering through and the second anew in each section. Word shows
   * nothing of them.
   */
  static String last(Direction direction) {
    String same =
        annex(direction).replace("<w:type w:val=\"nextPage\"/>", "<w:type w:val=\"continuous\"/>");
    String through = same.replace("eachSect", "continuous");
    return paragraph(annex(direction)) + paragraph(through) + paragraph("") + same;
  }

  private static String end(Direction direction) {
    return (direction == Direction.RIGHT_TO_LEFT ? "<w:bidi/>" : "") + "</w:sectPr>";
  }

  /** A paragraph too small to see that ends a section before another. */
  static String paragraph(String section) {
    return "<w:p><w:pPr><w:pStyle w:val=\"SectionEnd\"/>" + section + "</w:pPr></w:p>";
  }
}
