package org.rostrum.document.docx;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Emphasis;
import org.rostrum.document.text.Style;

/** Run properties in the order of the schema (CT_RPr), made once for each style. For one thread. */
final class RunStyles {
  private final String language;
  private final Map<Style, byte[]> made = new HashMap<>();
  private @Nullable Style lastStyle;
  private byte[] last = new byte[0];

  /** Styles for a document whose default language this is. */
  RunStyles(String language) {
    this.language = language;
  }

  /** {@code <w:r>} with its properties, ready for the words. */
  byte[] open(Style style) {
    if (style.equals(lastStyle)) {
      return last;
    }
    lastStyle = style;
    last = made.computeIfAbsent(style, this::make);
    return last;
  }

  private byte[] make(Style style) {
    Markup markup = new Markup();
    markup.raw("<w:r>");
    int start = markup.length();
    markup.raw("<w:rPr>");
    int empty = markup.length();
    LanguageTags.Script script = LanguageTags.script(style.language());
    if (script == LanguageTags.Script.EAST_ASIAN) {
      markup.raw("<w:rFonts w:hint=\"eastAsia\"/>");
    }
    emphasis(style, markup);
    if (style.direction() == Direction.RIGHT_TO_LEFT) {
      markup.raw("<w:rtl/>");
    } else if (script == LanguageTags.Script.COMPLEX) {
      markup.raw("<w:cs/>");
    }
    boolean told = style.language().equals(language) || style.language().equals("und");
    if (!told) {
      markup.raw("<w:lang ").raw(script.attribute()).raw("=\"");
      markup.text(LanguageTags.tag(style.language())).raw("\"/>");
    }
    if (markup.length() == empty) {
      return java.util.Arrays.copyOf(markup.array(), start);
    }
    return markup.raw("</w:rPr>").toBytes();
  }

  private static void emphasis(Style style, Markup markup) {
    if (style.has(Emphasis.BOLD)) {
      markup.raw("<w:b/><w:bCs/>");
    }
    if (style.has(Emphasis.ITALIC)) {
      markup.raw("<w:i/><w:iCs/>");
    }
    if (style.has(Emphasis.ALL_CAPS)) {
      markup.raw("<w:caps/>");
    }
    if (style.has(Emphasis.SMALL_CAPS)) {
      markup.raw("<w:smallCaps/>");
    }
    if (style.has(Emphasis.STRIKE)) {
      markup.raw("<w:strike/>");
    }
    if (style.has(Emphasis.UNDERLINE)) {
      markup.raw("<w:u w:val=\"single\"/>");
    }
    if (style.has(Emphasis.SUPERSCRIPT)) {
      markup.raw("<w:vertAlign w:val=\"superscript\"/>");
    } else if (style.has(Emphasis.SUBSCRIPT)) {
      markup.raw("<w:vertAlign w:val=\"subscript\"/>");
    }
  }
}
