package org.rostrum.document.pdf.font;

import java.util.List;

/**
 * What is printed for a piece of text that cannot be parted: one glyph, or several set over each
 * other (a letter and its marks).
 *
 * @param face where the glyphs are
 * @param glyphs the glyphs and where each stands
 * @param advance how far the pen moves, thousandths of the size
 * @param text the characters it stands for
 */
public record Sign(Named face, List<Placed> glyphs, int advance, String text) {
  public Sign {
    glyphs = List.copyOf(glyphs);
  }

  /** By what tells signs apart most cheaply; they are looked up for every letter. */
  @Override
  public int hashCode() {
    return 31 * text.hashCode() + advance;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Sign sign
            && face == sign.face
            && advance == sign.advance
            && text.equals(sign.text)
            && glyphs.equals(sign.glyphs));
  }

  /**
   * A glyph and how far from the pen it stands.
   *
   * @param x rightwards, thousandths of the size
   * @param y upwards, thousandths of the size
   */
  public record Placed(int glyph, int x, int y) {}

  /** Whether it is one glyph where the pen is. */
  public boolean plain() {
    return glyphs.size() == 1
        && glyphs.getFirst().x() == 0
        && glyphs.getFirst().y() == 0
        && advance >= 0;
  }
}
