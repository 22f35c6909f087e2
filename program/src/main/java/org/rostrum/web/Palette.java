package org.rostrum.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colour roles as the style sheet has them, and the contrast of those that stand on each other,
 * measured as WCAG 2.2 measures it.
 */
public final class Palette {
  private static final Pattern ROLE = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6})");
  private static final String DARK = "@media (prefers-color-scheme: dark)";

  private final Map<String, String> light;
  private final Map<String, String> dark;

  private Palette(Map<String, String> light, Map<String, String> dark) {
    this.light = light;
    this.dark = dark;
  }

  /** What stands on what: text needs 4.5 to 1, edges and focus 3 to 1. */
  public record Pair(String role, String ground, double least) {}

  /**
   * A pair as measured.
   *
   * @param light the contrast in the light scheme
   * @param dark the contrast in the dark one
   */
  public record Measured(Pair pair, double light, double dark) {
    public boolean holds() {
      return light >= pair.least() && dark >= pair.least();
    }

    /** As a page shows it. */
    public String said() {
      return String.format(Locale.ROOT, "%.1f · %.1f", light, dark);
    }
  }

  /** Every pair the house uses. */
  public static final List<Pair> USED =
      List.of(
          new Pair("ink", "paper", 4.5),
          new Pair("ink", "recess", 4.5),
          new Pair("ink", "wash", 4.5),
          new Pair("ink", "madder-wash", 4.5),
          new Pair("ink", "ochre-wash", 4.5),
          new Pair("quiet", "paper", 4.5),
          new Pair("quiet", "recess", 4.5),
          new Pair("quiet", "wash", 4.5),
          new Pair("baize", "paper", 4.5),
          new Pair("baize", "wash", 4.5),
          new Pair("baize", "madder-wash", 4.5),
          new Pair("baize", "ochre-wash", 4.5),
          new Pair("baize-deep", "paper", 4.5),
          new Pair("on-baize", "baize", 4.5),
          new Pair("on-baize", "baize-deep", 4.5),
          new Pair("madder", "paper", 4.5),
          new Pair("madder", "madder-wash", 4.5),
          new Pair("ochre", "paper", 4.5),
          new Pair("ochre", "ochre-wash", 4.5),
          new Pair("edge", "paper", 3));

  /** Reads the roles of a style sheet. */
  public static Palette of(String sheet) {
    int dark = sheet.indexOf(DARK);
    int end = sheet.indexOf("/* 2.", dark);
    return new Palette(roles(sheet.substring(0, dark)), roles(sheet.substring(dark, end)));
  }

  private static Map<String, String> roles(String sheet) {
    Map<String, String> roles = new LinkedHashMap<>();
    Matcher role = ROLE.matcher(sheet);
    while (role.find()) {
      roles.put(role.group(1), role.group(2));
    }
    return roles;
  }

  /** The contrast of every pair in use. */
  public List<Measured> measured() {
    List<Measured> measured = new ArrayList<>();
    for (Pair pair : USED) {
      measured.add(new Measured(pair, contrast(light, pair), contrast(dark, pair)));
    }
    return measured;
  }

  private static double contrast(Map<String, String> roles, Pair pair) {
    return contrast(role(roles, pair.role()), role(roles, pair.ground()));
  }

  private static String role(Map<String, String> roles, String name) {
    String colour = roles.get(name);
    if (colour == null) {
      throw new IllegalStateException("the style sheet has no role " + name);
    }
    return colour;
  }

  /** The contrast of two colours, from 1 to 21. */
  static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
  }

  private static double part(String colour, int at) {
    double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
