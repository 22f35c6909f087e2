package org.rostrum.document.pdf.page;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rostrum.document.pdf.font.Faces;
import org.rostrum.document.pdf.line.Item;
import org.rostrum.document.pdf.line.Manner;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Emphasis;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Style;

/** Turns what stands in a line of a Text into items, and opens its nodes. For one thread. */
final class Inlines {
  private static final double POINTS = 12_700;

  private final Story story;
  private final Base base;
  private final List<Item> items = new ArrayList<>();
  private int slot = -1;
  private int slotParent = -1;

  /**
   * How the paragraph stands as a whole.
   *
   * @param look what plain words look like
   * @param column what it stands in: no picture is wider
   */
  record Base(double size, Faces.Look look, Column column, Story.Emphasised emphasised) {}

  Inlines(Story story, Base base) {
    this.story = story;
    this.base = base;
  }

  List<Item> items() {
    return items;
  }

  /** Adds what stands in a node, along a link or along none (0). */
  void add(List<Inline> inlines, int node, int link) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Run run -> run(run, node, link);
        case Inline.Formula(String words) ->
            words(words, plain(node), new Item.Owner(open(node), link));
        case Inline.Mark mark -> mark(mark, node, link);
        case Inline.NoteMark(int number) -> note(number, node);
        case Inline.Figure figure -> figure(figure, node, link);
        case Inline.Link(Inline.Target target, List<Inline> inner) -> link(target, inner, node);
        case Inline.Anchor(String name) -> items.add(new Item.Anchor("t:" + name));
        case Inline.Ruby(List<Inline> words, String reading) -> ruby(words, reading, node, link);
        case Inline.Embedded embedded -> embedded(embedded, node, link);
      }
    }
  }

  /** Adds words of our own in a node. */
  void plain(String words, int node, Faces.Look look) {
    Manner manner = Manner.plain(base.size(), story.tree.language(node)).look(look);
    words(words, manner, new Item.Owner(open(node), 0));
  }

  /** The open slot of a node: words that follow each other share one. */
  private int open(int node) {
    if (slotParent != node) {
      slotParent = node;
      slot = story.tree.slot(node);
    }
    return slot;
  }

  private int nodeOf(Style style, int node) {
    boolean stands = base.emphasised() == Story.Emphasised.TOLD && !style.emphasis().isEmpty();
    String language = style.language();
    boolean speaks =
        language.isEmpty() || language.equals("und") || language.equals(story.tree.language(node));
    if (!stands && speaks) {
      return node;
    }
    return story.tree.open(node, stands ? "Emphasis" : "Span", language, attributes(style));
  }

  private static String attributes(Style style) {
    if (style.has(Emphasis.UNDERLINE)) {
      return "/O/Layout/TextDecorationType/Underline";
    }
    return style.has(Emphasis.STRIKE) ? "/O/Layout/TextDecorationType/LineThrough" : "";
  }

  private Manner plain(int node) {
    return Manner.plain(base.size(), story.tree.language(node)).look(base.look());
  }

  private void run(Inline.Run run, int node, int link) {
    Style style = run.style();
    int inner = nodeOf(style, node);
    Item.Owner owner = new Item.Owner(open(inner), link);
    Manner manner = manner(style, inner);
    if (style.has(Emphasis.ALL_CAPS)) {
      words(capitals(run.words()), manner, owner);
      return;
    }
    if (style.has(Emphasis.SMALL_CAPS)) {
      smallCapitals(run.words(), manner, owner);
      return;
    }
    words(run.words(), manner, owner);
  }

  private Manner manner(Style style, int node) {
    boolean bold = style.has(Emphasis.BOLD) || base.look() == Faces.Look.BOLD;
    boolean italic = style.has(Emphasis.ITALIC) || base.look() == Faces.Look.ITALIC;
    Faces.Look plain = italic ? Faces.Look.ITALIC : Faces.Look.PLAIN;
    Faces.Look heavy = italic ? Faces.Look.BOLD_ITALIC : Faces.Look.BOLD;
    Set<Manner.Stroke> strokes = EnumSet.noneOf(Manner.Stroke.class);
    if (style.has(Emphasis.UNDERLINE)) {
      strokes.add(Manner.Stroke.UNDER);
    }
    if (style.has(Emphasis.STRIKE)) {
      strokes.add(Manner.Stroke.THROUGH);
    }
    boolean up = style.has(Emphasis.SUPERSCRIPT);
    boolean down = style.has(Emphasis.SUBSCRIPT);
    double size = up || down ? base.size() * 0.66 : base.size();
    double rise = up ? base.size() * 0.34 : down ? -base.size() * 0.14 : 0;
    return new Manner(bold ? heavy : plain, size, rise, strokes, story.tree.language(node));
  }

  /** Capitals, where they are still the same letters. */
  private static String capitals(String words) {
    String capitals = UCharacter.toUpperCase(ULocale.ROOT, words);
    boolean same = UCharacter.foldCase(capitals, true).equals(UCharacter.foldCase(words, true));
    return same ? capitals : words;
  }

  private void smallCapitals(String words, Manner manner, Item.Owner owner) {
    Manner small =
        new Manner(
            manner.look(), manner.size() * 0.8, manner.rise(), manner.strokes(), manner.language());
    int from = 0;
    for (int i = 1; i <= words.length(); i++) {
      boolean lower = Character.isLowerCase(words.charAt(from));
      if (i == words.length() || Character.isLowerCase(words.charAt(i)) != lower) {
        String piece = words.substring(from, i);
        words(lower ? capitals(piece) : piece, lower ? small : manner, owner);
        from = i;
      }
    }
  }

  private void words(String words, Manner manner, Item.Owner owner) {
    if (!words.isEmpty()) {
      items.add(new Item.Words(words, manner, owner));
    }
  }

  private void mark(Inline.Mark mark, int node, int link) {
    Item.Owner owner = new Item.Owner(open(node), link);
    items.add(
        mark == Inline.Mark.TAB
            ? new Item.Tab(plain(node), owner)
            : new Item.LineEnd(plain(node), owner));
  }

  private void note(int number, int node) {
    int reference = story.tree.open(node, "Reference");
    int link = story.tree.open(reference, "Link");
    int leads = story.link(link, "", "note-" + number);
    items.add(new Item.Anchor("mark-" + number));
    Manner raised =
        new Manner(
            Faces.Look.PLAIN, base.size() * 0.66, base.size() * 0.34, Set.of(), story.language());
    words(story.note(number).printed(), raised, new Item.Owner(open(link), leads));
    items.add(new Item.NotePlace(number));
  }

  private void figure(Inline.Figure figure, int node, int link) {
    double width = Math.max(1, figure.width() / POINTS);
    double height = Math.max(1, figure.height() / POINTS);
    Column column = base.column();
    double scale = Math.min(1, Math.min(column.width() / width, column.tallest() / height));
    int picture = story.picture(figure.picture());
    Wording wording = Wording.in(story.language());
    boolean drawn = Drawable.is(figure.picture().format());
    String said = figure.description().isBlank() ? wording.picture() : figure.description();
    String described = drawn ? said : wording.unseen() + ": " + said;
    int inner = story.tree.figure(node, described);
    int place = open(inner);
    items.add(new Item.Box(picture, width * scale, height * scale, new Item.Owner(place, link)));
  }

  private void link(Inline.Target target, List<Inline> inner, int node) {
    int open = story.tree.open(node, "Link");
    int leads =
        switch (target) {
          case Inline.Target.Address(String uri) -> story.link(open, uri, "");
          case Inline.Target.Place(String name) -> story.link(open, "", "t:" + name);
        };
    add(inner, open, leads);
  }

  private void ruby(List<Inline> words, String reading, int node, int link) {
    int ruby = story.tree.open(node, "Ruby");
    add(words, story.tree.open(ruby, "RB"), link);
    int beside = story.tree.open(ruby, "RT");
    Manner small =
        new Manner(
            base.look(), base.size() * 0.6, base.size() * 0.3, Set.of(), story.tree.language(node));
    words("(" + reading + ")", small, new Item.Owner(open(beside), link));
  }

  private void embedded(Inline.Embedded embedded, int node, int link) {
    boolean leftwards = embedded.direction() == Direction.RIGHT_TO_LEFT;
    boolean forced = embedded.force() == Inline.Embedded.Force.OVERRIDE;
    String begin = forced ? (leftwards ? "\u202E" : "\u202D") : (leftwards ? "\u202B" : "\u202A");
    words(begin, plain(node), new Item.Owner(open(node), link));
    add(embedded.inlines(), node, link);
    words("\u202C", plain(node), new Item.Owner(open(node), link));
  }
}
