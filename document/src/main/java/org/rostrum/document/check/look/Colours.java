package org.rostrum.document.check.look;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.rostrum.document.word.pack.WordPackage;

/** The colours of a file: its theme's, Word's own names for some, and how to read them. */
final class Colours {
  static final int WHITE = 0xFFFFFF;
  private static final Map<String, Integer> HIGHLIGHTS = highlights();

  private final Map<String, Integer> theme = new HashMap<>();

  private Colours() {}

  private static Map<String, Integer> highlights() {
    Map<String, Integer> names = new HashMap<>();
    names.put("black", 0);
    names.put("blue", 0x0000FF);
    names.put("cyan", 0x00FFFF);
    names.put("green", 0x00FF00);
    names.put("magenta", 0xFF00FF);
    names.put("red", 0xFF0000);
    names.put("yellow", 0xFFFF00);
    names.put("white", WHITE);
    names.put("darkblue", 0x00008B);
    names.put("darkcyan", 0x008B8B);
    names.put("darkgreen", 0x006400);
    names.put("darkmagenta", 0x8B008B);
    names.put("darkred", 0x8B0000);
    names.put("darkyellow", 0x808000);
    names.put("darkgray", 0xA9A9A9);
    names.put("lightgray", 0xD3D3D3);
    return names;
  }

  /** The colours of a file whose theme stands in one of these parts. */
  static Colours of(WordPackage pack, Iterable<String> themes) {
    Colours colours = new Colours();
    colours.theme.put("dk1", 0);
    colours.theme.put("lt1", WHITE);
    for (String part : themes) {
      if (pack.has(part)) {
        pack.read(
            part,
            cursor -> {
              int root = cursor.level();
              while (cursor.child(root)) {
                int elements = cursor.level();
                while (cursor.child(elements)) {
                  colours.scheme(cursor);
                }
              }
              return colours;
            });
      }
    }
    return colours;
  }

  private void scheme(org.rostrum.document.word.xml.Cursor cursor)
      throws javax.xml.stream.XMLStreamException {
    if (!cursor.name().equals("clrScheme")) {
      return;
    }
    int scheme = cursor.level();
    while (cursor.child(scheme)) {
      String name = cursor.name();
      int colour = cursor.level();
      while (cursor.child(colour)) {
        String value = cursor.attribute("lastClr", cursor.attribute("val"));
        theme.put(name, hex(value, 0));
      }
    }
  }

  /**
   * A colour in an element such as {@code w:color}; the theme's stands before the one beside it.
   */
  int colour(Function<String, String> attribute, String value, String prefix) {
    String themed = attribute.apply(prefix.isEmpty() ? "themeColor" : prefix);
    Integer base = theme.get(slot(themed));
    if (base != null) {
      String name = prefix.isEmpty() ? "theme" : prefix;
      int tint = hex(attribute.apply(name + "Tint"), 0xFF);
      int shade = hex(attribute.apply(name + "Shade"), 0xFF);
      return mixed(base, tint, shade);
    }
    String written = attribute.apply(value).toLowerCase(Locale.ROOT);
    return written.isEmpty() || written.equals("auto") ? Ink.AUTO : hex(written, 0);
  }

  private static int mixed(int base, int tint, int shade) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int part = (base >> shift) & 0xFF;
      part = part * shade / 255;
      part = 255 - (255 - part) * tint / 255;
      mixed |= part << shift;
    }
    return mixed;
  }

  private static String slot(String name) {
    return switch (name) {
      case "text1", "dark1", "tx1" -> "dk1";
      case "text2", "dark2", "tx2" -> "dk2";
      case "background1", "light1", "bg1" -> "lt1";
      case "background2", "light2", "bg2" -> "lt2";
      case "hyperlink" -> "hlink";
      case "followedHyperlink" -> "folHlink";
      default -> name;
    };
  }

  /** A colour of the theme by the name DrawingML gives it; {@link Ink#NONE} when there is none. */
  int scheme(String name) {
    return theme.getOrDefault(slot(name), Ink.NONE);
  }

  /** A colour that DrawingML knows by name; {@link Ink#UNSAID} for the many that can be seen. */
  static int preset(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "white", "snow", "ivory", "ghostwhite", "floralwhite", "mintcream", "azure" -> WHITE;
      case "whitesmoke", "seashell", "aliceblue", "honeydew" -> 0xF5F5F5;
      case "black" -> 0;
      default -> Ink.UNSAID;
    };
  }

  /**
   * A colour whose lightness is multiplied and added to, both in thousandths of a per cent; right
   * for greys, near enough for others.
   */
  static int lighter(int colour, int modulated, int offset) {
    int lighter = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double part = ((colour >> shift) & 0xFF) * (modulated / 1e5) + 255 * (offset / 1e5);
      lighter |= Math.clamp(Math.round(part), 0, 255) << shift;
    }
    return lighter;
  }

  static int highlight(String name) {
    return HIGHLIGHTS.getOrDefault(name.toLowerCase(Locale.ROOT), Ink.NONE);
  }

  static int hex(String digits, int otherwise) {
    try {
      return Integer.parseInt(digits.replace("#", "").strip(), 16) & 0xFFFFFF;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** How much two colours differ in lightness: 1 not at all, 21 black from white (WCAG 2.2). */
  static double contrast(int one, int other) {
    double a = lightness(one) + 0.05;
    double b = lightness(other) + 0.05;
    return a > b ? a / b : b / a;
  }

  /** How far two colours are apart in red, green or blue, whichever is most: 0 to 255. */
  static int apart(int one, int other) {
    int most = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      most = Math.max(most, Math.abs(((one >> shift) & 0xFF) - ((other >> shift) & 0xFF)));
    }
    return most;
  }

  private static double lightness(int colour) {
    return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
  }

  private static double linear(int part) {
    double value = (part & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
