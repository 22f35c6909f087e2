package org.rostrum.convene.house;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rostrum.storage.register.Registrar;

/** What a debate is called in addresses and in the register. */
final class DebateId {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final int LONGEST = 48;

  /**
   * Addresses under {@code /debates} that are pages of their own; and what stands in the register
   * in place of a debate where an entry concerns none.
   */
  private static final Set<String> RESERVED =
      Set.of("new", "note", "blank", "like", Registrar.HOUSE);

  private DebateId() {}

  /** A free id made of the words, such as {@code fresh-water-in-armed-conflict}. */
  static String of(String words, Predicate<String> isTaken) {
    String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
    String id = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    if (id.length() > LONGEST) {
      int hyphen = id.lastIndexOf('-', LONGEST);
      id = id.substring(0, hyphen > 0 ? hyphen : LONGEST);
    }
    id = id.replaceAll("^-+|-+$", "");
    String wanted = id.isEmpty() ? "debate" : id;
    String free = wanted;
    for (int number = 2; RESERVED.contains(free) || isTaken.test(free); number++) {
      free = wanted + "-" + number;
    }
    return free;
  }
}
