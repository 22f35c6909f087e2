package org.rostrum.document.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.pdf.line.Drawn;

/** Strips none of which is taller than a page: a taller one is cut between what is drawn. */
final class Cuts {
  /** What is left for a note that begins beside it. */
  private static final double SPARE = 40;

  private Cuts() {}

  static List<Strip> cut(List<Strip> strips) {
    List<Strip> all = new ArrayList<>();
    for (Strip strip : strips) {
      double tallest = strip.sheet().height() - SPARE;
      if (strip.height() <= tallest) {
        all.add(strip);
        continue;
      }
      for (double from = 0; from < strip.height(); from += tallest) {
        all.add(piece(strip, from, Math.min(from + tallest, strip.height())));
      }
    }
    return all;
  }

  private static Strip piece(Strip strip, double from, double to) {
    boolean first = from == 0;
    boolean last = to >= strip.height();
    List<Drawn> here = new ArrayList<>();
    for (Drawn each : strip.drawn()) {
      double y = top(each);
      if (each instanceof Drawn.Rule(double x, double top, double width, double height)) {
        double upper = Math.max(top, from);
        double lower = Math.min(top + height, to);
        if (lower > upper) {
          here.add(new Drawn.Rule(x, upper - from, width, lower - upper));
        }
      } else if ((first || y >= from) && (last || y < to)) {
        here.add(each.moved(0, -from));
      }
    }
    double before = first ? strip.before() : 0;
    List<Integer> notes = last ? strip.notes() : List.of();
    return Strip.of(before, to - from, here, notes).header(strip.header()).on(strip.sheet());
  }

  private static double top(Drawn drawn) {
    return switch (drawn) {
      case Drawn.Glyphs glyphs -> glyphs.y();
      case Drawn.Image image -> image.y();
      case Drawn.Rule rule -> rule.y();
      case Drawn.Place place -> place.y();
    };
  }
}
