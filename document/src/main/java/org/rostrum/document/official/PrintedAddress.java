package org.rostrum.document.official;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is printed of the address behind a link, in every form alike. No link of an issued document
 * leads out of it (promise P10), so the reader is told in words where it would have led.
 *
 * <p>Web pages, mailboxes, file servers and telephones are printed; files, network shares, scripts
 * and all other doors into a machine never are.
 */
public final class PrintedAddress {
  private static final List<String> AS_FILED = List.of("http://", "https://", "ftp://", "www.");
  private static final List<String> BARE = List.of("mailto:", "tel:");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private static final List<String> SILENT = List.of("//", "www.");

  private PrintedAddress() {}

  /**
   * What is printed after a link's words.
   *
   * @param words the words, as a reader sees them
   * @param uri the address, as filed
   * @return the address in brackets with a space before it; empty when the words say it already, or
   *     when it leads where nobody should be sent
   */
  public static String after(String words, String uri) {
    String address = printed(uri);
    return address.isEmpty() || says(words, address) ? "" : " (" + address + ")";
  }

  private static String printed(String uri) {
    String address = seen(uri).strip();
    String lower = address.toLowerCase(Locale.ROOT);
    for (String scheme : BARE) {
      if (lower.startsWith(scheme)) {
        int query = address.indexOf('?');
        return address.substring(scheme.length(), query < 0 ? address.length() : query).strip();
      }
    }
    for (String start : AS_FILED) {
      if (lower.startsWith(start) && address.length() > start.length()) {
        return address;
      }
    }
    return "";
  }

  /** Whether the words are the address, or hold it as a word of its own. */
  private static boolean says(String words, String address) {
    String sought = core(address);
    String shown = seen(words);
    if (core(BLANKS.matcher(shown).replaceAll("")).equals(sought)) {
      return true;
    }
    for (String word : BLANKS.split(shown, -1)) {
      if (core(word).equals(sought)) {
        return true;
      }
    }
    return digits(shown).equals(digits(address)) && !digits(shown).isEmpty();
  }

  /** Without what leads nobody elsewhere: the way in, the signs around it, the last slash. */
  private static String core(String address) {
    String core = address.replaceAll("^[<(\\[{«“‘\"']+|[>)\\]}»”’\"'.,;:!?/]+$", "");
    String lower = core.toLowerCase(Locale.ROOT);
    for (String scheme : List.of("http:", "https:", "ftp:", "mailto:", "tel:")) {
      if (lower.startsWith(scheme)) {
        core = core.substring(scheme.length());
      }
    }
    for (String start : SILENT) {
      if (core.toLowerCase(Locale.ROOT).startsWith(start)) {
        core = core.substring(start.length());
      }
    }
    int path = 0;
    while (path < core.length() && "/?#".indexOf(core.charAt(path)) < 0) {
      path++;
    }
    return core.substring(0, path).toLowerCase(Locale.ROOT) + core.substring(path);
  }

  /** The digits of a telephone number; empty when it is none. */
  private static String digits(String number) {
    return number.matches("(?i)(tel:)?[+0-9()./\\s\\u00A0-]+") ? number.replaceAll("\\D", "") : "";
  }

  /** Without signs that are not seen: they could make an address look like another. */
  private static String seen(String words) {
    StringBuilder seen = new StringBuilder(words.length());
    words
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .forEach(seen::appendCodePoint);
    return seen.toString();
  }
}
