package org.rostrum.document.text;

import java.util.List;

/** What stands in a line, in logical order. */
public sealed interface Inline {

  /** Words in one style. Never empty; holds no control character (see {@link Mark}). */
  record Run(String words, Style style) implements Inline {}

  /** A sign that is not a letter: a tab or a forced end of line. */
  enum Mark implements Inline {
    TAB,
    LINE_END
  }

  /** The place of a note. {@code number} is its {@link Note#number()}. */
  record NoteMark(int number) implements Inline {}

  /**
   * A picture in its place.
   *
   * @param width shown width in English Metric Units (914,400 an inch), positive
   * @param height shown height in English Metric Units, positive
   * @param description the author's alternative text, empty when there is none
   */
  record Figure(Picture picture, long width, long height, String description) implements Inline {}

  /** Words that lead somewhere. */
  record Link(Target target, List<Inline> inlines) implements Inline {
    public Link {
      inlines = List.copyOf(inlines);
    }
  }

  /** A named place in this Text that a {@link Target.Place} may lead to. */
  record Anchor(String name) implements Inline {}

  /** Words with their reading set beside them (ruby, furigana, pinyin). */
  record Ruby(List<Inline> base, String reading) implements Inline {
    public Ruby {
      base = List.copyOf(base);
    }
  }

  /** Words in a direction of their own ({@code w:dir}, {@code w:bdo}). */
  record Embedded(Force force, Direction direction, List<Inline> inlines) implements Inline {
    public Embedded {
      inlines = List.copyOf(inlines);
    }

    /** Whether letters keep their own direction inside. */
    public enum Force {
      EMBED,
      OVERRIDE
    }
  }

  /** Mathematics, written so that it can be read in one line: {@code "a/b"}, {@code "x^2"}. */
  record Formula(String words) implements Inline {}

  /** Where a link leads. */
  sealed interface Target {
    /** A web or mail address, as filed. Never followed. */
    record Address(String uri) implements Target {}

    /** An {@link Anchor} of the same Text. */
    record Place(String name) implements Target {}
  }
}
