package org.rostrum.receive.compare;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.text.Text;

/**
 * What became of a text from one version to another: its paragraphs in the order they are read,
 * each a row of pieces that stayed, went or came.
 *
 * @param changes how many places changed
 */
public record Comparison(List<Compared> paragraphs, int changes) {
  public Comparison {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * One paragraph.
   *
   * @param kind {@code heading}, {@code paragraph} or {@code note}
   */
  public record Compared(String kind, String language, String direction, List<Piece> pieces) {
    public Compared {
      pieces = List.copyOf(pieces);
    }

    public boolean isHeading() {
      return kind.equals("heading");
    }

    /** Whether anything in it went or came. */
    public boolean changed() {
      return pieces.stream().anyMatch(piece -> piece.fate() != Fate.STAYED);
    }
  }

  /** What became of a piece. */
  public enum Fate {
    STAYED,
    REMOVED,
    ADDED
  }

  /**
   * Words that stand together and had one fate.
   *
   * @param change the number of the place that changed, from 1, on its first piece; 0 elsewhere
   */
  public record Piece(Fate fate, String words, int change) {}

  /** Compares two texts: first paragraphs, then the words of those that changed. */
  public static Comparison of(Text former, Text later) {
    Comparing comparing = new Comparing();
    List<Said> gone = new ArrayList<>();
    List<Said> come = new ArrayList<>();
    for (Difference.Step<Said> step :
        Difference.between(Paragraphs.of(former), Paragraphs.of(later))) {
      switch (step.fate()) {
        case GOES -> gone.add(step.what());
        case COMES -> come.add(step.what());
        case STAYS -> {
          comparing.replaced(gone, come);
          gone.clear();
          come.clear();
          comparing.stays(step.what());
        }
      }
    }
    comparing.replaced(gone, come);
    return new Comparison(comparing.paragraphs(), comparing.changes());
  }
}
