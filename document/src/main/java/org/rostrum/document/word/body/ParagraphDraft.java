package org.rostrum.document.word.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.word.language.Languages;
import org.rostrum.document.word.numbering.Numbering;
import org.rostrum.document.word.style.ParagraphFormat;
import org.rostrum.document.word.style.ParagraphStyle;

/** A paragraph while it is read. For one thread. */
final class ParagraphDraft {
  private static final int TWIPS_OF_A_STEP = 720;
  private static final int DEEPEST = 8;

  final LineBuilder line;
  final List<Block> asides = new ArrayList<>();
  private final Story story;
  private final List<List<Inline>> pieces = new ArrayList<>();
  private final List<Block.Break.Kind> breaks = new ArrayList<>();
  private final Map<String, Integer> letters = new HashMap<>();
  private ParagraphFormat own = ParagraphFormat.NONE;
  private ParagraphFormat format = ParagraphFormat.NONE;
  ParagraphStyle style;
  String language = Languages.UNKNOWN;
  int ground;
  int depth;

  ParagraphDraft(Story story) {
    this.story = story;
    this.line = new LineBuilder(story.manuscript.budget);
    this.style = story.manuscript.styles.paragraph(null);
    settle(ParagraphFormat.NONE);
  }

  /** Takes the paragraph's properties. */
  void settle(ParagraphFormat properties) {
    own = properties;
    style = story.manuscript.styles.paragraph(properties.style());
    format = properties.over(style.paragraph());
    ground = story.runStyles.ground(style, heading() > 0);
  }

  /** Letters in a language were added. */
  void count(String in, int more) {
    language = in;
    letters.merge(in, more, Integer::sum);
  }

  /** A page or column ends here. */
  void breakHere(Block.Break.Kind kind) {
    if (depth > 0 || story.nested > 0 || story.kind == Story.Kind.NOTES) {
      line.add(Inline.Mark.LINE_END, null);
      return;
    }
    story.manuscript.budget.block();
    pieces.add(line.hasContent() ? line.take() : List.of());
    breaks.add(kind);
  }

  private int heading() {
    Integer outline = own.outline();
    if (outline != null) {
      return outline >= 0 && outline < 9 ? Math.min(outline + 1, 6) : 0;
    }
    return style.heading();
  }

  /** Whether a list numbers it, and at what level; -1 when none does. */
  private int listLevel(int list) {
    Integer level = own.level();
    if (own.list() == null && level == null) {
      Numbering numbering = story.manuscript.numbering;
      for (String id : style.ids()) {
        OptionalInt tied = numbering.levelOfStyle(list, id);
        if (tied.isPresent()) {
          return tied.getAsInt();
        }
      }
    }
    Integer any = format.level();
    return any == null ? 0 : any;
  }

  /** The paragraph is whole: it becomes blocks. */
  void into(Blocks to) {
    if (Boolean.TRUE.equals(format.pageBefore())
        && story.nested == 0
        && story.kind == Story.Kind.BODY) {
      to.add(new Block.Break(Block.Break.Kind.PAGE));
    }
    Integer list = format.list();
    int number = list == null ? 0 : list;
    boolean listed = number > 0 && story.manuscript.numbering.defines(number);
    int level = listed ? listLevel(number) : 0;
    String label = listed ? story.labels.next(number, level) : "";
    story.manuscript.budget.characters(label.length());
    boolean first = true;
    for (int i = 0; i < breaks.size(); i++) {
      if (!pieces.get(i).isEmpty()) {
        to.add(block(pieces.get(i), listed, level, label, first));
        first = false;
      }
      to.add(new Block.Break(breaks.get(i)));
    }
    boolean labelled = first && !label.isEmpty();
    if (line.hasContent() || labelled) {
      to.add(block(line.take(), listed, level, label, first));
    } else {
      story.paragraphs.keepAnchors(line.take());
    }
    for (Block aside : asides) {
      to.add(aside);
    }
    if (own.section() == ParagraphFormat.Section.ENDS && story.nested == 0) {
      to.add(new Block.Break(Block.Break.Kind.SECTION));
    }
  }

  private Block block(
      List<Inline> inlines, boolean listed, int level, String label, boolean first) {
    story.manuscript.budget.block();
    Line whole = line(inlines);
    int heading = heading();
    if (heading > 0 && first && !inlines.isEmpty()) {
      return new Block.Heading(heading, label, whole);
    }
    if (listed && first) {
      return new Block.ListItem(level, label, whole);
    }
    int indent = listed ? level + 1 : indent();
    return new Block.Paragraph(style.role(), indent, whole);
  }

  private int indent() {
    Integer twips = format.indent();
    return twips == null || twips <= 0
        ? 0
        : Math.min(DEEPEST, (twips + TWIPS_OF_A_STEP / 2) / TWIPS_OF_A_STEP);
  }

  private Line line(List<Inline> inlines) {
    Direction direction =
        Boolean.TRUE.equals(format.rightToLeft())
            ? Direction.RIGHT_TO_LEFT
            : Direction.LEFT_TO_RIGHT;
    @Nullable Alignment alignment = format.alignment();
    return new Line(
        direction, alignment == null ? Alignment.START : alignment, mostLetters(), inlines);
  }

  private String mostLetters() {
    String most = Languages.UNKNOWN;
    int count = 0;
    for (Map.Entry<String, Integer> entry : letters.entrySet()) {
      boolean more = entry.getValue() > count;
      boolean tie = entry.getValue() == count && entry.getKey().compareTo(most) < 0;
      if (more || tie) {
        most = entry.getKey();
        count = entry.getValue();
      }
    }
    return most;
  }

  /** The mark at its end is deleted: the next paragraph goes on from it. */
  boolean goesOn() {
    return own.mark().has(org.rostrum.document.word.style.CharacterFormat.DELETED);
  }

  ParagraphFormat own() {
    return own;
  }
}
