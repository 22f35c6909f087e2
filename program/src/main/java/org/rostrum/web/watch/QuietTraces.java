package org.rostrum.web.watch;

import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/**
 * Stack traces without the messages of exceptions, which quote what somebody wrote: the names of
 * the faults and the lines of the program are enough to mend it.
 */
public final class QuietTraces implements StackTracePrinter {
  private static final StandardStackTracePrinter PRINTER =
      StandardStackTracePrinter.rootFirst()
          .withFormatter(fault -> fault.getClass().getName())
          .withMaximumLength(20_000);

  @Override
  public void printStackTrace(Throwable fault, Appendable out) throws IOException {
    PRINTER.printStackTrace(fault, out);
  }
}
