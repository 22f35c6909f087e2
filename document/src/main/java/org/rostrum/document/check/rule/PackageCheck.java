package org.rostrum.document.check.rule;

import org.rostrum.document.word.pack.WordPackage;

/** One check over the package, before anything is read of it. Keeps nothing between files. */
public interface PackageCheck {
  /** Looks at a package and tells what it finds. */
  void look(WordPackage pack, Findings to);
}
