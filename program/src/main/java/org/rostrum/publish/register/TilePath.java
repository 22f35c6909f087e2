package org.rostrum.publish.register;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a tile as C2SP's tlog-tiles spells it: {@code tile/<level>/<number>[.p/<width>]},
 * the number in groups of three digits, all but the last behind an {@code x}.
 *
 * @param level of tiles, from 0; a tile holds nodes of the height 8 × level
 * @param number how many tiles stand before it
 * @param width how many hashes it holds: 256, or fewer at the end
 */
record TilePath(int level, long number, int width) {
  /** How many hashes a full tile holds. */
  static final int FULL = 256;

  private static final int HIGHEST = 7;
  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,2})/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

  /** Reads what stands behind {@code tile/}; nothing for any other spelling. */
  static Optional<TilePath> parse(String path) {
    Matcher matcher = FORM.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String partial = matcher.group(3);
    TilePath read =
        new TilePath(
            Integer.parseInt(matcher.group(1)),
            Long.parseLong(matcher.group(2).replaceAll("[x/]", "")),
            partial == null ? FULL : Integer.parseInt(partial));
    boolean fits = read.level() <= HIGHEST && read.width() <= FULL;
    return fits && read.text().equals(path) ? Optional.of(read) : Optional.empty();
  }

  /** The address, without what stands before it. */
  String text() {
    StringBuilder groups = new StringBuilder(three(number % 1000));
    for (long rest = number / 1000; rest > 0; rest /= 1000) {
      groups.insert(0, "x" + three(rest % 1000) + "/");
    }
    return level + "/" + groups + (width == FULL ? "" : ".p/" + width);
  }

  /** The place of its first hash among the nodes of its height. */
  long first() {
    return number * FULL;
  }

  private static String three(long group) {
    return Long.toString(1000 + group).substring(1);
  }
}
