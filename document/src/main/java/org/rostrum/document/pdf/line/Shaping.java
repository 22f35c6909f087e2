package org.rostrum.document.pdf.line;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Optional;
import org.rostrum.document.pdf.font.Face;
import org.rostrum.document.pdf.font.Faces;
import org.rostrum.document.pdf.font.JdkShaper;
import org.rostrum.document.pdf.font.Shaper;
import org.rostrum.document.pdf.font.Sign;
import org.rostrum.document.pdf.font.Signs;
import org.rostrum.document.pdf.font.StandIn;

/**
 * Chooses face and sign for each piece of a paragraph. Scripts whose letters do not change beside
 * others are read off the face's own table; the rest goes to the shaper. For one thread.
 */
final class Shaping {
  private static final Shaper SHAPER = new JdkShaper();
  private static final String WIDE = "—‘’“”…";
  private static final Normalizer2 COMPOSE = Normalizer2.getNFCInstance();

  private final Signs signs;
  private final Clusters clusters;
  private final String text;
  private final byte[] levels;

  Shaping(Signs signs, Clusters clusters, String text, byte[] levels) {
    this.signs = signs;
    this.clusters = clusters;
    this.text = text;
    this.levels = levels;
  }

  private boolean leftwards(int at) {
    return levels.length > 0 && (levels[at] & 1) == 1;
  }

  /** Shapes the words of an item that stand from here to there in the paragraph. */
  void words(int item, Manner manner, int start, int end) {
    int at = start;
    while (at < end) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (c < 0x300) {
        int after = next < end ? text.charAt(next) : 0;
        if (after < 0x300 || !joins(text.codePointAt(next))) {
          simple(item, manner, c, at);
          at = next;
          continue;
        }
      }
      if (Shown.asNothing(c)) {
        clusters.add(Clusters.NOTHING, at, item, 0);
        at = next;
        continue;
      }
      boolean complex = complex(c);
      int to = next;
      while (to < end && levels(at, to)) {
        int d = text.codePointAt(to);
        if (!joins(d) && !(complex && complex(d) && sameScript(c, d))) {
          break;
        }
        to += Character.charCount(d);
      }
      if (!complex && to == next) {
        simple(item, manner, c, at);
      } else {
        together(item, manner, at, to);
      }
      at = to;
    }
  }

  private boolean levels(int a, int b) {
    return levels.length == 0 || levels[a] == levels[b];
  }

  private void simple(int item, Manner manner, int c, int at) {
    if (c == 0xAD || Shown.asNothing(c)) {
      clusters.add(Clusters.NOTHING, at, item, 0);
      return;
    }
    int shown = Shown.as(c);
    int looked = leftwards(at) ? UCharacter.getMirror(shown) : shown;
    Optional<Face> having =
        wide(c, at) ? Optional.of(Faces.wide(manner.language())) : face(looked, manner);
    if (having.isEmpty()) {
      standIn(item, manner, c, at);
      return;
    }
    Face face = having.get();
    int glyph = face.glyph(looked);
    kern(item, manner, face, shown, at);
    clusters.add(
        signs.number(face, glyph, c), at, item, face.advance(glyph) * manner.size() / 1000);
  }

  /** Quotation marks, dashes and dots are as wide as the East Asian letters they stand beside. */
  private boolean wide(int c, int at) {
    if (c < 0x2014 || WIDE.indexOf(c) < 0) {
      return false;
    }
    boolean before = at > 0 && text.charAt(at - 1) >= 0x2E80 && text.charAt(at - 1) < 0xAC00;
    boolean after =
        at + 1 < text.length() && text.charAt(at + 1) >= 0x2E80 && text.charAt(at + 1) < 0xAC00;
    return before || after;
  }

  /** Moves a letter to the one before it, where both are of one face and size. */
  private void kern(int item, Manner manner, Face face, int shown, int at) {
    int last = clusters.count - 1;
    boolean follows = last >= 0 && clusters.items[last] == item && clusters.from[last] == at - 1;
    if (!follows || shown == ' ' || clusters.signs[last] == Clusters.NOTHING || leftwards(at)) {
      return;
    }
    Sign before = signs.get(clusters.signs[last]);
    if (before.face() == face.named() && before.text().length() == 1) {
      int moved = face.kerning(before.text().charAt(0), shown);
      clusters.widths[last] += moved * manner.size() / 1000;
    }
  }

  private void together(int item, Manner manner, int at, int to) {
    String word = text.substring(at, to);
    String composed = COMPOSE.normalize(word);
    int first = composed.codePointAt(0);
    Optional<Face> having = face(first, manner);
    if (having.isEmpty()) {
      apart(item, manner, word, at);
      return;
    }
    Face face = having.get();
    if (composed.length() == Character.charCount(first) && !complex(first)) {
      int glyph = face.glyph(first);
      Sign sign =
          new Sign(face.named(), List.of(new Sign.Placed(glyph, 0, 0)), face.advance(glyph), word);
      clusters.add(signs.number(sign), at, item, sign.advance() * manner.size() / 1000);
      return;
    }
    if (!covers(face, word)) {
      apart(item, manner, word, at);
      return;
    }
    Shaper.Way way = leftwards(at) ? Shaper.Way.LEFTWARDS : Shaper.Way.RIGHTWARDS;
    int place = at;
    for (Sign sign : SHAPER.shape(face, word, way)) {
      clusters.add(signs.number(sign), place, item, sign.advance() * manner.size() / 1000);
      place += sign.text().length();
    }
  }

  private static boolean covers(Face face, String word) {
    return word.codePoints().allMatch(c -> Shown.asNothing(c) || face.glyph(c) != 0);
  }

  /** No one face has the whole: each character by itself. */
  private void apart(int item, Manner manner, String word, int at) {
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      simple(item, manner, c, at + i);
      i += Character.charCount(c);
    }
  }

  private static Optional<Face> face(int c, Manner manner) {
    return Faces.having(c, manner.look(), manner.language());
  }

  /** No face at all has the character. */
  private void standIn(int item, Manner manner, int c, int at) {
    Sign sign = StandIn.sign(c);
    clusters.add(signs.number(sign), at, item, sign.advance() * manner.size() / 1000);
  }

  /** What stays with the letter before it. */
  private static boolean joins(int c) {
    if (c < 0x300) {
      return false;
    }
    int type = UCharacter.getType(c);
    return type == UCharacterCategory.NON_SPACING_MARK
        || type == UCharacterCategory.COMBINING_SPACING_MARK
        || type == UCharacterCategory.ENCLOSING_MARK
        || c == 0x200C
        || c == 0x200D
        || (c >= 0xFE00 && c <= 0xFE0F);
  }

  private static boolean complex(int c) {
    return arabic(c) || (c >= 0x900 && c < 0x980) || (c >= 0xE00 && c < 0xE80);
  }

  private static boolean arabic(int c) {
    return (c >= 0x610
            && c < 0x700
            && !(c >= 0x660 && c <= 0x66D)
            && c != 0x6D4
            && c != 0x61B
            && c != 0x61F
            && !(c >= 0x6F0 && c <= 0x6F9))
        || (c >= 0x750 && c < 0x780)
        || (c >= 0x8A0 && c < 0x900)
        || (c >= 0xFB50 && c < 0xFD3E)
        || (c >= 0xFD50 && c < 0xFE00)
        || (c >= 0xFE70 && c < 0xFEFF);
  }

  private static boolean sameScript(int a, int b) {
    return (arabic(a) && arabic(b)) || (!arabic(a) && !arabic(b) && (a >> 7) == (b >> 7));
  }
}
