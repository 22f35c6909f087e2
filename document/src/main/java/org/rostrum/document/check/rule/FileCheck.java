package org.rostrum.document.check.rule;

/** One check over a whole file that could be read. Keeps nothing between files. */
public interface FileCheck {
  /** Looks at a file and tells what it finds. */
  void look(Inspected file, Findings to);
}
