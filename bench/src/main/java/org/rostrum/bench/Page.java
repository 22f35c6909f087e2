package org.rostrum.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The race as text: for the terminal, and as a section of {@code docs/performance.md} between two
 * marks, so that the rest of that page stays as it was written.
 */
final class Page {
  private static final String BEGIN = "<!-- race: written by bench/run -->";
  private static final String END = "<!-- end of race -->";

  private Page() {}

  /** The table. */
  static String table(List<Line> lines) {
    StringBuilder table = new StringBuilder();
    table.append("| who | what | CPU s | wall s | peak MB | |\n");
    table.append("|---|---|---:|---:|---:|---|\n");
    for (Line line : lines) {
      Figures figures = line.figures();
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %.2f | %.2f | %s | %s |%n",
              line.contestant().who(),
              line.contestant().what(),
              figures.cpu(),
              figures.wall().toMillis() / 1000.0,
              figures.peak() == 0 ? "?" : Long.toString(figures.peak() >> 20),
              line.fault()));
    }
    return table.toString().replace(System.lineSeparator(), "\n");
  }

  /** What was to be reached and what was. */
  static List<String> goals(List<Line> lines) {
    List<String> goals = new ArrayList<>();
    Optional<Figures> full = ours(lines, "193 → docx + html + akn, ledger");
    full.ifPresent(figures -> {
      goals.add(goal("193, CPU seconds", figures.cpu(), 4.0));
      goals.add(goal("193, peak memory in MB", figures.peak() / 1048576.0, 512));
    });
    Optional<Figures> tenfold = ours(lines, "1,930 → docx + html + akn, ledger");
    tenfold.ifPresent(
        figures -> goals.add(goal("1,930, peak memory in MB", figures.peak() / 1048576.0, 1024)));
    if (full.isPresent() && tenfold.isPresent()) {
      double ratio = tenfold.get().cpu() / full.get().cpu();
      goals.add(goal("1,930 against 193, times the CPU", ratio, 11));
    }
    Optional<Figures> changed = ours(lines, "193, one of them changed since the last time");
    if (full.isPresent() && changed.isPresent()) {
      double ratio = changed.get().cpu() / full.get().cpu();
      goals.add(goal("one changed of 193, part of the full CPU", ratio, 0.25));
    }
    pdf(lines, goals);
    return goals;
  }

  private static void pdf(List<Line> lines, List<String> goals) {
    Optional<Figures> pdf = ours(lines, "193 → pdf, ledger");
    pdf.ifPresent(figures -> {
      goals.add(goal("193 → pdf, CPU seconds", figures.cpu(), 10));
      goals.add(goal("193 → pdf, peak memory in MB", figures.peak() / 1048576.0, 600));
    });
    Optional<Figures> office = of(lines, "LibreOffice", "our docx of the 193 → tagged pdf");
    if (pdf.isPresent() && office.isPresent()) {
      double ratio = pdf.get().cpu() / office.get().cpu();
      goals.add(goal("193 → pdf, part of LibreOffice's CPU", ratio, 0.5));
    }
    Optional<Figures> all = ours(lines, "193 → docx + html + akn + pdf, ledger");
    all.ifPresent(figures -> goals.add(goal("193, all forms, CPU seconds", figures.cpu(), 12)));
    Optional<Figures> tenfold = ours(lines, "1,930 → docx + html + akn + pdf, ledger");
    tenfold.ifPresent(
        figures -> goals.add(goal("1,930, all forms, peak MB", figures.peak() / 1048576.0, 1536)));
    if (all.isPresent() && tenfold.isPresent()) {
      double ratio = tenfold.get().cpu() / all.get().cpu();
      goals.add(goal("1,930 against 193, all forms, times the CPU", ratio, 10));
    }
  }

  private static Optional<Figures> ours(List<Line> lines, String what) {
    return of(lines, Contestants.OURS, what);
  }

  private static Optional<Figures> of(List<Line> lines, String who, String what) {
    return lines.stream()
        .filter(line -> line.contestant().who().equals(who))
        .filter(line -> line.contestant().what().equals(what) && line.fault().isEmpty())
        .map(Line::figures)
        .findFirst();
  }

  private static String goal(String what, double reached, double wanted) {
    String verdict = reached <= wanted ? "reached" : "NOT reached";
    return String.format(
        Locale.ROOT, "%s: %.2f, to reach at most %.2f: %s", what, reached, wanted, verdict);
  }

  /** The section for the page. */
  static String section(List<Line> lines, String about) {
    StringBuilder section = new StringBuilder();
    section.append(BEGIN).append("\n\n## The race\n\n").append(about).append("\n\n");
    section.append(table(lines)).append("\n");
    for (String goal : goals(lines)) {
      section.append("- ").append(goal).append("\n");
    }
    return section.append("\n").append(END).append("\n").toString();
  }

  /** Sets the section into the page: in place of the former one, or at its end. */
  static void write(Path page, String section) throws IOException {
    String old =
        Files.exists(page) ? Files.readString(page, StandardCharsets.UTF_8) : "# Performance\n";
    Files.createDirectories(page.resolveSibling(""));
    Files.writeString(page, with(old, section), StandardCharsets.UTF_8);
  }

  static String with(String page, String section) {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END + "\n");
    if (begin < 0 || end < begin) {
      return page + (page.endsWith("\n") ? "\n" : "\n\n") + section;
    }
    return page.substring(0, begin) + section + page.substring(end + END.length() + 1);
  }
}
