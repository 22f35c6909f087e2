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

  /** Of the page's height, what notes carried over may take from the words above them. */
  private static final double CARRIED = 0.6;

  /** A note of more lines than this may begin on a page that does not hold all of it. */
  private static final int SHORT = 5;

  private final Map<Integer, List<Strip>> notes;
  private final List<SetPage> pages = new ArrayList<>();
  private Sheet sheet = Sheet.PORTRAIT;
  private List<Drawn> page = new ArrayList<>();
  private List<Strip> pending = new ArrayList<>();
  private double used;

  private Pager(Map<Integer, List<Strip>> notes) {
    this.notes = new HashMap<>();
    notes.forEach((number, strips) -> this.notes.put(number, Cuts.cut(strips)));
  }

  /** The pages; what is drawn stands in points from the text's upper left corner. */
  static List<SetPage> pages(List<Strip> strips, Map<Integer, List<Strip>> notes) {
    Pager pager = new Pager(notes);
    pager.flow(Cuts.cut(strips));
    return pager.pages;
  }

  private void flow(List<Strip> strips) {
    int from = 0;
    while (from < strips.size()) {
      int to = from + 1;
      while (to < strips.size() && strips.get(to - 1).hold() == Strip.Hold.WITH_NEXT) {
        to++;
      }
      turn(strips.subList(from, to));
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

  /** Turns the page for a table that lies on its side, with the heading above it, and back. */
  private void turn(List<Strip> chunk) {
    boolean lies = chunk.stream().anyMatch(strip -> strip.sheet() == Sheet.LANDSCAPE);
    Sheet wanted = lies ? Sheet.LANDSCAPE : Sheet.PORTRAIT;
    if (wanted != sheet && !page.isEmpty()) {
      finish();
    }
    sheet = wanted;
  }

  private void place(List<Strip> chunk) {
    for (int tries = 0; tries < 500; tries++) {
      if (fits(chunk)) {
        add(chunk);
        return;
      }
      boolean empty = page.isEmpty();
      if (empty && pending.isEmpty()) {
        break;
      }
      if (!empty && chunk.size() > 1 && height(chunk, true) > sheet.height()) {
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
    add(chunk);
  }

  private static double height(List<Strip> strips, boolean top) {
    double height = 0;
    for (int i = 0; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      height += strip.height() + (i == 0 && top ? 0 : strip.before());
    }
    return height;
  }

  /** What is repeated above a chunk that a page begins with, where there is room for both. */
  private List<Strip> header(List<Strip> chunk) {
    if (!page.isEmpty()) {
      return List.of();
    }
    List<Strip> header = chunk.getFirst().header();
    boolean room = height(header, true) + height(chunk, true) <= sheet.height() + 0.01;
    return room ? header : List.of();
  }

  private boolean fits(List<Strip> chunk) {
    double body = used + height(header(chunk), true) + height(chunk, page.isEmpty());
    List<Strip> all = new ArrayList<>(pending);
    List<Strip> least = new ArrayList<>(pending);
    for (Strip strip : chunk) {
      for (int number : strip.notes()) {
        List<Strip> note = notes.getOrDefault(number, List.of());
        all.addAll(note);
        least.addAll(note.size() > SHORT ? note.subList(0, 2) : note);
      }
    }
    if (all.size() == pending.size()) {
      least = carried();
    }
    return body + foot(all) <= sheet.height() + 0.01
        || (least.size() < all.size() && body + foot(least) <= sheet.height() + 0.01);
  }

  /** As much of the notes carried over as must go on here. */
  private List<Strip> carried() {
    int count = 0;
    double height = 0;
    while (count < pending.size() && height < sheet.height() * CARRIED) {
      height += pending.get(count).before() + pending.get(count).height();
      count++;
    }
    return pending.subList(0, count);
  }

  private static double foot(List<Strip> strips) {
    return strips.isEmpty() ? 0 : SEPARATOR + height(strips, false);
  }

  private void add(List<Strip> chunk) {
    for (Strip head : header(chunk)) {
      for (Drawn each : head.drawn()) {
        repeat(each.moved(0, used));
      }
      used += head.height();
    }
    boolean top = page.isEmpty();
    for (Strip strip : chunk) {
      used += top ? 0 : strip.before();
      top = false;
      for (Drawn each : strip.drawn()) {
        page.add(below(each.moved(0, used)));
      }
      if (strip.drawn().isEmpty()) {
        page.add(new Drawn.Rule(0, used, 0, 0));
      }
      used += strip.height();
      for (int number : strip.notes()) {
        pending.addAll(notes.getOrDefault(number, List.of()));
      }
    }
  }

  /** A rule that joins the strip above begins at the page's top when there is none. */
  private static Drawn below(Drawn drawn) {
    return drawn instanceof Drawn.Rule(double x, double y, double width, double height) && y < 0
        ? new Drawn.Rule(x, 0, width, height + y)
        : drawn;
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

  private void finish() {
    Sheet lies = page.isEmpty() ? Sheet.PORTRAIT : sheet; // notes alone stand upright
    double room = lies.height() - used - SEPARATOR;
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
    int whole = taken;
    while (whole > 0
        && whole < pending.size()
        && pending.get(whole - 1).hold() == Strip.Hold.WITH_NEXT) {
      whole--;
    }
    if (whole > 0 || !page.isEmpty()) {
      for (; taken > whole; taken--) {
        height -= pending.get(taken - 1).before() + pending.get(taken - 1).height();
      }
    }
    double y = lies.height() - height;
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
    pages.add(new SetPage(lies, page));
    page = new ArrayList<>();
    used = 0;
  }
}
