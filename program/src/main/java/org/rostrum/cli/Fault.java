package org.rostrum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * A fault of ours: a number that is the same for the same fault, and a log file with the trace.
 *
 * <p>The log holds no words of any statement beyond what an exception's own message quotes.
 */
record Fault(Throwable cause) {

  /** Writes the log and returns one sentence for the person at the terminal. */
  String report() {
    String number = number();
    try {
      Path log = Files.createTempFile("rostrum-fault-" + number + "-", ".log");
      Files.writeString(log, trace());
      return "Something failed on our side (number " + number + "). What we need is in " + log;
    } catch (IOException unwritable) {
      return "Something failed on our side (number " + number + "): " + cause;
    }
  }

  /** Eight hexadecimal digits made of the exception's class and where it was thrown. */
  String number() {
    CRC32 sum = new CRC32();
    sum.update(cause.getClass().getName().getBytes(StandardCharsets.UTF_8));
    StackTraceElement[] frames = cause.getStackTrace();
    for (int i = 0; i < Math.min(3, frames.length); i++) {
      String frame = frames[i].getClassName() + "." + frames[i].getMethodName();
      sum.update(frame.getBytes(StandardCharsets.UTF_8));
    }
    return String.format(Locale.ROOT, "%08x", sum.getValue());
  }

  private String trace() {
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text);
    writer.println("Rostrum " + Version.number() + ", Java " + Runtime.version());
    writer.println(System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    cause.printStackTrace(writer);
    writer.flush();
    return text.toString();
  }
}
