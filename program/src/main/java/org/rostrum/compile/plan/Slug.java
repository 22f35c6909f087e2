package org.rostrum.compile.plan;

import java.text.Normalizer;
import java.util.Locale;

/** An entity's name for addresses: lower-case ASCII letters, digits and single hyphens. */
final class Slug {
  private static final int LONGEST = 48;

  private Slug() {}

  /** Never empty: a name without any Latin letter or digit becomes {@code "entity"}. */
  static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < plain.length() && slug.length() < LONGEST; i++) {
      char c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && !slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.isEmpty() ? "entity" : slug.toString();
  }
}
