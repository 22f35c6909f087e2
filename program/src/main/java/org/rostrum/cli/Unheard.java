package org.rostrum.cli;

/** Something on the command line that is not there, or may not be. Nothing was done. */
final class Unheard extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * A refusal.
   *
   * @param words what is wrong and how to mend it
   */
  Unheard(String words) {
    super(words);
  }
}
