package org.rostrum.document.pdf.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is printed for a character no face has: its number in square brackets, such as {@code
 * [U+E123]}, drawn as one sign that stands for the character itself. So nobody meets an empty box,
 * and the file still holds the character that was filed.
 */
public final class StandIn {
  private StandIn() {}

  /** The number in square brackets. */
  public static String words(int character) {
    return String.format(Locale.ROOT, "[U+%04X]", character);
  }

  /** The sign that is printed. */
  public static Sign sign(int character) {
    Face face = Faces.of(Named.SERIF);
    List<Sign.Placed> glyphs = new ArrayList<>();
    int pen = 0;
    for (char each : words(character).toCharArray()) {
      int glyph = face.glyph(each);
      glyphs.add(new Sign.Placed(glyph, pen, 0));
      pen += face.advance(glyph);
    }
    return new Sign(face.named(), glyphs, pen, Character.toString(character));
  }

  /** Whether a character means nothing outside the font it was written with. */
  public static boolean privateUse(int character) {
    return Character.getType(character) == Character.PRIVATE_USE;
  }
}
