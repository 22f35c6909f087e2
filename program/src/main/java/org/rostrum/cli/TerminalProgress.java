package org.rostrum.cli;

import java.io.PrintWriter;
import org.rostrum.compile.Progress;

/** Shows progress in one line of a terminal, and wipes it at the end. */
final class TerminalProgress implements Progress {
  private final PrintWriter out;
  private String shown = "";

  TerminalProgress(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void at(Step step, int done, int all) {
    show(all > 1 ? step.words() + " " + (done + 1) + " of " + all : step.words());
  }

  /** Leaves the line empty. */
  void end() {
    show("");
  }

  private void show(String line) {
    if (line.equals(shown)) {
      return;
    }
    String blank = " ".repeat(Math.max(0, shown.length() - line.length()));
    out.print("\r" + line + blank + (line.isEmpty() ? "\r" : ""));
    out.flush();
    shown = line;
  }
}
