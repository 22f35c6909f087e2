package org.rostrum.document.pdf.page;

import java.util.List;
import org.rostrum.document.text.Inline;

/** The words of a line without anything else, for bookmarks. */
final class Plain {
  private Plain() {}

  static String words(List<Inline> inlines) {
    StringBuilder words = new StringBuilder();
    collect(inlines, words);
    return words.toString().strip();
  }

  private static void collect(List<Inline> inlines, StringBuilder words) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Run(String run, var _) -> words.append(run);
        case Inline.Formula(String formula) -> words.append(formula);
        case Inline.Mark _ -> words.append(' ');
        case Inline.Link(Inline.Target _, List<Inline> inner) -> collect(inner, words);
        case Inline.Ruby(List<Inline> base, String _) -> collect(base, words);
        case Inline.Embedded embedded -> collect(embedded.inlines(), words);
        case Inline.NoteMark _, Inline.Figure _, Inline.Anchor _ -> {}
      }
    }
  }
}
