package org.rostrum.document.pdf.line;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** What a character looks like on the page, before a face is chosen. */
public final class Shown {
  private Shown() {}

  /** Whether a character prints nothing by itself. */
  public static boolean asNothing(int c) {
    if (c < 0x300) {
      return c == 0xAD;
    }
    return (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF
        || c == 0x61C
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0000 && c <= 0xE0FFF)
        || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }

  /** Spaces of every width and hyphens that may not break look like the plain ones. */
  public static int as(int c) {
    return switch (c) {
      case 0xA0,
          0x2007,
          0x202F,
          0x2002,
          0x2003,
          0x2004,
          0x2005,
          0x2006,
          0x2008,
          0x2009,
          0x200A,
          0x205F,
          '\t',
          '\n',
          '\r',
          0x85,
          0x2028,
          0x2029 ->
          ' ';
      case 0x2011 -> 0x2010;
      default -> c;
    };
  }
}
