package org.rostrum.document.check.part;

import java.util.Locale;

/**
 * A part of the package.
 *
 * @param name as filed
 * @param type the content type it is declared to have, in lower case; empty when it has none
 * @param nature what its first bytes say it is
 */
public record PartInfo(String name, String type, Nature nature) {
  /** Its name in lower case. */
  String lowerName() {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Whether it tells relations. */
  public boolean relations() {
    return lowerName().endsWith(".rels");
  }
}
