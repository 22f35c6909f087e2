package org.rostrum.compile;

/** Hears how far a compilation has come. Called from one thread. */
public interface Progress {
  /** A step begins or has gone on: {@code done} of {@code all}. */
  void at(Step step, int done, int all);

  /** What is being done. */
  enum Step {
    READ("Reading statements"),
    JOIN("Joining annexes"),
    CHECK("Reading the finished files back"),
    HASH("Hashing");

    private final String words;

    Step(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
