package org.rostrum.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.cover.report.CoverFinding;
import org.rostrum.cover.report.CoverReport;
import org.rostrum.cover.report.CoverWords;
import org.rostrum.cover.report.Remedy;
import org.rostrum.cover.report.Signer;
import org.rostrum.cover.report.Verdict;

/** Prints the outcome for a person: the answer, what was found, and each remedy once. */
final class CoverSheet {
  /** Madder, as the pages show it. */
  private static final String MADDER = "\u001b[1;38;2;190;45;60m";

  private static final String PLAIN = "\u001b[0m";

  private final PrintWriter out;
  private final CoverWords words;
  private final Terminal terminal;

  CoverSheet(PrintWriter out, CoverWords words, Terminal terminal) {
    this.out = out;
    this.words = words;
    this.terminal = terminal;
  }

  void print(String file, CoverReport report) {
    out.println(file + ": " + coloured(report.verdict(), words.verdict(report)));
    for (Signer signer : report.signers()) {
      words.signer(signer).forEach(line -> out.println("  " + line));
    }
    Map<Remedy, String> remedies = new LinkedHashMap<>();
    for (CoverFinding finding : report.findings()) {
      String where = words.where(finding.spot());
      out.println(
          "  "
              + words.severity(finding.severity())
              + (where.isEmpty() ? "" : " (" + where + ")")
              + ": "
              + words.what(finding));
      Remedy remedy = finding.check().remedy();
      if (remedy != Remedy.NOTHING) {
        remedies.putIfAbsent(remedy, words.mend(finding));
      }
    }
    for (String remedy : List.copyOf(remedies.values())) {
      out.println("→ " + remedy);
    }
    out.flush();
  }

  private String coloured(Verdict verdict, String answer) {
    boolean bad = verdict == Verdict.BROKEN || verdict == Verdict.REFUSED;
    return bad && terminal.takesColour() ? MADDER + answer + PLAIN : answer;
  }
}
