package org.rostrum.document.html;

import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Line;

/**
 * The language and direction that hold inside an element, so that only differences are written.
 *
 * @param language a BCP 47 tag; never {@code und}
 * @param direction the way lines run
 */
record Scope(String language, Direction direction) {

  /** Writes {@code lang} and {@code dir} where a line differs, and gives what holds inside. */
  Scope enter(Line line, Markup out) {
    return enter(line.language(), line.direction(), out);
  }

  /** Writes {@code lang} and {@code dir} where they differ, and gives what holds inside. */
  Scope enter(String innerLanguage, Direction innerDirection, Markup out) {
    boolean sameLanguage = speaks(innerLanguage);
    if (sameLanguage && innerDirection == direction) {
      return this;
    }
    if (!sameLanguage) {
      out.attribute("lang", innerLanguage);
    }
    if (innerDirection != direction) {
      out.attribute("dir", attribute(innerDirection));
    }
    return new Scope(sameLanguage ? language : innerLanguage, innerDirection);
  }

  /** Whether a language is the one that holds here; an unknown one is taken to be. */
  boolean speaks(String other) {
    return other.equals(language)
        || other.isEmpty()
        || other.equals("und")
        || other.equalsIgnoreCase(language);
  }

  /** The value of {@code dir}. */
  static String attribute(Direction direction) {
    return switch (direction) {
      case LEFT_TO_RIGHT -> "ltr";
      case RIGHT_TO_LEFT -> "rtl";
    };
  }
}
