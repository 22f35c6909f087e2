package org.rostrum.document.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Letter;
import org.rostrum.document.official.Masthead;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.pdf.font.Faces;
import org.rostrum.document.pdf.line.Drawn;
import org.rostrum.document.pdf.line.Item;
import org.rostrum.document.pdf.line.Layout;
import org.rostrum.document.pdf.line.Manner;
import org.rostrum.document.pdf.line.ParagraphSetter;
import org.rostrum.document.pdf.line.SetLine;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Picture;

/** Sets what stands before the annexes: masthead, letter, notice, contents. For one thread. */
public final class FrontSetter {
  private static final double DETAIL = 300;
  private static final double NUMBERS = 34;
  private static final double LEAST_LABELS = 64;
  private static final double MOST_LABELS = 170;

  private final OfficialDocument document;
  private final List<Integer> pages;
  private final Story story;
  private final boolean leftwards;
  private double labels = LEAST_LABELS;
  private final List<Strip> strips = new ArrayList<>();

  /**
   * @param pages the page each annex begins on
   */
  public FrontSetter(OfficialDocument document, List<Integer> pages) {
    this.document = document;
    this.pages = List.copyOf(pages);
    story = new Story(document.language(), List.of());
    leftwards = document.direction() == Direction.RIGHT_TO_LEFT;
  }

  public SetAnnex set() {
    int sect = story.tree.open(-1, "Sect", document.language(), "");
    if (!document.masthead().isNone()) {
      masthead(document.masthead(), sect);
    }
    letter(document.letter(), sect);
    if (!document.notice().isBlank()) {
      int node = paragraph(sect);
      set(document.notice(), node, Faces.Look.ITALIC, 8.4, Alignment.START, 24);
    }
    if (!document.annexes().isEmpty()) {
      contents(sect);
    }
    return new SetAnnex(
        story.signs.all(), story.tree.nodes(), story.links, Pager.pages(strips, story.notes));
  }

  /** The pictures of the letter, known once it is set. */
  public List<Picture> pictures() {
    return story.pictures();
  }

  private int paragraph(int sect) {
    return story.tree.open(sect, "P", document.language(), BlockSetter.runs(document.direction()));
  }

  private void masthead(Masthead masthead, int sect) {
    List<SetLine> left =
        lines(masthead.organization(), paragraph(sect), Faces.Look.PLAIN, 12, DETAIL, 0);
    List<SetLine> right = symbol(masthead.symbol(), paragraph(sect));
    double height = Math.max(height(left), height(right));
    List<Drawn> drawn = new ArrayList<>();
    stack(drawn, left, leftwards ? Measures.WIDTH - DETAIL : 0, height - height(left));
    stack(drawn, right, leftwards ? 0 : DETAIL, height - height(right));
    drawn.add(new Drawn.Rule(0, height + 3, Measures.WIDTH, 0.8));
    strips.add(Strip.of(0, height + 8, drawn, List.of()).hold(Strip.Hold.WITH_NEXT));
    List<SetLine> organ =
        lines(masthead.organ(), paragraph(sect), Faces.Look.BOLD, 24, DETAIL - 20, 0);
    List<SetLine> details = new ArrayList<>();
    for (String detail :
        List.of(masthead.distribution(), masthead.distributedInWords(), "", masthead.original())) {
      if (detail.isBlank()) {
        details.add(new SetLine(8, List.of(), List.of()));
      } else {
        details.addAll(
            lines(
                detail,
                paragraph(sect),
                Faces.Look.PLAIN,
                Measures.BODY,
                Measures.WIDTH - DETAIL,
                0));
      }
    }
    List<Drawn> below = new ArrayList<>();
    stack(below, organ, leftwards ? Measures.WIDTH - DETAIL + 20 : 0, 0);
    stack(below, details, leftwards ? 0 : DETAIL, 4);
    double tall = Math.max(height(organ), height(details) + 4) + 6;
    below.add(new Drawn.Rule(0, tall, Measures.WIDTH, 2.2));
    strips.add(Strip.of(0, tall + 6, below, List.of()).hold(Strip.Hold.WITH_NEXT));
  }

  /** The symbol with its first letter large, as the house prints it. */
  private List<SetLine> symbol(String symbol, int node) {
    if (symbol.isBlank()) {
      return List.of();
    }
    int first = symbol.offsetByCodePoints(0, 1);
    Item.Owner owner = new Item.Owner(story.tree.slot(node), 0);
    Manner large = Manner.plain(22, document.language());
    Manner plain = Manner.plain(12, document.language());
    List<Item> items =
        List.of(
            new Item.Words(symbol.substring(0, first), large, owner),
            new Item.Words(symbol.substring(first) + " ", plain, owner));
    Layout layout =
        new Layout(
            Measures.WIDTH - DETAIL, 28, document.direction(), Alignment.END, Layout.Fill.RAGGED);
    return ParagraphSetter.set(story.signs, items, layout);
  }

  private void letter(Letter letter, int sect) {
    int title =
        story.tree.heading(
            sect,
            "H1",
            document.language(),
            BlockSetter.runs(document.direction()),
            letter.title());
    set(letter.title(), title, Faces.Look.BOLD, 13, Alignment.START, 20);
    BlockSetter body = new BlockSetter(story, Column.PAGE, sect, Levels.of(letter.body()));
    body.set(letter.body());
    List<Strip> said = body.strips();
    if (!said.isEmpty()) {
      said.set(0, said.getFirst().before(14));
    }
    strips.addAll(said);
    double before = 18;
    for (String line : letter.signed()) {
      signature(line, sect, before);
      before = 0;
    }
  }

  private void signature(String line, int sect, double before) {
    int node = paragraph(sect);
    Inlines.Base base =
        new Inlines.Base(Measures.BODY, Faces.Look.PLAIN, Column.PAGE, Story.Emphasised.UNTOLD);
    Inlines inlines = new Inlines(story, base);
    int close = line.indexOf(')');
    boolean marked = line.startsWith("(") && close > 0;
    if (marked) {
      inlines.plain("(", node, Faces.Look.PLAIN);
      inlines.plain(line.substring(1, close), node, Faces.Look.ITALIC);
    }
    inlines.plain((marked ? line.substring(close) : line) + " ", node, Faces.Look.PLAIN);
    add(inlines.items(), Measures.BODY * 1.36, Alignment.END, before, Strip.Hold.WITH_NEXT);
  }

  private void set(
      String words, int node, Faces.Look look, double size, Alignment alignment, double before) {
    Inlines inlines =
        new Inlines(story, new Inlines.Base(size, look, Column.PAGE, Story.Emphasised.UNTOLD));
    inlines.plain(words + " ", node, look);
    add(inlines.items(), size * 1.36, alignment, before, Strip.Hold.FREE);
  }

  private void add(
      List<Item> items, double leading, Alignment alignment, double before, Strip.Hold hold) {
    Layout layout =
        new Layout(Measures.WIDTH, leading, document.direction(), alignment, Layout.Fill.RAGGED);
    double space = before;
    for (SetLine line : ParagraphSetter.set(story.signs, items, layout)) {
      strips.add(Strip.of(space, line.height(), line.drawn(), List.of()).hold(hold));
      space = 0;
    }
  }

  private void contents(int sect) {
    strips.set(strips.size() - 1, strips.getLast().hold(Strip.Hold.PAGE_ENDS));
    int node =
        story.tree.heading(
            sect,
            "H2",
            document.language(),
            BlockSetter.runs(document.direction()),
            document.contents());
    set(document.contents(), node, Faces.Look.BOLD, 13, Alignment.START, 0);
    strips.set(strips.size() - 1, strips.getLast().hold(Strip.Hold.WITH_NEXT));
    int table = story.tree.open(sect, "TOC");
    labels = widestLabel();
    double before = 8;
    for (int i = 0; i < document.annexes().size(); i++) {
      entry(document.annexes().get(i), pages.get(i), table, before);
      before = 2.5;
    }
  }

  private void entry(Annex annex, int page, int table, double before) {
    int item = story.tree.open(table, "TOCI");
    int reference = story.tree.open(item, "Reference");
    int link = story.tree.open(reference, "Link");
    int leads = story.link(link, "", "annex-" + annex.number());
    double room = Measures.WIDTH - labels - NUMBERS;
    List<SetLine> label =
        lines(annex.label(), link, Faces.Look.PLAIN, Measures.BODY, labels - 4, leads);
    List<SetLine> heading =
        lines(annex.heading(), link, Faces.Look.PLAIN, Measures.BODY, room, leads);
    List<SetLine> number = number(page, link, leads);
    List<Drawn> drawn = new ArrayList<>();
    double height = Math.max(height(label), height(heading));
    stack(drawn, label, leftwards ? Measures.WIDTH - labels + 4 : 0, 0);
    stack(drawn, heading, leftwards ? NUMBERS : labels, 0);
    double base = height(heading) - height(number);
    stack(drawn, number, leftwards ? 0 : Measures.WIDTH - NUMBERS, base);
    dots(drawn, heading, base);
    strips.add(Strip.of(before, height, drawn, List.of()));
  }

  /** How much room the labels need: an Arabic ordinal is longer than a roman numeral. */
  private double widestLabel() {
    double widest = 0;
    Layout layout =
        new Layout(
            Measures.WIDTH,
            Measures.LEADING,
            document.direction(),
            Alignment.START,
            Layout.Fill.RAGGED);
    for (Annex annex : document.annexes()) {
      Manner manner = Manner.plain(Measures.BODY, document.language());
      // Words that may not part, so that the whole label is measured.
      String label = annex.label().replace(' ', '\u00A0') + " ";
      List<Item> items = List.of(new Item.Words(label, manner, new Item.Owner(-1, 0)));
      widest = Math.max(widest, ParagraphSetter.widest(story.signs, items, layout));
    }
    return Math.clamp(widest + 12, LEAST_LABELS, MOST_LABELS);
  }

  private List<SetLine> number(int page, int node, int link) {
    Item.Owner owner = new Item.Owner(story.tree.slot(node), link);
    List<Item> items =
        List.of(
            new Item.Words(page + " ", Manner.plain(Measures.BODY, document.language()), owner));
    return ParagraphSetter.set(
        story.signs,
        items,
        new Layout(
            NUMBERS, Measures.LEADING, document.direction(), Alignment.END, Layout.Fill.RAGGED));
  }

  /** Dots from the heading's last word to the number; no content. */
  private void dots(List<Drawn> drawn, List<SetLine> heading, double base) {
    if (heading.isEmpty()) {
      return;
    }
    double shift = leftwards ? NUMBERS : labels;
    double left = Double.MAX_VALUE;
    double right = 0;
    double y = base;
    for (Drawn each : heading.getLast().drawn()) {
      if (each instanceof Drawn.Glyphs glyphs) {
        left = Math.min(left, glyphs.span().left() + shift);
        right = Math.max(right, glyphs.span().right() + shift);
        y = base + glyphs.y();
      }
    }
    double from = leftwards ? NUMBERS - 8 : right + 3;
    double to = leftwards ? left - 5 : Measures.WIDTH - NUMBERS + 8;
    List<Item> items = new ArrayList<>();
    Manner plain = new Manner(Faces.Look.PLAIN, Measures.BODY, 0, Set.of(), "en");
    items.add(new Item.Words(".", plain, new Item.Owner(-1, 0)));
    Layout layout =
        new Layout(
            50, Measures.LEADING, Direction.LEFT_TO_RIGHT, Alignment.START, Layout.Fill.RAGGED);
    SetLine dot = ParagraphSetter.set(story.signs, items, layout).getFirst();
    if (!(dot.drawn().getFirst() instanceof Drawn.Glyphs one)) {
      return;
    }
    double first = Math.ceil(from / 5) * 5;
    int count = (int) Math.floor((to - first) / 5);
    if (count < 1) {
      return;
    }
    int[] signs = new int[count];
    double[] xs = new double[count];
    for (int i = 0; i < count; i++) {
      signs[i] = one.signs()[0];
      xs[i] = first + 5 * i;
    }
    drawn.add(
        new Drawn.Glyphs(-1, 0, one.size(), one.weight(), signs, xs, y, new Drawn.Span(from, to)));
  }

  private List<SetLine> lines(
      String words, int node, Faces.Look look, double size, double width, int link) {
    if (words.isBlank()) {
      return List.of();
    }
    Item.Owner owner = new Item.Owner(story.tree.slot(node), link);
    Manner manner = Manner.plain(size, document.language()).look(look);
    Layout layout =
        new Layout(width, size * 1.36, document.direction(), Alignment.START, Layout.Fill.RAGGED);
    return ParagraphSetter.set(
        story.signs, List.of(new Item.Words(words + " ", manner, owner)), layout);
  }

  private static double height(List<SetLine> lines) {
    return lines.stream().mapToDouble(SetLine::height).sum();
  }

  private static void stack(List<Drawn> drawn, List<SetLine> lines, double x, double top) {
    double y = top;
    for (SetLine line : lines) {
      for (Drawn each : line.drawn()) {
        drawn.add(each.moved(x, y));
      }
      y += line.height();
    }
  }
}
