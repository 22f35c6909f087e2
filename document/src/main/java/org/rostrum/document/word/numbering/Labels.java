package org.rostrum.document.word.numbering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.rostrum.document.word.symbols.Symbols;

/**
 * Counts list items in the order they are met and tells what Word prints before each. For one
 * story, one thread.
 */
public final class Labels {
  private static final String ROUND_BULLET = "\u2022";

  private final Numbering numbering;
  private final String language;
  private final Map<Integer, Count> counts = new HashMap<>();
  private final Set<Long> begun = new HashSet<>();

  Labels(Numbering numbering, String language) {
    this.numbering = numbering;
    this.language = language;
  }

  /**
   * The label of the next paragraph of a list, with white space trimmed.
   *
   * @param list {@code w:numId}; 0 means none
   * @param level {@code w:ilvl}, from 0; values beyond Word's nine levels are taken for the last
   * @return exactly what is printed, empty when nothing is
   */
  public String next(int list, int level) {
    if (list == 0 || !numbering.defines(list)) {
      return "";
    }
    int at = Math.clamp(level, 0, Level.COUNT - 1);
    Count count = counts.computeIfAbsent(numbering.countedIn(list), id -> new Count());
    advance(count, list, at);
    Level definition = numbering.level(list, at);
    if (definition.hidden()) {
      return "";
    }
    if (definition.picture()) {
      return ROUND_BULLET;
    }
    if (definition.bullet()) {
      return bullet(definition).strip();
    }
    return Symbols.text(definition.font(), print(count, list, at)).strip();
  }

  private void advance(Count count, int list, int at) {
    for (int higher = 0; higher < at; higher++) {
      if (!count.used[higher]) {
        // Word prints the start of a level that has not been met, and counts it as met.
        count.used[higher] = true;
        count.values[higher] = start(list, higher);
      }
    }
    OptionalInt again = numbering.startOverride(list, at);
    boolean first = begun.add(((long) list << 4) | at);
    if (again.isPresent() && first) {
      count.values[at] = again.getAsInt();
    } else if (!count.used[at]) {
      count.values[at] = again.orElse(start(list, at));
    } else if (count.values[at] < Integer.MAX_VALUE) {
      count.values[at]++;
    }
    count.used[at] = true;
    for (int lower = at + 1; lower < Level.COUNT; lower++) {
      if (numbering.level(list, lower).restartsAfter(at)) {
        count.used[lower] = false;
      }
    }
  }

  private int start(int list, int level) {
    return numbering.level(list, level).start();
  }

  private String print(Count count, int list, int at) {
    Level definition = numbering.level(list, at);
    String text = definition.text();
    StringBuilder label = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i++);
      int which = c == '%' && i < text.length() ? text.charAt(i) - '1' : -1;
      if (which < 0 || which >= Level.COUNT) {
        label.append(c);
        continue;
      }
      i++;
      if (which <= at) {
        label.append(value(count.values[which], numbering.level(list, which), definition));
      }
    }
    return label.toString();
  }

  private String value(int value, Level counted, Level printed) {
    if (counted.bullet()) {
      return "";
    }
    boolean plain = printed.legal() && !counted.format().equals("none");
    String format = plain && !counted.format().equals("decimalZero") ? "decimal" : counted.format();
    String tongue = printed.language().isEmpty() ? language : printed.language();
    return Numerals.print(format, counted.pattern(), value, tongue);
  }

  private static String bullet(Level level) {
    // "o" in a typewriter font is how Word has always drawn a hollow bullet.
    if (level.text().equals("o") && level.font().startsWith("Courier")) {
      return "\u25CB";
    }
    if (!Symbols.knows(level.font())) {
      return Symbols.text("", level.text()).replace(Symbols.UNKNOWN, ROUND_BULLET);
    }
    StringBuilder bullet = new StringBuilder();
    level.text().codePoints().forEach(c -> bullet.append(Symbols.sign(level.font(), c)));
    return bullet.toString().replace(Symbols.UNKNOWN, ROUND_BULLET);
  }

  /** The values of the levels of one definition. */
  private static final class Count {
    final int[] values = new int[Level.COUNT];
    final boolean[] used = new boolean[Level.COUNT];
  }
}
