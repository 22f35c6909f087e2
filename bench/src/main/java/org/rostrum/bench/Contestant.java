package org.rostrum.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * One line of the race.
 *
 * @param who the program
 * @param what what it does, in words for the table
 * @param command what is run
 * @param result the file that must stand there afterwards
 * @param before what must be put right before each run, not measured
 */
record Contestant(String who, String what, List<String> command, Path result, Preparation before) {
  /** Puts things right before a run. */
  interface Preparation {
    void prepare() throws java.io.IOException;
  }

  /** Nothing to put right. */
  static final Preparation NOTHING = () -> {};
}
