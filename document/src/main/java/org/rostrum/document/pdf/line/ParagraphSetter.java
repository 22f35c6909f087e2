package org.rostrum.document.pdf.line;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rostrum.document.pdf.font.Face;
import org.rostrum.document.pdf.font.Faces;
import org.rostrum.document.pdf.font.Named;
import org.rostrum.document.pdf.font.Sign;
import org.rostrum.document.pdf.font.Signs;
import org.rostrum.document.text.Direction;

/** Breaks one paragraph into lines. For one thread, one paragraph. */
public final class ParagraphSetter {
  private static final double TAB = 24;

  /** Spaces may grow by half before words are parted. */
  private static final double TOLERATED = 1;

  private static final ThreadLocal<BreakIterator> BREAKS =
      ThreadLocal.withInitial(() -> BreakIterator.getLineInstance(Locale.ROOT));

  private final Signs signs;
  private final List<Item> items;
  private final Layout layout;
  private final StringBuilder words = new StringBuilder();
  private final Clusters clusters = new Clusters();
  private byte[] levels = new byte[0];
  private boolean[] hyphens = new boolean[0];
  private Squeeze squeeze = Squeeze.NONE;
  private boolean cut;

  private ParagraphSetter(Signs signs, List<Item> items, Layout layout) {
    this.signs = signs;
    this.items = items;
    this.layout = layout;
  }

  /** The lines of a paragraph; none when it has no items. */
  public static List<SetLine> set(Signs signs, List<Item> items, Layout layout) {
    return items.isEmpty() ? List.of() : new ParagraphSetter(signs, items, layout).set();
  }

  /** How wide the widest piece is that cannot be broken. */
  public static double narrowest(Signs signs, List<Item> items, Layout layout) {
    if (items.isEmpty()) {
      return 0;
    }
    ParagraphSetter setter = new ParagraphSetter(signs, items, layout);
    setter.shape();
    double widest = 0;
    for (Breaker.Chunk chunk : setter.chunks(Double.MAX_VALUE)) {
      widest = Math.max(widest, chunk.solid());
    }
    return widest;
  }

  /** How wide the paragraph is on one line. */
  public static double widest(Signs signs, List<Item> items, Layout layout) {
    if (items.isEmpty()) {
      return 0;
    }
    ParagraphSetter setter = new ParagraphSetter(signs, items, layout);
    setter.shape();
    double sum = 0;
    double most = 0;
    for (Breaker.Chunk chunk : setter.chunks(Double.MAX_VALUE)) {
      sum += chunk.solid() + chunk.space();
      most = Math.max(most, sum);
      sum = chunk.forced() == Breaker.End.MUST ? 0 : sum;
    }
    return most;
  }

  private List<SetLine> set() {
    shape();
    List<Breaker.Chunk> chunks = chunks(layout.width());
    Breaker.Lines lines = Breaker.lines(chunks, layout.width());
    Layout used = layout;
    if (loose(lines)) {
      hyphens = new Hyphens(items, clusters, words).places(layout);
      if (hyphens.length > 0) {
        chunks = chunks(layout.width());
        lines = Breaker.lines(chunks, layout.width());
      }
      boolean stretched = lines.worst() > Breaker.MOST;
      used = stretched && !bounded() ? layout.ragged() : layout;
    }
    List<SetLine> set = new ArrayList<>();
    List<Breaker.Range> ranges = lines.ranges();
    for (int i = 0; i < ranges.size(); i++) {
      Breaker.Range range = ranges.get(i);
      set.add(
          new LineSetter(signs, items, used, clusters, words, levels)
              .set(
                  chunks.subList(range.first(), range.after()),
                  i + 1 == ranges.size() ? LineSetter.Last.YES : LineSetter.Last.NO));
    }
    return set;
  }

  /** Whether it is worth looking where words may be parted. */
  private boolean loose(Breaker.Lines lines) {
    return cut || (layout.justified() && lines.worst() > TOLERATED);
  }

  /** Whether its letters are of a script whose lines reach both margins without parted words. */
  private boolean bounded() {
    return layout.direction() == Direction.RIGHT_TO_LEFT
        || words.chars().anyMatch(c -> c >= 0x2E80);
  }

  private void shape() {
    int[] starts = new int[items.size() + 1];
    for (int i = 0; i < items.size(); i++) {
      starts[i] = words.length();
      switch (items.get(i)) {
        case Item.Words(String text, Manner _, Item.Owner _) -> words.append(text);
        case Item.Box _ -> words.append('\uFFFC');
        case Item.Tab _ -> words.append('\t');
        case Item.LineEnd _ -> words.append('\n');
        case Item.Anchor _, Item.NotePlace _ -> {}
      }
    }
    starts[items.size()] = words.length();
    String text = words.toString();
    levels = levels(text);
    Shaping shaping = new Shaping(signs, clusters, text, levels);
    for (int i = 0; i < items.size(); i++) {
      switch (items.get(i)) {
        case Item.Words(String _, Manner manner, Item.Owner _) ->
            shaping.words(i, manner, starts[i], starts[i + 1]);
        case Item.Box box -> clusters.add(Clusters.NOTHING, starts[i], i, box.width());
        case Item.Tab(Manner manner, Item.Owner _) -> tab(i, manner, starts[i]);
        case Item.LineEnd _ -> end(i, starts[i]);
        case Item.Anchor _, Item.NotePlace _ ->
            clusters.add(Clusters.NOTHING, Math.max(0, starts[i] - 1), i, 0);
      }
    }
    squeezed();
  }

  /** Punctuation is squeezed where lines run to the right. */
  private void squeezed() {
    if (layout.direction() == Direction.LEFT_TO_RIGHT) {
      squeeze = Squeeze.of(signs, clusters, words);
    }
  }

  private void end(int item, int at) {
    Face face = Faces.of(Named.SERIF);
    clusters.add(signs.number(face, face.glyph(' '), ' '), at, item, 0);
  }

  private void tab(int item, Manner manner, int at) {
    Face face = Faces.of(Named.SERIF);
    int space = signs.number(face, face.glyph(' '), ' ');
    clusters.add(space, at, item, Math.max(TAB, manner.size()));
  }

  private byte[] levels(String text) {
    boolean rightToLeft = layout.direction() == Direction.RIGHT_TO_LEFT;
    if (!rightToLeft && !Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      return new byte[0];
    }
    if (text.isEmpty()) {
      return new byte[] {(byte) (rightToLeft ? 1 : 0)};
    }
    // A forced line end is no paragraph end: the paragraph's direction goes on.
    String plain = text.replace('\n', '\u2028').replace('\u2029', '\u2028');
    Bidi bidi = new Bidi();
    bidi.setPara(plain, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
    return bidi.getLevels();
  }

  /** Cuts the paragraph where lines may end; what is wider than a line is cut anywhere. */
  private List<Breaker.Chunk> chunks(double width) {
    boolean[] may = places();
    List<Breaker.Chunk> chunks = new ArrayList<>();
    int from = 0;
    double solid = 0;
    double space = 0;
    cut = false;
    for (int i = 0; i < clusters.count; i++) {
      boolean blank = blank(i);
      if (!blank && solid + space + clusters.widths[i] > width && i > from) {
        chunks.add(new Breaker.Chunk(from, i, 0, solid + space, 0, 0, 0, Breaker.End.MAY));
        from = i;
        solid = 0;
        space = 0;
        cut = true;
      }
      if (blank) {
        space += clusters.widths[i];
      } else {
        solid += space + clusters.widths[i];
        space = 0;
      }
      boolean last = i + 1 == clusters.count;
      boolean must = items.get(clusters.items[i]) instanceof Item.LineEnd;
      int next = last ? words.length() : clusters.from[i + 1];
      boolean after = !last && next > clusters.from[i];
      boolean parted = after && next < hyphens.length && hyphens[next];
      if (last || must || parted || (after && may[next])) {
        double hyphen = parted || soft(i) ? hyphen(i) : 0;
        double tail = squeeze.tail(i);
        chunks.add(
            new Breaker.Chunk(
                from,
                i + 1,
                squeeze.lead(from),
                solid - tail,
                space + tail,
                hyphen > 0 ? 0 : give(i, space),
                hyphen,
                must ? Breaker.End.MUST : Breaker.End.MAY));
        from = i + 1;
        solid = 0;
        space = 0;
      }
    }
    return chunks;
  }

  /** How far the gap after a cluster may well grow: half a space, or a little between signs. */
  private double give(int cluster, double space) {
    if (space > 0) {
      return space * 0.5;
    }
    return eastAsian(cluster) ? clusters.widths[cluster] * 0.05 : 0;
  }

  private boolean soft(int cluster) {
    return words.length() > clusters.from[cluster] && words.charAt(clusters.from[cluster]) == 0xAD;
  }

  private boolean eastAsian(int cluster) {
    return words.length() > clusters.from[cluster]
        && words.charAt(clusters.from[cluster]) >= 0x2E80;
  }

  private double hyphen(int cluster) {
    if (!(items.get(clusters.items[cluster])
        instanceof Item.Words(String _, Manner manner, Item.Owner _))) {
      return 0;
    }
    return LineSetter.hyphen(manner).advance() * manner.size() / 1000;
  }

  private boolean blank(int cluster) {
    int sign = clusters.signs[cluster];
    if (sign == Clusters.NOTHING || !(items.get(clusters.items[cluster]) instanceof Item.Words)) {
      return false;
    }
    Sign is = signs.get(sign);
    return is.text().equals(" ") || is.text().equals("\u3000");
  }

  /** For each character, whether a line may begin with it. */
  private boolean[] places() {
    boolean[] may = new boolean[words.length() + 1];
    if (plain()) {
      for (int i = 1; i < words.length(); i++) {
        may[i] = words.charAt(i - 1) == ' ' && words.charAt(i) != ' ';
      }
      return may;
    }
    BreakIterator breaks = BREAKS.get();
    breaks.setText(words.toString());
    for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
      may[at] = true;
    }
    return may;
  }

  /** Letters, digits and the commonest signs alone: lines end at spaces and nowhere else. */
  private boolean plain() {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean simple =
          c == ' '
              || (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || c == ','
              || c == '.'
              || (c >= '0' && c <= '9')
              || c == '\''
              || c == '\u2019'
              || c == '('
              || c == ')'
              || c == ':'
              || c == ';'
              || (c >= 0xC0 && c <= 0x24F)
              || (c >= 0x400 && c <= 0x45F);
      if (!simple) {
        return false;
      }
    }
    return true;
  }
}
