package org.rostrum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.rostrum.compile.Found;
import org.rostrum.compile.Outcome;
import org.rostrum.compile.Unread;
import org.rostrum.compile.ledger.Difference;

/**
 * What a compilation came to, for a person and for a machine.
 *
 * @param doubts what was taken from the concept note and should be checked
 */
record CompileReport(Outcome outcome, List<String> doubts, Path out) {
  private static final int SHOWN = 20;

  /** The outcome as data. */
  record Data(
      String status,
      int annexes,
      long words,
      int taken,
      int departures,
      boolean balances,
      List<String> missing,
      List<String> doubts,
      List<Unread> unread,
      List<Found> found,
      List<Difference> differences,
      Path folder,
      List<String> files) {}

  Data json() {
    return new Data(
        outcome.status().name().toLowerCase(java.util.Locale.ROOT),
        outcome.annexes().size(),
        outcome.ledger().words(),
        outcome.kept(),
        outcome.departures(),
        outcome.ledger().balances() && outcome.unread().isEmpty(),
        outcome.missing(),
        doubts,
        outcome.unread(),
        outcome.found(),
        outcome.ledger().differences(),
        out,
        outcome.files());
  }

  void print(PrintWriter to) {
    doubts(to);
    missing(to);
    unread(to);
    found(to);
    differences(to);
    to.println(summary());
    for (String file : outcome.files()) {
      to.println("  " + out.resolve(file));
    }
    to.flush();
  }

  private String summary() {
    String counted =
        counted(outcome.annexes().size(), "annex", "annexes")
            + ", "
            + counted(outcome.ledger().words(), "word", "words")
            + ", "
            + counted(outcome.departures(), "departure", "departures");
    return switch (outcome.status()) {
      case OFFICIAL -> "The account balances: " + counted + ".";
      case DRAFT ->
          outcome.ledger().balances()
              ? "A draft; the account balances: " + counted + "."
              : "A draft; the account does NOT balance: " + counted + ".";
      case WITHHELD ->
          outcome.unread().isEmpty()
              ? "The account does not balance, so no official file was left. ledger.json has all"
                  + " differences; --draft writes the files all the same, marked as a draft."
              : "Not every statement could be read, so no official file was left. Mend the files"
                  + " above, or take them out, and compile again.";
    };
  }

  private void doubts(PrintWriter to) {
    if (doubts.isEmpty()) {
      return;
    }
    to.println("Read with doubt, and to be checked:");
    doubts.forEach(doubt -> to.println("  - " + doubt));
  }

  private void missing(PrintWriter to) {
    if (outcome.missing().isEmpty()) {
      return;
    }
    to.println("Not told, and left open in the document:");
    list(to, outcome.missing());
  }

  private void unread(PrintWriter to) {
    for (Unread unread : outcome.unread()) {
      to.println(unread.file() + ": " + unread.finding().what() + " " + unread.finding().mend());
    }
  }

  private void found(PrintWriter to) {
    if (outcome.found().isEmpty()) {
      return;
    }
    to.println("To look at before this is issued:");
    list(to, outcome.found().stream().map(CompileReport::inWords).toList());
  }

  private static String inWords(Found found) {
    return "annex "
        + found.annex()
        + " ("
        + found.file()
        + "): "
        + found.finding().what()
        + " "
        + found.finding().mend();
  }

  private void differences(PrintWriter to) {
    List<Difference> differences = outcome.ledger().differences();
    if (differences.isEmpty()) {
      return;
    }
    to.println("The account does not balance:");
    list(to, differences.stream().map(Difference::inWords).toList());
  }

  private static void list(PrintWriter to, List<String> lines) {
    lines.stream().limit(SHOWN).forEach(line -> to.println("  - " + line));
    if (lines.size() > SHOWN) {
      to.println("  … and " + (lines.size() - SHOWN) + " more; all are in ledger.json.");
    }
  }

  private static String counted(long number, String one, String many) {
    return String.format(java.util.Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }
}
