package org.rostrum.document.word.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a VML shape's size from its style, such as {@code width:24pt;height:1in}. */
final class ShapeSize {
  private static final Pattern LENGTH =
      Pattern.compile("\\s*([0-9]*\\.?[0-9]+)\\s*(pt|in|cm|mm|px|pc)?\\s*");

  private ShapeSize() {}

  static void of(String style, Extent extent) {
    long width = 0;
    long height = 0;
    for (String declaration : style.split(";", 100)) {
      int colon = declaration.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String name = declaration.substring(0, colon).strip();
      if (name.equals("width")) {
        width = length(declaration.substring(colon + 1));
      } else if (name.equals("height")) {
        height = length(declaration.substring(colon + 1));
      }
    }
    extent.size(width, height);
  }

  private static long length(String value) {
    if (value.length() > 40) {
      return 0;
    }
    Matcher matcher = LENGTH.matcher(value);
    if (!matcher.matches() || matcher.group(2) == null) {
      return 0;
    }
    double inches =
        switch (matcher.group(2)) {
          case "in" -> 1;
          case "cm" -> 1 / 2.54;
          case "mm" -> 1 / 25.4;
          case "px" -> 1 / 96.0;
          case "pc" -> 1 / 6.0;
          default -> 1 / 72.0;
        };
    double size = Double.parseDouble(matcher.group(1)) * inches;
    return size > 1000 ? 0 : Math.round(size * Extent.OF_AN_INCH);
  }
}
