package org.rostrum.cli;

/** What the program tells the shell. Documented here, printed by {@code rostrum --help}. */
public final class ExitCode {
  /** Done, and nothing to report. */
  public static final int DONE = 0;

  /** Done, but something was found: a finding, a departure, an account that does not balance. */
  public static final int FOUND = 1;

  /** The command was not understood. Nothing was done. */
  public static final int USAGE = 2;

  /** A file cannot be read or written, or is refused. */
  public static final int INPUT = 3;

  /** A fault of ours. The message names a log file with what we need to mend it. */
  public static final int FAULT = 4;

  private ExitCode() {}
}
