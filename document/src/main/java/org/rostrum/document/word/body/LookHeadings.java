package org.rostrum.document.word.body;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Emphasis;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Style;

/**
 * Finds headings by their look in a file that has none by style: a short paragraph, wholly bold or
 * centred in capitals, without a stop at its end, between ordinary ones. When in doubt it stays a
 * paragraph: no word is lost either way, but a salutation is no heading.
 */
final class LookHeadings {
  private static final int LONGEST = 120;
  private static final int ORDINARY = 60;
  private static final Pattern STOP = Pattern.compile(".*[.,;:!?…،؛؟。：，！？]\\s*");
  private static final Pattern DATED = Pattern.compile(".*\\b(19|20)\\d\\d\\b.*");
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(mr|mrs|ms|madam|madame|monsieur|mesdames|excellenc|your excellenc|distinguished|dear|i thank"
              + "|thank you|merci|je vous remercie|gracias|muchas gracias|muito obrigad|señor|senhor"
              + "|check against|as delivered|seul le prononc|cotej|statement by|déclaration de|intervención de"
              + "|г-н|г-жа|господин|госпожа|уважаем|благодар|спасибо|السيد|سيد|شكر|أشكر|主席|谢谢).*",
          Pattern.DOTALL);

  private LookHeadings() {}

  static List<Block> find(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Heading) {
        return blocks;
      }
    }
    List<Block> found = new ArrayList<>(blocks);
    boolean before = false;
    for (int i = 0; i + 1 < blocks.size(); i++) {
      boolean looks = looks(blocks.get(i));
      if (looks && !before && ordinary(blocks.get(i + 1))) {
        Line line = ((Block.Paragraph) blocks.get(i)).line();
        found.set(i, new Block.Heading(1, "", plain(line)));
      }
      before = looks;
    }
    return found;
  }

  private static boolean looks(Block block) {
    if (!(block instanceof Block.Paragraph(Block.Role role, int indent, Line line))
        || role != Block.Role.BODY) {
      return false;
    }
    boolean bold = true;
    boolean capitals = true;
    boolean letters = false;
    for (Inline inline : line.inlines()) {
      if (inline instanceof Inline.NoteMark || inline instanceof Inline.Anchor) {
        continue;
      }
      if (!(inline instanceof Inline.Run run)) {
        return false;
      }
      if (run.words().codePoints().anyMatch(Character::isLetter)) {
        letters = true;
        bold &= run.style().has(Emphasis.BOLD);
        capitals &= run.style().has(Emphasis.ALL_CAPS) || capital(run.words());
      }
    }
    boolean stands = bold || (capitals && line.alignment() == Alignment.CENTRE);
    return letters && stands && reads(BlockWords.of(line));
  }

  private static boolean capital(String words) {
    return words.codePoints().noneMatch(Character::isLowerCase)
        && words.codePoints().anyMatch(Character::isUpperCase);
  }

  private static boolean reads(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return words.length() >= 3
        && words.length() <= LONGEST
        && !STOP.matcher(words).matches()
        && !DATED.matcher(words).matches()
        && !SPOKEN.matcher(lower).matches();
  }

  private static boolean ordinary(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> ordinary(paragraph.line());
      case Block.ListItem item -> ordinary(item.line());
      case Block.Heading h -> false;
      case Block.Table t -> false;
      case Block.Aside a -> false;
      case Block.Break b -> false;
    };
  }

  private static boolean ordinary(Line line) {
    if (BlockWords.of(line).length() < ORDINARY) {
      return false;
    }
    for (Inline inline : line.inlines()) {
      if (inline instanceof Inline.Run run
          && !run.style().has(Emphasis.BOLD)
          && !run.words().isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** A heading stands out by being one: its bold and capitals say no more. */
  private static Line plain(Line line) {
    List<Inline> inlines = new ArrayList<>();
    for (Inline inline : line.inlines()) {
      if (inline instanceof Inline.Run(String words, Style style)) {
        Set<Emphasis> kept = EnumSet.noneOf(Emphasis.class);
        kept.addAll(style.emphasis());
        kept.remove(Emphasis.BOLD);
        kept.remove(Emphasis.ALL_CAPS);
        inlines.add(new Inline.Run(words, new Style(kept, style.language(), style.direction())));
      } else {
        inlines.add(inline);
      }
    }
    return new Line(line.direction(), line.alignment(), line.language(), inlines);
  }
}
