package org.rostrum.document.html;

import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Passages;

/** What a line is, before it is written. */
final class Lines {
  private static final int DEEPEST = 6;

  private Lines() {}

  /** Nothing in it to see, to follow or to lead to. */
  static boolean empty(Line line) {
    if (Passages.says(line)) {
      return false;
    }
    for (Inline inline : line.inlines()) {
      boolean nothing = inline instanceof Inline.Run || inline instanceof Inline.Mark;
      if (!nothing) {
        return false;
      }
    }
    return true;
  }

  /** Pictures, and at most white space around them. */
  static boolean onlyPictures(Line line) {
    boolean picture = false;
    for (Inline inline : line.inlines()) {
      switch (inline) {
        case Inline.Figure _ -> picture = true;
        case Inline.Run _, Inline.Mark _, Inline.Anchor _, Inline.Formula _ -> {}
        case Inline.NoteMark _, Inline.Link _, Inline.Ruby _, Inline.Embedded _ -> {
          return false;
        }
      }
    }
    return picture && !Passages.says(line);
  }

  /** The class attribute with the space before it, or nothing. */
  static String classes(String role, int indent, Line line) {
    String alignment =
        switch (line.alignment()) {
          case START -> "";
          case CENTRE -> "centre";
          case END -> "end";
        };
    String step = indent > 0 ? "in" + Math.min(indent, DEEPEST) : "";
    if (role.isEmpty() && step.isEmpty() && alignment.isEmpty()) {
      return "";
    }
    return " class=\"" + (role + " " + step + " " + alignment).strip().replace("  ", " ") + "\"";
  }
}
