package org.rostrum.document.docx;

import org.rostrum.document.text.Direction;

/**
 * What the document's own words (masthead, contents, headings of annexes) need in their properties,
 * by the main document's language.
 *
 * @param paragraph in a paragraph's properties, before its alignment
 * @param hint in a run's properties, after its style
 * @param turned in a run's properties, after its emphasis
 */
record Frame(String paragraph, String hint, String turned) {
  static Frame of(String language, Direction direction) {
    boolean leftwards = direction == Direction.RIGHT_TO_LEFT;
    return new Frame(
        leftwards ? "<w:bidi/>" : "",
        // Without it Word takes quotation marks between Chinese words from the Western typeface.
        LanguageTags.script(language) == LanguageTags.Script.EAST_ASIAN
            ? "<w:rFonts w:hint=\"eastAsia\"/>"
            : "",
        leftwards ? "<w:rtl/>" : "");
  }

  /** A run's properties where it has none of its own. */
  String run() {
    return run("");
  }

  /**
   * A run's properties.
   *
   * @param own its style first, then its emphasis, as the schema orders them
   */
  String run(String own) {
    if (own.isEmpty() && hint.isEmpty() && turned.isEmpty()) {
      return "";
    }
    int style = own.startsWith("<w:rStyle") ? own.indexOf("/>") + 2 : 0;
    return "<w:rPr>" + own.substring(0, style) + hint + own.substring(style) + turned + "</w:rPr>";
  }
}
