package org.rostrum.document.tally;

import java.util.Locale;
import java.util.Optional;

/**
 * A link of the source: two are never the same, even when they lead to one place.
 *
 * <p>Counted are links to the web, to mail and to places in the file; what would open a program is
 * no link in a compiled document.
 */
final class SourceLink {
  private final String place;

  private SourceLink(String place) {
    this.place = place;
  }

  /** The place in the file it leads to, empty when it leads outside. */
  String place() {
    return place;
  }

  static Optional<SourceLink> to(String address, String place) {
    if (address.isEmpty()) {
      return place.isEmpty() ? Optional.empty() : Optional.of(new SourceLink(place));
    }
    return may(address) ? Optional.of(new SourceLink("")) : Optional.empty();
  }

  private static boolean may(String address) {
    if (address.chars().anyMatch(c -> c < ' ')) {
      return false;
    }
    return switch (address
        .substring(0, Math.max(0, address.indexOf(':')))
        .toLowerCase(Locale.ROOT)) {
      case "http", "https", "mailto", "ftp", "tel" -> true;
      default -> false;
    };
  }
}
