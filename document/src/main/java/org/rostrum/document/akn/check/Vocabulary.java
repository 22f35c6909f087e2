package org.rostrum.document.akn.check;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of the profile this program has a use for (AKN4UN guidelines, part 2, document classes
 * Publications and Communications), and the codes of languages.
 */
final class Vocabulary {
  private static final Map<String, Set<String>> SUBTYPES =
      Map.of("documentCollection", Set.of("publication"), "doc", Set.of("communication"));

  private static final Map<String, List<String>> NAMES =
      Map.of(
          "documentCollection",
          List.of("publication", "publicationOfficialLetter"),
          "doc",
          List.of("officialLetter", "officialStatement", "address"));

  /** ISO 639-2/B: codes for catalogues of libraries, which have another in 639-2/T. */
  private static final Set<String> BIBLIOGRAPHIC =
      Set.of(
          "alb", "arm", "baq", "bur", "chi", "cze", "dut", "fre", "geo", "ger", "gre", "ice", "mac",
          "mao", "may", "per", "rum", "slo", "tib", "wel");

  private Vocabulary() {}

  static boolean subtype(String element, String subtype) {
    return SUBTYPES.getOrDefault(element, Set.of()).contains(subtype);
  }

  static boolean name(String element, String name) {
    return NAMES.getOrDefault(element, List.of()).contains(name);
  }

  /** Whether a code is one of three letters by ISO 639-2/T. */
  static boolean language(String code) {
    return code.length() == 3
        && code.chars().allMatch(c -> c >= 'a' && c <= 'z')
        && !BIBLIOGRAPHIC.contains(code);
  }
}
