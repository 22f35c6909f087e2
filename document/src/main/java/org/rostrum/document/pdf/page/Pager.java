package org.rostrum.document.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.document.pdf.line.Drawn;

/**
 * Parts strips into pages: notes stand at the foot of the page that refers to them and go on at the
 * foot of the next when they are long. For one thread.
 */
final class Pager {
  private static final double SEPARATOR = 12;
  private static final double TALLEST = Measures.HEIGHT - 40;

  private final Map<Integer, List<Strip>> notes;
  private final List<List<Drawn>> pages = new ArrayList<>();
  private List<Drawn> page = new ArrayList<>();
  private List<Strip> pending = new ArrayList<>();
  private double used;

  private Pager(Map<Integer, List<Strip>> notes) {
    this.notes = new HashMap<>();
    notes.forEach((number, strips) -> this.notes.put(number, cut(strips)));
  }

  /** The pages; what is drawn stands in points from the text's upper left corner. */
  static List<List<Drawn>> pages(List<Strip> strips, Map<Integer, List<Strip>> notes) {
    Pager pager = new Pager(notes);
    pager.flow(cut(strips));
    return pager.pages;
  }

  private void flow(List<Strip> strips) {
    int from = 0;
    while (from < strips.size()) {
      int to = from + 1;
      while (to < strips.size() && strips.get(to - 1).hold() == Strip.Hold.WITH_NEXT) {
        to++;
      }
      place(strips.subList(from, to));
      if (strips.get(to - 1).hold() == Strip.Hold.PAGE_ENDS) {
        finish();
      }
      from = to;
    }
    if (!page.isEmpty() || !pending.isEmpty() || pages.isEmpty()) {
      finish();
    }
    while (!pending.isEmpty()) {
      finish();
    }
  }

  private void place(List<Strip> chunk) {
    for (int tries = 0; tries < 500; tries++) {
      if (fits(chunk)) {
        chunk.forEach(this::add);
        return;
      }
      boolean empty = page.isEmpty();
      if (empty && pending.isEmpty()) {
        break;
      }
      if (!empty && chunk.size() > 1 && height(chunk, true) > Measures.HEIGHT) {
        break;
      }
      finish();
    }
    if (chunk.size() > 1) {
      for (Strip strip : chunk) {
        place(List.of(strip));
      }
      return;
    }
    add(chunk.getFirst());
  }

  private static double height(List<Strip> strips, boolean top) {
    double height = 0;
    for (int i = 0; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      height += strip.height() + (i == 0 && top ? 0 : strip.before());
    }
    return height;
  }

  private boolean fits(List<Strip> chunk) {
    boolean top = page.isEmpty();
    double body = used + height(chunk, top);
    if (top) {
      double header = height(chunk.getFirst().header(), true);
      body += body + header <= Measures.HEIGHT ? header : 0;
    }
    List<Strip> all = new ArrayList<>(pending);
    List<Strip> least = new ArrayList<>(pending);
    for (Strip strip : chunk) {
      for (int number : strip.notes()) {
        List<Strip> note = notes.getOrDefault(number, List.of());
        all.addAll(note);
        least.addAll(note.size() > 5 ? note.subList(0, 2) : note);
      }
    }
    return body + foot(all) <= Measures.HEIGHT + 0.01
        || (least.size() < all.size() && body + foot(least) <= Measures.HEIGHT + 0.01);
  }

  private static double foot(List<Strip> strips) {
    return strips.isEmpty() ? 0 : SEPARATOR + height(strips, false);
  }

  private void add(Strip strip) {
    if (page.isEmpty()) {
      boolean room = height(strip.header(), true) + strip.height() <= Measures.HEIGHT;
      for (Strip head : room ? strip.header() : List.<Strip>of()) {
        for (Drawn each : head.drawn()) {
          repeat(each.moved(0, used));
        }
        used += head.height();
      }
    } else {
      used += strip.before();
    }
    for (Drawn each : strip.drawn()) {
      page.add(each.moved(0, used));
    }
    if (strip.drawn().isEmpty()) {
      page.add(new Drawn.Rule(0, used, 0, 0));
    }
    used += strip.height();
    for (int number : strip.notes()) {
      pending.addAll(notes.getOrDefault(number, List.of()));
    }
  }

  /** A repeated header is no content: it was read once already. */
  private void repeat(Drawn drawn) {
    switch (drawn) {
      case Drawn.Glyphs g ->
          page.add(
              new Drawn.Glyphs(-1, 0, g.size(), g.weight(), g.signs(), g.xs(), g.y(), g.span()));
      case Drawn.Image i ->
          page.add(new Drawn.Image(-1, 0, i.picture(), i.x(), i.y(), i.width(), i.height()));
      case Drawn.Rule rule -> page.add(rule);
      case Drawn.Place _ -> {}
    }
  }

  /** Strips none of which is taller than a page: a taller one is cut between what is drawn. */
  private static List<Strip> cut(List<Strip> strips) {
    List<Strip> all = new ArrayList<>();
    for (Strip strip : strips) {
      if (strip.height() <= TALLEST) {
        all.add(strip);
        continue;
      }
      for (double from = 0; from < strip.height(); from += TALLEST) {
        all.add(piece(strip, from, Math.min(from + TALLEST, strip.height())));
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
    return new Strip(before, to - from, here, notes, Strip.Hold.FREE, strip.header());
  }

  private static double top(Drawn drawn) {
    return switch (drawn) {
      case Drawn.Glyphs glyphs -> glyphs.y();
      case Drawn.Image image -> image.y();
      case Drawn.Rule rule -> rule.y();
      case Drawn.Place place -> place.y();
    };
  }

  private void finish() {
    double room = Measures.HEIGHT - used - SEPARATOR;
    int taken = 0;
    double height = 0;
    while (taken < pending.size()) {
      Strip strip = pending.get(taken);
      double more = strip.before() + strip.height();
      boolean stuck = page.isEmpty() && taken == 0;
      if (height + more > room + 0.01 && !stuck) {
        break;
      }
      height += more;
      taken++;
    }
    double y = Measures.HEIGHT - height;
    if (taken > 0) {
      page.add(new Drawn.Rule(0, y - SEPARATOR / 2, 110, 0.5));
    }
    for (Strip strip : pending.subList(0, taken)) {
      y += strip.before();
      for (Drawn each : strip.drawn()) {
        page.add(each.moved(0, y));
      }
      y += strip.height();
    }
    pending = new ArrayList<>(pending.subList(taken, pending.size()));
    pages.add(page);
    page = new ArrayList<>();
    used = 0;
  }
}
