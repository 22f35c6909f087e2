package org.rostrum.document.word.symbols;

import java.util.Optional;

/** Signs of symbol fonts in Unicode. Thread-safe. */
public final class Symbols {
  /** What stands for a sign that has no counterpart in Unicode; to be told as a departure. */
  public static final String UNKNOWN = "\u25A1";

  private static final int PRIVATE = 0xF000;

  private Symbols() {}

  /** Whether this is a font whose signs stand where other fonts have letters. */
  public static boolean knows(String font) {
    return SymbolFont.named(font).isPresent();
  }

  /**
   * The sign of {@code w:sym}.
   *
   * @param font {@code w:font}
   * @param code {@code w:char}, with or without the private-use offset F000
   * @return the sign, or {@link #UNKNOWN}
   */
  public static String sign(String font, int code) {
    Optional<SymbolFont> symbols = SymbolFont.named(font);
    if (symbols.isPresent() && (code <= 0xFF || privateUse(code))) {
      int sign = symbols.get().sign(code & 0xFF);
      return sign == 0 ? UNKNOWN : Character.toString(sign);
    }
    boolean outside = code < 0x20 || code > Character.MAX_CODE_POINT;
    boolean surrogateOrPrivate = code >= 0xD800 && code <= 0xF8FF;
    return outside || surrogateOrPrivate ? UNKNOWN : Character.toString(code);
  }

  /**
   * Words with the codes F000 to F0FF, which stand for a symbol font's signs, turned into those
   * signs; everything else stays. Other private-use signs stay too: they may be letters of a
   * writing that Unicode lacked.
   *
   * @param font the font the words are set in, empty when unknown
   */
  public static String text(String font, String words) {
    if (!holdsPrivateUse(words)) {
      return words;
    }
    StringBuilder text = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (privateUse(c)) {
        text.append(sign(font, c));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** Whether words hold a code that stands for a symbol font's sign. */
  public static boolean holdsPrivateUse(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (privateUse(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean privateUse(int code) {
    return code >= PRIVATE && code <= PRIVATE + 0xFF;
  }
}
