package org.rostrum.document.pdf.file;

import java.util.List;
import org.rostrum.document.pdf.font.Named;
import org.rostrum.document.pdf.font.Sign;
import org.rostrum.document.pdf.font.StandIn;

/**
 * The codes of one annex's signs in the file's fonts, each looked up once: an annex has some
 * hundred signs and shows them ten thousand times. For one thread.
 */
final class SignCodes {
  private final Fonts fonts;
  private final List<Sign> signs;
  private final int[] codes;
  private final int[] widths;
  private final boolean[] meaningless;

  SignCodes(Fonts fonts, List<Sign> signs) {
    this.fonts = fonts;
    this.signs = signs;
    codes = new int[signs.size()];
    widths = new int[signs.size()];
    meaningless = new boolean[signs.size()];
  }

  Named face(int sign) {
    return signs.get(sign).face();
  }

  /** The code of a sign in its face's font. */
  int code(int sign) {
    if (codes[sign] == 0) {
      Sign each = signs.get(sign);
      codes[sign] = fonts.code(each);
      widths[sign] = fonts.width(each);
      meaningless[sign] = !each.text().isEmpty() && StandIn.privateUse(each.text().codePointAt(0));
    }
    return codes[sign];
  }

  /** How far the pen moves for a sign that has a code, thousandths of the size. */
  int width(int sign) {
    return widths[sign];
  }

  /** What is told in place of a sign that means nothing in Unicode; empty for all others. */
  String told(int sign) {
    return meaningless[sign] ? StandIn.words(signs.get(sign).text().codePointAt(0)) : "";
  }
}
