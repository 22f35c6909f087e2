package org.rostrum.document.pdf.line;

/**
 * What is drawn, in points from the upper left corner of the strip it stands in; {@code y} grows
 * downwards.
 */
public sealed interface Drawn {
  /** The same, moved. */
  Drawn moved(double dx, double dy);

  /**
   * Signs of one face and size on one line, in logical order.
   *
   * @param slot the node of the structure tree; -1 for what is no content
   * @param link the link; 0 for none
   * @param signs numbers of the signs
   * @param xs where each stands
   * @param y the line they stand on
   * @param span from the leftmost to the end of the rightmost
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Glyphs(
      int slot, int link, double size, Weight weight, int[] signs, double[] xs, double y, Span span)
      implements Drawn {
    @Override
    public Drawn moved(double dx, double dy) {
      double[] to = new double[xs.length];
      for (int i = 0; i < xs.length; i++) {
        to[i] = xs[i] + dx;
      }
      Span there = new Span(span.left() + dx, span.right() + dx);
      return new Glyphs(slot, link, size, weight, signs, to, y + dy, there);
    }
  }

  /** From where to where something reaches. */
  record Span(double left, double right) {}

  /** Whether a face without a bold cut is made bold by a stroke. */
  enum Weight {
    AS_CUT,
    STROKED
  }

  /** A filled box: a rule, an underline. */
  record Rule(double x, double y, double width, double height) implements Drawn {
    @Override
    public Drawn moved(double dx, double dy) {
      return new Rule(x + dx, y + dy, width, height);
    }
  }

  /** A picture; {@code y} is its upper edge. */
  record Image(int slot, int link, int picture, double x, double y, double width, double height)
      implements Drawn {
    @Override
    public Drawn moved(double dx, double dy) {
      return new Image(slot, link, picture, x + dx, y + dy, width, height);
    }
  }

  /** A named place. */
  record Place(String name, double y) implements Drawn {
    @Override
    public Drawn moved(double dx, double dy) {
      return new Place(name, y + dy);
    }
  }
}
