package org.rostrum.document.check.sign;

import com.ibm.icu.lang.UScript;
import java.util.Locale;
import java.util.Set;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.FileCheck;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.check.rule.Inspected;
import org.rostrum.document.check.rule.Seen;

/**
 * Signs that are stored and not seen: of zero width, tags, variation selectors, fillers. Those that
 * a script or an emoji needs pass; so do soft hyphens.
 */
public final class InvisibleSign implements FileCheck {
  private static final int A_MESSAGE = 4;
  private static final Set<Integer> JOINED =
      Set.of(
          UScript.ARABIC,
          UScript.SYRIAC,
          UScript.MONGOLIAN,
          UScript.NKO,
          UScript.DEVANAGARI,
          UScript.BENGALI,
          UScript.GURMUKHI,
          UScript.GUJARATI,
          UScript.ORIYA,
          UScript.TAMIL,
          UScript.TELUGU,
          UScript.KANNADA,
          UScript.MALAYALAM,
          UScript.SINHALA,
          UScript.KHMER,
          UScript.MYANMAR,
          UScript.TIBETAN,
          UScript.THAANA);
  private static final Set<Integer> UNSPACED =
      Set.of(
          UScript.THAI,
          UScript.LAO,
          UScript.KHMER,
          UScript.MYANMAR,
          UScript.TIBETAN,
          UScript.HAN,
          UScript.HIRAGANA,
          UScript.KATAKANA);

  @Override
  public void look(Inspected file, Findings to) {
    for (Seen.Paragraph paragraph : file.seen().published()) {
      String words = paragraph.words();
      int unseen = 0;
      for (int i = 0; i < words.length(); ) {
        int c = words.codePointAt(i);
        if (c > 0xFF) {
          sign(paragraph, words, i, c, to);
        }
        unseen = unseen(c) ? unseen + 1 : 0;
        if (unseen == A_MESSAGE) {
          tell(Code.INVISIBLE_SIGN, paragraph, words, i, c, to);
        }
        i += Character.charCount(c);
      }
    }
  }

  /** Signs of order are judged elsewhere; some programs leave rows of them. */
  private static boolean unseen(int c) {
    boolean order =
        (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
    return c > 0xFF && Character.getType(c) == Character.FORMAT && !order;
  }

  private static void sign(Seen.Paragraph paragraph, String words, int at, int c, Findings to) {
    int before = at == 0 ? ' ' : words.codePointBefore(at);
    int next = at + Character.charCount(c);
    int after = next < words.length() ? words.codePointAt(next) : ' ';
    switch (kind(c, before, after)) {
      case SEEN -> {
        // a sign like any other
      }
      case STRAY -> tell(Code.STRAY_SIGN, paragraph, words, at, c, to);
      case HIDING -> tell(Code.INVISIBLE_SIGN, paragraph, words, at, c, to);
    }
  }

  private enum Kind {
    SEEN,
    STRAY,
    HIDING
  }

  private static Kind kind(int c, int before, int after) {
    return switch (c) {
      case 0x200C, 0x200D -> joiner(before, after);
      case 0x200B, 0x2060, 0xFEFF -> space(before, after);
      case 0x180E, 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x17B4, 0x17B5 -> Kind.HIDING;
      case 0x180B, 0x180C, 0x180D -> script(before, UScript.MONGOLIAN);
      default -> ofRange(c, before);
    };
  }

  private static Kind ofRange(int c, int before) {
    if ((c >= 0x2061 && c <= 0x2064) || (c >= 0x206A && c <= 0x206F)) {
      return Kind.HIDING;
    }
    if (c >= 0xFFF9 && c <= 0xFFFB) {
      return Kind.HIDING;
    }
    if (c >= 0xFE00 && c <= 0xFE0F) {
      boolean base = Character.isLetter(before) && before < 0x2E80;
      return base || Character.isWhitespace(before) || selector(before) ? Kind.HIDING : Kind.SEEN;
    }
    if (c >= 0xE0100 && c <= 0xE01EF) {
      return script(before, UScript.HAN);
    }
    if (c >= 0xE0000 && c <= 0xE007F) {
      // a flag such as Scotland's is a black flag followed by tags
      boolean flag = before == 0x1F3F4 || (before >= 0xE0020 && before <= 0xE007F);
      return flag ? Kind.STRAY : Kind.HIDING;
    }
    return Kind.SEEN;
  }

  private static boolean selector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
  }

  private static Kind script(int before, int script) {
    return UScript.getScript(before) == script ? Kind.SEEN : Kind.HIDING;
  }

  private static Kind joiner(int before, int after) {
    boolean mark = Character.getType(before) == Character.NON_SPACING_MARK;
    boolean needed =
        mark
            || JOINED.contains(UScript.getScript(before))
            || JOINED.contains(UScript.getScript(after));
    boolean emoji = before >= 0x2190 && !Character.isLetter(before);
    if (needed || emoji) {
      return Kind.SEEN;
    }
    return Character.isLetter(before) && Character.isLetter(after) ? Kind.HIDING : Kind.STRAY;
  }

  private static Kind space(int before, int after) {
    if (UNSPACED.contains(UScript.getScript(before))
        && UNSPACED.contains(UScript.getScript(after))) {
      return Kind.SEEN;
    }
    boolean inside = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    return inside ? Kind.HIDING : Kind.STRAY;
  }

  private static void tell(
      Code code, Seen.Paragraph paragraph, String words, int at, int c, Findings to) {
    int from = words.offsetByCodePoints(at, -Math.min(20, words.codePointCount(0, at)));
    int rest = words.codePointCount(at, words.length());
    int end = words.offsetByCodePoints(at, Math.min(20, rest));
    String sign = String.format(Locale.ROOT, "U+%04X", c);
    to.tell(code, paragraph.place(), words.substring(from, end), "sign", sign);
  }
}
