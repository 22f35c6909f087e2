package org.rostrum.document.word.pack;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of entries that Word would never write: they mean another place to another program. */
final class EntryNames {
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");
  private static final Pattern ILLEGAL = Pattern.compile("[\\x00-\\x1F\\x7F:*?\"<>|\uFFFD]");

  private final List<Oddity> odd;
  private final Set<String> known = new HashSet<>();

  EntryNames(List<Oddity> odd) {
    this.odd = odd;
  }

  /** Looks at a name as it stands in the file. */
  void look(String raw) {
    if (strange(raw) || strange(decoded(raw))) {
      odd.add(new Oddity(Oddity.Kind.NAME, printable(raw)));
    }
    String folded =
        Normalizer.normalize(decoded(raw), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    if (!known.add(folded.replace('\\', '/').replaceFirst("^/+", ""))) {
      odd.add(new Oddity(Oddity.Kind.SAME_NAME, printable(raw)));
    }
  }

  private static boolean strange(String name) {
    if (name.startsWith("/") || name.indexOf('\\') >= 0 || ILLEGAL.matcher(name).find()) {
      return true;
    }
    String steps = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    for (String step : steps.split("/", -1)) {
      boolean ends = step.isEmpty() || step.endsWith(".") || step.endsWith(" ");
      if (ends || DEVICE.matcher(step).matches()) {
        return true;
      }
    }
    return false;
  }

  private static String decoded(String name) {
    if (name.indexOf('%') < 0) {
      return name;
    }
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }

  private static String printable(String name) {
    return name.replaceAll("\\p{Cntrl}", "\uFFFD");
  }
}
