package org.rostrum.document.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Makes statements nobody wrote: every kind of block and inline, nested, in many scripts, with
 * notes where they may stand. The same seed gives the same Text. What it makes keeps every promise
 * of {@link Text}.
 */
public final class RandomText {
  private static final String[] LANGUAGES = {"en", "fr", "ar", "zh-Hans", "ru", "ja", "und", "he"};
  private static final String[][] WORDS = {
    {"peace", "and", "security", "of", "the", "women", "cyber-attack", "Quillaya", "21st", "don’t"},
    {"paix", "été", "œuvre", "l’État", "sécurité", "cœur", "à", "«", "»", "États"},
    {"السلام", "والأمن", "مجلس", "الـدولي", "قرار", "٢٠٢١", "،", "المرأة", "في", "دُوَل"},
    {"安全理事会", "和平", "，", "二〇二一年", "网络", "国家", "。", "主席", "妇女", "的"},
    {"мир", "и", "безопасность", "Совет", "ёж", "1325-я", "—", "женщины", "№", "его"},
    {"安全", "かな", "カタカナ", "国連", "、", "平和", "ー", "ﾊﾝｶｸ", "漢字", "です"},
    {
      "ﬁne",
      "x²",
      "①",
      "Ⅻ",
      "€5",
      "a_b",
      "<tag>",
      "&amp;",
      "\"q\"",
      "𝒜𝒷",
      "co\u00ADop",
      "re\u2011use"
    },
    {"שלום", "ביטחון", "מועצה", "את", "2021", "׳", "נשים", "של", "עם", "וּ"}
  };

  private final Random random;
  private final List<Note> notes = new ArrayList<>();
  private int anchors;
  private boolean inNote;

  private RandomText(long seed) {
    random = new Random(seed);
  }

  /** A Text of up to about {@code size} blocks at the top. */
  public static Text of(long seed, int size) {
    RandomText maker = new RandomText(seed);
    List<Block> blocks = maker.blocks(maker.random.nextInt(size + 1), 0);
    int tongue = maker.random.nextInt(LANGUAGES.length);
    return new Text(LANGUAGES[tongue], direction(tongue), blocks, maker.notes);
  }

  /** A small picture that is no other number's. */
  public static Picture picture(int number) {
    byte[] bytes = OnePixel.png(number);
    return Picture.of(Picture.Format.PNG, bytes);
  }

  private static Direction direction(int tongue) {
    return tongue == 2 || tongue == 7 ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
  }

  private List<Block> blocks(int count, int depth) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(block(depth));
    }
    return blocks;
  }

  private Block block(int depth) {
    return switch (random.nextInt(depth > 2 ? 12 : 16)) {
      case 0, 1 -> new Block.Heading(1 + random.nextInt(6), label(), line());
      case 2, 3, 4 -> new Block.ListItem(random.nextInt(random.nextInt(40) + 1), label(), line());
      case 5 -> new Block.Break(pick(Block.Break.Kind.values()));
      case 6, 7, 8, 9, 10, 11 ->
          new Block.Paragraph(pick(Block.Role.values()), random.nextInt(3), line());
      case 12 -> new Block.Aside(blocks(random.nextInt(3), depth + 1));
      default -> table(depth);
    };
  }

  private String label() {
    return pick(new String[] {"", "(a)", "1.2", "•", "一、", "II.", "أ-", " – ", "[12]"});
  }

  private Block.Table table(int depth) {
    int columns = 1 + random.nextInt(5);
    int height = 1 + random.nextInt(4);
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      widths.add(1 + random.nextInt(5000));
    }
    int[] covered = new int[columns];
    List<Row> rows = new ArrayList<>();
    for (int y = 0; y < height; y++) {
      rows.add(row(covered, height - y, depth));
    }
    Direction direction = pick(Direction.values());
    return new Block.Table(direction, widths, random.nextInt(height + 1), rows);
  }

  private Row row(int[] covered, int left, int depth) {
    List<Cell> cells = new ArrayList<>();
    for (int x = 0; x < covered.length; ) {
      if (covered[x] > 0) {
        covered[x++]--;
        continue;
      }
      int wide = 1;
      while (x + wide < covered.length && covered[x + wide] == 0 && random.nextInt(3) == 0) {
        wide++;
      }
      int tall = 1 + (random.nextInt(3) == 0 ? random.nextInt(left) : 0);
      cells.add(new Cell(wide, tall, blocks(random.nextInt(3), depth + 1)));
      for (int i = 0; i < wide; i++) {
        covered[x + i] = tall - 1;
      }
      x += wide;
    }
    return new Row(cells);
  }

  private Line line() {
    int tongue = random.nextInt(LANGUAGES.length);
    int count = random.nextInt(8);
    return new Line(
        direction(tongue),
        pick(Alignment.values()),
        LANGUAGES[tongue],
        inlines(tongue, count, 0, Set.of()));
  }

  private enum Inside {
    LINK,
    RUBY
  }

  private List<Inline> inlines(int tongue, int count, int depth, Set<Inside> inside) {
    List<Inline> inlines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      inlines.add(inline(random.nextInt(5) == 0 ? 0 : tongue, depth, inside));
    }
    return inlines;
  }

  private Inline inline(int tongue, int depth, Set<Inside> inside) {
    int kind = random.nextInt(24);
    boolean deep = depth > 2;
    return switch (kind) {
      case 0 -> pick(Inline.Mark.values());
      case 1, 2 -> inNote || inside.contains(Inside.RUBY) ? run(tongue) : note();
      case 3 -> figure();
      case 4, 5 -> deep || inside.contains(Inside.LINK) ? run(tongue) : link(tongue, depth, inside);
      case 6 -> new Inline.Anchor("place " + ++anchors);
      case 7 -> deep ? run(tongue) : ruby(depth, inside);
      case 8 ->
          deep
              ? run(tongue)
              : new Inline.Embedded(
                  pick(Inline.Embedded.Force.values()),
                  pick(Direction.values()),
                  inlines(pick(new Integer[] {0, 2}), random.nextInt(4), depth + 1, inside));
      case 9 -> new Inline.Formula("a/b + x^2 ≤ √3");
      default -> run(tongue);
    };
  }

  private Inline figure() {
    long width = 1L + random.nextInt(9_000_000);
    long height = 1L + random.nextInt(9_000_000);
    String words = random.nextBoolean() ? "" : "A bar chart of \"aid\" & <need>";
    return new Inline.Figure(picture(random.nextInt(6)), width, height, words);
  }

  private Inline link(int tongue, int depth, Set<Inside> inside) {
    Inline.Target target =
        random.nextBoolean()
            ? new Inline.Target.Address("https://example.org/" + random.nextInt(99) + "?a=1&b=2#c")
            : new Inline.Target.Place("place " + (1 + random.nextInt(9)));
    return new Inline.Link(
        target, inlines(tongue, random.nextInt(4), depth + 1, with(inside, Inside.LINK)));
  }

  private Inline ruby(int depth, Set<Inside> inside) {
    List<Inline> base = inlines(5, 1 + random.nextInt(2), depth + 2, with(inside, Inside.RUBY));
    return new Inline.Ruby(base, "へいわ");
  }

  private static Set<Inside> with(Set<Inside> inside, Inside one) {
    Set<Inside> more = EnumSet.of(one);
    more.addAll(inside);
    return more;
  }

  private Inline note() {
    int number = notes.size() + 1;
    String mark = random.nextInt(4) == 0 ? pick(new String[] {"*", "**", "†"}) : "";
    notes.add(new Note(number, mark, pick(Note.Kind.values()), List.of()));
    inNote = true;
    List<Block> blocks = blocks(random.nextInt(3), 2);
    inNote = false;
    notes.set(number - 1, new Note(number, mark, notes.get(number - 1).kind(), blocks));
    return new Inline.NoteMark(number);
  }

  private Inline run(int tongue) {
    StringBuilder words = new StringBuilder();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      words.append(pick(WORDS[tongue]));
      if (random.nextInt(6) > 0) {
        words.append(random.nextInt(9) == 0 ? "\u00A0" : " ");
      }
    }
    Set<Emphasis> emphasis = EnumSet.noneOf(Emphasis.class);
    while (random.nextInt(4) == 0) {
      emphasis.add(pick(Emphasis.values()));
    }
    return new Inline.Run(
        words.toString(), new Style(emphasis, LANGUAGES[tongue], direction(tongue)));
  }

  private <T> T pick(T[] all) {
    return all[random.nextInt(all.length)];
  }
}
