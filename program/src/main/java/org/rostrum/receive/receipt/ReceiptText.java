package org.rostrum.receive.receipt;

import java.util.stream.Collectors;
import org.rostrum.document.words.Tongue;

/** A receipt as plain text, for letters. */
public final class ReceiptText {
  private ReceiptText() {}

  /** Its lines. */
  public static String of(Tongue tongue, ReceiptSheet sheet) {
    ReceiptLines lines = new ReceiptLines(tongue, sheet);
    return lines.title()
        + "\n\n"
        + lines.lines().stream()
            .map(line ->
                (line.label().isEmpty() ? "" : line.label() + "\n")
                    + line.words().stream()
                        .map(words -> "  " + words + "\n")
                        .collect(Collectors.joining()))
            .collect(Collectors.joining("\n"));
  }
}
