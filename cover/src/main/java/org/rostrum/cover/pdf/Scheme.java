package org.rostrum.cover.pdf;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an address leads, however it is spelled. */
enum Scheme {
  /** The web, mail, telephone, or a name that nothing opens by itself. */
  HARMLESS,
  /** A script. */
  SCRIPT,
  /** A file, or whatever program the reader's machine has for it. */
  ELSEWHERE;

  private static final Pattern NAMED = Pattern.compile("^([a-z][a-z0-9+.-]+):");
  private static final Set<String> SCRIPTS = Set.of("javascript", "vbscript", "data");
  private static final Set<String> KNOWN =
      Set.of("http", "https", "mailto", "tel", "ftp", "sip", "news", "urn", "doi", "fax");

  static Scheme of(String address) {
    StringBuilder clean = new StringBuilder();
    address
        .codePoints()
        .filter(c -> c > ' ' && !Character.isISOControl(c))
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(clean::appendCodePoint);
    String plain = clean.toString().toLowerCase(Locale.ROOT).replace('\\', '/');
    if (plain.startsWith("//")) {
      return ELSEWHERE;
    }
    Matcher named = NAMED.matcher(plain);
    if (!named.find()) {
      return HARMLESS;
    }
    if (SCRIPTS.contains(named.group(1))) {
      return SCRIPT;
    }
    return KNOWN.contains(named.group(1)) ? HARMLESS : ELSEWHERE;
  }
}
