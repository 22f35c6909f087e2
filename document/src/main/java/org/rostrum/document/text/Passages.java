package org.rostrum.document.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers the passages of one Text, so that every form and every page gives a passage the same
 * address.
 *
 * <p>The rule: a paragraph or list item is a passage when something is said in it, that is when its
 * words hold at least one sign that is seen. Passages are numbered 1, 2, 3 in reading order, those
 * in boxes too. Headings, tables and all that stands in them, notes, breaks and paragraphs that
 * hold nothing but pictures or white space have no number. For one thread.
 */
public final class Passages {
  private int last;

  /**
   * The number of the next paragraph or list item, which the caller meets in reading order outside
   * tables and notes; 0 when it is no passage.
   */
  public int next(Line line) {
    if (!says(line)) {
      return 0;
    }
    last++;
    return last;
  }

  /** The passages of a Text; the one numbered {@code n} stands at {@code n - 1}. */
  public static List<Line> of(Text text) {
    List<Line> passages = new ArrayList<>();
    collect(text.blocks(), passages);
    return List.copyOf(passages);
  }

  private static void collect(List<Block> blocks, List<Line> passages) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph paragraph -> collect(paragraph.line(), passages);
        case Block.ListItem item -> collect(item.line(), passages);
        case Block.Aside(List<Block> inner) -> collect(inner, passages);
        case Block.Heading _, Block.Table _, Block.Break _ -> {}
      }
    }
  }

  private static void collect(Line line, List<Line> passages) {
    if (says(line)) {
      passages.add(line);
    }
  }

  /** Whether a line's words hold a sign that is seen: neither white space nor a bidi control. */
  public static boolean says(Line line) {
    return says(line.inlines());
  }

  private static boolean says(List<Inline> inlines) {
    for (Inline inline : inlines) {
      boolean says =
          switch (inline) {
            case Inline.Run(String words, Style _) -> seen(words);
            case Inline.Formula(String words) -> seen(words);
            case Inline.Link(Inline.Target _, List<Inline> inner) -> says(inner);
            case Inline.Ruby(List<Inline> base, String _) -> says(base);
            case Inline.Embedded embedded -> says(embedded.inlines());
            case Inline.Mark _, Inline.NoteMark _, Inline.Figure _, Inline.Anchor _ -> false;
          };
      if (says) {
        return true;
      }
    }
    return false;
  }

  private static boolean seen(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c > ' '
          && !Character.isWhitespace(c)
          && !Character.isSpaceChar(c)
          && !Character.isISOControl(c)
          && Character.getType(c) != Character.FORMAT) {
        return true;
      }
    }
    return false;
  }
}
