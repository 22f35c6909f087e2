package org.rostrum.debate.symbols;

import java.util.List;
import java.util.Optional;
import org.rostrum.debate.Language;

/** Where a symbol begins inside the address of a document: {@code undocs.org/en/S/2021/621}. */
final class LinkedSymbol {
  private static final List<String> SITES = List.of("undocs.org/", "docs.un.org/");

  private LinkedSymbol() {}

  /** Where the symbol begins when one of the sites that answer to symbols stands here; else -1. */
  static int start(CharSequence text, int index) {
    for (String site : SITES) {
      if (stands(text, index, site)) {
        int behind = index + site.length();
        int start = language(text, behind).map(_ -> behind + 3).orElse(behind);
        return start < text.length() ? start : -1;
      }
    }
    return -1;
  }

  private static boolean stands(CharSequence text, int index, String site) {
    char first = text.charAt(index);
    boolean may = (first == 'u' || first == 'd') && index + site.length() < text.length();
    boolean inside = index > 0 && SymbolScanner.isWordSign(text.charAt(index - 1));
    return may && !inside && text.subSequence(index, index + site.length()).toString().equals(site);
  }

  private static Optional<Language> language(CharSequence text, int behind) {
    boolean folder = behind + 2 < text.length() && text.charAt(behind + 2) == '/';
    return folder ? Language.of(text.subSequence(behind, behind + 2).toString()) : Optional.empty();
  }
}
