package org.rostrum.document.pdf.line;

import java.util.Locale;

/** A character none of the typefaces has. The message is for the person who compiles. */
public final class MissingSign extends RuntimeException {
  private static final long serialVersionUID = 1;

  MissingSign(int character, String around) {
    super(
        String.format(
            Locale.ROOT,
            "The PDF cannot be set: no typeface has the sign U+%04X (%s), which stands in \"%s\"."
                + " Replace the sign in the Word file, or compile without pdf.",
            character,
            Character.getName(character),
            around));
  }
}
