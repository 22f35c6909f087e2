package org.rostrum.cli.check;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rostrum.document.safety.Severity;
import org.rostrum.document.words.Tongue;
import org.rostrum.document.words.Words;

/**
 * Prints what was found of files: what must be mended first, then what is asked, then what is only
 * told; each thing once, with every place it stands at.
 */
public final class CheckReport {
  private static final Words WORDS = Words.beside(CheckReport.class);
  private static final int LONGEST_QUOTE = 120;
  private static final int MOST_PLACES = 5;

  private final PrintWriter out;
  private final Tongue tongue;

  public CheckReport(PrintWriter out, Tongue tongue) {
    this.out = out;
    this.tongue = tongue;
  }

  /** Prints one file's outcome. */
  public void print(CheckedFile checked) {
    out.println(checked.file() + ": " + WORDS.say(tongue, "verdict." + checked.verdict()));
    for (Severity severity : Severity.values()) {
      String name = severity.name().toLowerCase(Locale.ROOT);
      Map<String, List<CheckedFile.Told>> groups = groups(checked, name);
      if (!groups.isEmpty()) {
        out.println();
        out.println("  " + WORDS.say(tongue, "heading." + name));
        groups.values().forEach(this::group);
      }
    }
    out.println();
    out.flush();
  }

  private static Map<String, List<CheckedFile.Told>> groups(CheckedFile checked, String severity) {
    Map<String, List<CheckedFile.Told>> groups = new LinkedHashMap<>();
    for (CheckedFile.Told told : checked.findings()) {
      if (told.severity().equals(severity)) {
        groups.computeIfAbsent(told.code() + told.what(), key -> new ArrayList<>()).add(told);
      }
    }
    return groups;
  }

  private void group(List<CheckedFile.Told> same) {
    CheckedFile.Told first = same.getFirst();
    out.println("  - " + first.what());
    same.stream()
        .limit(MOST_PLACES)
        .forEach(told -> out.println("      " + told.place() + quoted(told.words())));
    if (same.size() > MOST_PLACES) {
      out.println("      " + WORDS.say(tongue, "more", "count", same.size() - MOST_PLACES));
    }
    if (!first.mend().isEmpty() && !first.severity().equals("tell")) {
      out.println("    → " + first.mend());
    }
  }

  private static String quoted(String words) {
    if (words.isEmpty()) {
      return "";
    }
    String shown = visible(words);
    boolean all = shown.codePointCount(0, shown.length()) <= LONGEST_QUOTE;
    String cut = all ? shown : shown.substring(0, shown.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    return ": “" + cut + "”";
  }

  /** Signs that cannot be seen, or that would turn the terminal's own line around, as numbers. */
  private static String visible(String words) {
    StringBuilder visible = new StringBuilder();
    words
        .codePoints()
        .forEach(c -> {
          boolean unseen =
              Character.isISOControl(c)
                  || Character.getType(c) == Character.FORMAT
                  || Character.getType(c) == Character.PRIVATE_USE;
          if (unseen) {
            visible.append(String.format(Locale.ROOT, "[U+%04X]", c));
          } else {
            visible.appendCodePoint(c);
          }
        });
    return visible.toString();
  }
}
