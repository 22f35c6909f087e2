package org.rostrum.document.word.body;

import java.util.Locale;
import java.util.Set;

/** Which addresses a reader may be led to: the web and mail, nothing that opens a program. */
final class Addresses {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "ftp", "tel");

  private Addresses() {}

  static boolean mayLead(String uri) {
    int colon = uri.indexOf(':');
    if (colon <= 0 || uri.chars().anyMatch(c -> c <= ' ' && c != ' ')) {
      return false;
    }
    return SCHEMES.contains(uri.substring(0, colon).toLowerCase(Locale.ROOT));
  }
}
