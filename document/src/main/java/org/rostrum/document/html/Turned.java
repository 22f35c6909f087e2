package org.rostrum.document.html;

import java.util.List;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Inline;

/**
 * Finds runs marked to run against their paragraph. Neighbours are taken together: each in an
 * element of its own would stand in the paragraph's order and not in theirs.
 */
final class Turned {
  private Turned() {}

  /**
   * Where a group of runs that starts here and runs against the direction ends; its start if none.
   */
  static int end(List<Inline> inlines, int start, Direction direction) {
    int end = start;
    for (int i = start; i < inlines.size(); i++) {
      Inline inline = inlines.get(i);
      if (inline instanceof Inline.Run run && run.style().direction() != direction) {
        end = i + 1;
      } else if (end == start || !bridges(inline)) {
        return end;
      }
    }
    return end;
  }

  private static boolean bridges(Inline inline) {
    return inline instanceof Inline.NoteMark || inline instanceof Inline.Anchor;
  }

  /**
   * Whether an element is needed: the runs have letters that run their way. In a right-to-left
   * paragraph, runs that nobody marked count as left to right; when they hold right-to-left letters
   * the mark was forgotten and the letters are right.
   */
  static boolean matters(List<Inline> inlines, Direction direction) {
    boolean leftToRight = false;
    boolean rightToLeft = false;
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Run run) {
        leftToRight |= has(run.words(), Direction.LEFT_TO_RIGHT);
        rightToLeft |= has(run.words(), Direction.RIGHT_TO_LEFT);
      }
    }
    return switch (direction) {
      case LEFT_TO_RIGHT -> rightToLeft;
      case RIGHT_TO_LEFT -> leftToRight && !rightToLeft;
    };
  }

  /** Whether an inline is, or holds, something that leads elsewhere inside the page. */
  static boolean leads(Inline inline) {
    return switch (inline) {
      case Inline.NoteMark _, Inline.Link _ -> true;
      case Inline.Ruby(List<Inline> base, String _) -> base.stream().anyMatch(Turned::leads);
      case Inline.Embedded embedded -> embedded.inlines().stream().anyMatch(Turned::leads);
      case Inline.Run _, Inline.Mark _, Inline.Figure _, Inline.Anchor _, Inline.Formula _ -> false;
    };
  }

  static Direction other(Direction direction) {
    return switch (direction) {
      case LEFT_TO_RIGHT -> Direction.RIGHT_TO_LEFT;
      case RIGHT_TO_LEFT -> Direction.LEFT_TO_RIGHT;
    };
  }

  private static boolean has(String words, Direction direction) {
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      byte kind = Character.getDirectionality(c);
      boolean found =
          switch (direction) {
            case LEFT_TO_RIGHT -> kind == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
            case RIGHT_TO_LEFT ->
                kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
          };
      if (found) {
        return true;
      }
    }
    return false;
  }
}
