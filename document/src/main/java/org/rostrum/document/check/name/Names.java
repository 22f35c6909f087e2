package org.rostrum.document.check.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rostrum.document.check.rule.Filing;

/** Finds names of entities in words, in any of the six languages; the longest name counts. */
final class Names {
  private static final int SHORTEST = 4;
  private static final int SHORTEST_HAN = 2;

  private final List<Entry> entries = new ArrayList<>();

  private record Entry(String plain, String shown, boolean own) {}

  /** A name met in words. */
  record Match(String shown, String before) {}

  /** What was found in some words. */
  record Found(boolean own, List<Match> others) {}

  Names(Filing.Named own, List<Filing.Named> others) {
    add(own, true);
    others.forEach(other -> add(other, false));
    entries.sort(Comparator.comparingInt((Entry entry) -> -entry.plain().length()));
  }

  private void add(Filing.Named named, boolean own) {
    for (String name : named.names()) {
      String plain = plain(name).strip();
      int aside = name.indexOf('(');
      if (aside > 3) {
        put(plain(name.substring(0, aside)).strip(), named.shown(), own);
      }
      put(plain, named.shown(), own);
    }
  }

  private void put(String plain, String shown, boolean own) {
    boolean han = !plain.isEmpty() && plain.codePointAt(0) >= 0x2E80;
    if (plain.length() >= (han ? SHORTEST_HAN : SHORTEST)) {
      entries.add(new Entry(plain, shown, own));
    }
  }

  Found in(String words) {
    StringBuilder left = new StringBuilder(plain(words));
    boolean own = false;
    List<Match> others = new ArrayList<>();
    for (Entry entry : entries) {
      int at = find(left, entry.plain());
      while (at >= 0) {
        own |= entry.own();
        if (!entry.own()) {
          others.add(new Match(entry.shown(), left.substring(0, at)));
        }
        for (int i = 0; i < entry.plain().length(); i++) {
          left.setCharAt(at + i, '\u0001');
        }
        at = find(left, entry.plain());
      }
    }
    return new Found(own, others);
  }

  private static int find(StringBuilder words, String name) {
    int at = words.indexOf(name);
    while (at >= 0) {
      int end = at + name.length();
      boolean han = name.codePointAt(0) >= 0x2E80;
      boolean begins = at == 0 || !Character.isLetter(words.charAt(at - 1));
      // Russian and Arabic put endings and articles to names
      boolean ends = end == words.length() || !Character.isLetter(words.charAt(end));
      if (han || (begins && ends)) {
        return at;
      }
      at = words.indexOf(name, at + 1);
    }
    return -1;
  }

  /** Small letters without accents, signs as spaces. */
  static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    String apart = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      boolean space = !Character.isLetterOrDigit(c);
      boolean again = plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ';
      if (!space) {
        plain.append(c);
      } else if (!again) {
        plain.append(' ');
      }
    }
    return plain.toString();
  }
}
