package org.rostrum.document.pdf.line;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rostrum.document.pdf.font.Face;
import org.rostrum.document.pdf.font.Faces;
import org.rostrum.document.pdf.font.Named;
import org.rostrum.document.pdf.font.Sign;
import org.rostrum.document.pdf.font.Signs;
import org.rostrum.document.text.Direction;

/** Puts the clusters of one line in their places. For one thread, one line. */
final class LineSetter {
  private static final double ABOVE = 0.98;

  private final Signs signs;
  private final List<Item> items;
  private final Layout layout;
  private final Clusters clusters;
  private final CharSequence words;
  private final byte[] levels;
  private final List<Drawn> drawn = new ArrayList<>();
  private final List<Integer> notes = new ArrayList<>();

  LineSetter(
      Signs signs,
      List<Item> items,
      Layout layout,
      Clusters clusters,
      CharSequence words,
      byte[] levels) {
    this.signs = signs;
    this.items = items;
    this.layout = layout;
    this.clusters = clusters;
    this.words = words;
    this.levels = levels;
  }

  /** Whether the line is its paragraph's last. */
  enum Last {
    YES,
    NO
  }

  /**
   * The hyphen printed where a word is parted. It is no content: whoever listens hears the whole
   * word, and programs that draw out text join what such a line ends with.
   */
  static Sign hyphen(Manner manner) {
    Face face = Faces.having('-', manner.look(), "en").orElse(Faces.of(Named.SERIF));
    int glyph = face.glyph('-');
    return new Sign(face.named(), List.of(new Sign.Placed(glyph, 0, 0)), face.advance(glyph), "-");
  }

  SetLine set(List<Breaker.Chunk> chunks, Last last) {
    int from = chunks.getFirst().from();
    int to = chunks.getLast().to();
    boolean open = last == Last.YES || chunks.getLast().forced() == Breaker.End.MUST;
    int hyphenSign = Clusters.NOTHING;
    double hyphen = open ? 0 : chunks.getLast().hyphen();
    double[] widths = Arrays.copyOfRange(clusters.widths, from, hyphen > 0 ? to + 1 : to);
    if (hyphen > 0
        && items.get(clusters.items[to - 1])
            instanceof Item.Words(String _, Manner manner, Item.Owner _)) {
      hyphenSign = signs.number(hyphen(manner));
      widths[to - from] = hyphen;
    }
    if (!open) {
      keep(to - 1);
    }
    double lead = chunks.getFirst().lead();
    double natural = -chunks.getLast().space() - lead;
    for (double width : widths) {
      natural += width;
    }
    natural = fill(chunks, widths, natural, open);
    double start = start(natural);
    boolean leftwards = layout.direction() == Direction.RIGHT_TO_LEFT;
    double tail = leftwards ? chunks.getLast().space() : lead;
    double[] xs = places(from, to, widths, start - tail);
    double height = height(from, to);
    double base = base(from, to, height);
    draw(from, to, xs, widths, base, hyphenSign);
    SetLine.End end = hyphen > 0 ? SetLine.End.PARTED : SetLine.End.WHOLE;
    return new SetLine(height, drawn, notes, end);
  }

  /**
   * Marks a hyphen of the author's own at a line's end, so that programs that draw out text do not
   * take it for one of ours and join the words: a character without width follows it.
   */
  private void keep(int last) {
    int number = clusters.signs[last];
    if (number == Clusters.NOTHING || !signs.get(number).text().equals("-")) {
      return;
    }
    Sign sign = signs.get(number);
    clusters.signs[last] =
        signs.number(new Sign(sign.face(), sign.glyphs(), sign.advance(), "-\u200B"));
  }

  /** Widens or narrows the gaps, and tells how wide the line then is. */
  private double fill(List<Breaker.Chunk> chunks, double[] widths, double natural, boolean open) {
    double rest = layout.width() - natural;
    if ((rest >= 0 && (open || !layout.justified())) || chunks.size() < 2) {
      return natural;
    }
    List<Breaker.Chunk> gaps = chunks.subList(0, chunks.size() - 1);
    double give = 0;
    for (Breaker.Chunk gap : gaps) {
      give += rest < 0 ? gap.space() : gap.give();
    }
    if (give <= 0 || (rest > 0 && rest / give > Breaker.MOST)) {
      return natural;
    }
    int first = chunks.getFirst().from();
    for (Breaker.Chunk gap : gaps) {
      widths[gap.to() - 1 - first] += rest * (rest < 0 ? gap.space() : gap.give()) / give;
    }
    return layout.width();
  }

  private double start(double natural) {
    double rest = layout.width() - natural;
    boolean leftwards = layout.direction() == Direction.RIGHT_TO_LEFT;
    return switch (layout.alignment()) {
      case START -> leftwards ? rest : 0;
      case END -> leftwards ? 0 : rest;
      case CENTRE -> rest / 2;
    };
  }

  /** Where each cluster stands, in logical order. */
  private double[] places(int from, int to, double[] widths, double start) {
    double[] xs = new double[widths.length];
    double x = start;
    if (levels.length == 0) {
      for (int i = 0; i < xs.length; i++) {
        xs[i] = x;
        x += widths[i];
      }
      return xs;
    }
    byte[] mine = new byte[widths.length];
    byte base = (byte) (layout.direction() == Direction.RIGHT_TO_LEFT ? 1 : 0);
    boolean end = true;
    for (int i = mine.length - 1; i >= 0; i--) {
      int at = clusters.from[Math.min(from + i, to - 1)];
      mine[i] = at < levels.length ? levels[at] : base;
      end = end && at < words.length() && words.charAt(at) <= ' ';
      if (end) {
        mine[i] = base; // UAX 9, L1
      }
    }
    for (int i : Bidi.reorderVisual(mine)) {
      xs[i] = x;
      x += widths[i];
    }
    return xs;
  }

  private double height(int from, int to) {
    double height = layout.leading();
    for (int i = from; i < to; i++) {
      if (items.get(clusters.items[i]) instanceof Item.Box box) {
        height = Math.max(height, box.height() + 6);
      }
    }
    return height;
  }

  private double base(int from, int to, double height) {
    double size = 0;
    for (int i = from; i < to; i++) {
      if (items.get(clusters.items[i]) instanceof Item.Words(String _, Manner m, Item.Owner _)) {
        size = Math.max(size, m.rise() == 0 ? m.size() : 0);
      }
    }
    if (size == 0) {
      size = layout.leading() / 1.36; // all of it is raised, as a note's mark is
    }
    double room = layout.leading() - ABOVE * size * 1.25;
    return height - layout.leading() + ABOVE * size + Math.max(0, room) / 2;
  }

  private void draw(int from, int to, double[] xs, double[] widths, double base, int hyphenSign) {
    for (int i = from; i < to; ) {
      int item = clusters.items[i];
      int end = i + 1;
      while (end < to && clusters.items[end] == item) {
        end++;
      }
      switch (items.get(item)) {
        case Item.Words(String _, Manner manner, Item.Owner owner) ->
            words(
                i,
                end,
                from,
                xs,
                widths,
                base,
                manner,
                owner,
                end == to ? hyphenSign : Clusters.NOTHING);
        case Item.Tab(Manner manner, Item.Owner owner) ->
            words(i, end, from, xs, widths, base, manner, owner, Clusters.NOTHING);
        case Item.Box box -> {
          Item.Owner owner = box.owner();
          drawn.add(
              new Drawn.Image(
                  owner.slot(),
                  owner.link(),
                  box.picture(),
                  xs[i - from],
                  base - box.height(),
                  box.width(),
                  box.height()));
        }
        case Item.Anchor(String name) -> drawn.add(new Drawn.Place(name, 0));
        case Item.NotePlace(int number) -> notes.add(number);
        case Item.LineEnd(Manner manner, Item.Owner owner) ->
            words(i, end, from, xs, widths, base, manner, owner, Clusters.NOTHING);
      }
      i = end;
    }
  }

  private void words(
      int first,
      int end,
      int from,
      double[] xs,
      double[] widths,
      double base,
      Manner manner,
      Item.Owner owner,
      int hyphenSign) {
    int i = first;
    while (i < end) {
      int[] shown = new int[end - i];
      double[] places = new double[end - i];
      int count = 0;
      Named face = null;
      double left = Double.MAX_VALUE;
      double right = -Double.MAX_VALUE;
      while (i < end) {
        int sign = clusters.signs[i];
        if (sign != Clusters.NOTHING) {
          Named its = signs.get(sign).face();
          if (face != null && its != face) {
            break;
          }
          face = its;
          shown[count] = sign;
          places[count++] = xs[i - from];
          left = Math.min(left, xs[i - from]);
          right = Math.max(right, xs[i - from] + widths[i - from]);
        }
        i++;
      }
      if (face == null) {
        break;
      }
      Drawn.Span span = new Drawn.Span(left, right);
      drawn.add(
          new Drawn.Glyphs(
              owner.slot(),
              owner.link(),
              manner.size(),
              weight(face, manner),
              Arrays.copyOf(shown, count),
              Arrays.copyOf(places, count),
              base - manner.rise(),
              span));
      strokes(manner, base, span);
    }
    if (hyphenSign != Clusters.NOTHING) {
      hyphen(hyphenSign, xs[end - from], widths[end - from], manner, base);
    }
  }

  private void hyphen(int sign, double x, double width, Manner manner, double base) {
    drawn.add(
        new Drawn.Glyphs(
            -1,
            0,
            manner.size(),
            weight(signs.get(sign).face(), manner),
            new int[] {sign},
            new double[] {x},
            base - manner.rise(),
            new Drawn.Span(x, x + width)));
  }

  private void strokes(Manner manner, double base, Drawn.Span span) {
    double thick = manner.size() / 18;
    if (manner.strokes().contains(Manner.Stroke.UNDER)) {
      drawn.add(rule(span, base + manner.size() * 0.12, thick));
    }
    if (manner.strokes().contains(Manner.Stroke.THROUGH)) {
      drawn.add(rule(span, base - manner.size() * 0.27, thick));
    }
  }

  /** A rule under words; it stops at the margin, where the spaces at a line's end go on. */
  private Drawn.Rule rule(Drawn.Span span, double y, double thick) {
    double left = Math.max(0, span.left());
    return new Drawn.Rule(
        left, y, Math.max(0, Math.min(layout.width(), span.right()) - left), thick);
  }

  private static Drawn.Weight weight(Named face, Manner manner) {
    boolean bold = manner.look() == Faces.Look.BOLD || manner.look() == Faces.Look.BOLD_ITALIC;
    return bold && face.compareTo(Named.DEVANAGARI) >= 0
        ? Drawn.Weight.STROKED
        : Drawn.Weight.AS_CUT;
  }
}
