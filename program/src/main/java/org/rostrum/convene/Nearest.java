package org.rostrum.convene;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The known word nearest to a mistyped one. */
final class Nearest {
  private Nearest() {}

  /** The nearest of the known words, unless none is near enough to be meant. */
  static Optional<String> of(String typed, List<String> known) {
    String lower = typed.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    String best = "";
    int least = Math.max(2, typed.length() / 2) + 1;
    for (String word : known) {
      int distance = distance(lower, word.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        best = word;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** Single letters changed, added, left out. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
