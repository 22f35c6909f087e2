package org.rostrum.cover.letter;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a letter as a machine read them from its pages, and the same folded, so that
 * capitals, accents, line ends, kinds of apostrophes and the shapes of Arabic letters make no
 * difference. Immutable.
 */
public final class LetterText {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|\u0640");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC`´]");
  private static final Pattern HYPHENS = Pattern.compile("[\u2010-\u2015\u00AD]");
  private static final Pattern TURNS = Pattern.compile("[\u200B-\u200F\u202A-\u202E\u2066-\u2069]");

  private final List<String> lines;
  private final String folded;

  private LetterText(List<String> lines, String folded) {
    this.lines = List.copyOf(lines);
    this.folded = folded;
  }

  public static LetterText of(String words) {
    String read = TURNS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC)).replaceAll("");
    List<String> lines = read.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    return new LetterText(lines, fold(String.join(" ", lines)));
  }

  /** Its lines, none of them empty. */
  List<String> lines() {
    return lines;
  }

  /** The whole of it, folded. */
  String folded() {
    return folded;
  }

  /** How many letters it has. */
  long letters() {
    return folded.codePoints().filter(Character::isLetter).count();
  }

  /** Whether these words stand in it as whole words; in Chinese, anywhere. */
  boolean says(String words) {
    return at(words) >= 0;
  }

  /** Where these words stand first; negative when nowhere. */
  int at(String words) {
    String wanted = fold(words);
    if (wanted.isEmpty()) {
      return -1;
    }
    for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      if (isWhole(at, at + wanted.length())) {
        return at;
      }
    }
    return -1;
  }

  private boolean isWhole(int from, int to) {
    return isEdge(from) && isEdge(to);
  }

  private boolean isEdge(int at) {
    if (at == 0 || at == folded.length()) {
      return true;
    }
    int before = folded.codePointBefore(at);
    int after = folded.codePointAt(at);
    boolean together = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    return !together || isWordless(before) || isWordless(after) || isPrefixed(at);
  }

  /** Arabic writes articles and prepositions together with the word. */
  private boolean isPrefixed(int at) {
    return Character.UnicodeScript.of(folded.codePointAt(at)) == Character.UnicodeScript.ARABIC;
  }

  private static boolean isWordless(int sign) {
    return Character.isIdeographic(sign);
  }

  /** Words as they are compared. */
  static String fold(String words) {
    String folded = Normalizer.normalize(words, Normalizer.Form.NFKD);
    folded = MARKS.matcher(folded).replaceAll("");
    folded = APOSTROPHES.matcher(folded).replaceAll("'");
    folded = HYPHENS.matcher(folded).replaceAll("-");
    folded = folded.replace('ى', 'ي').replace('ة', 'ه');
    folded = BLANKS.matcher(folded).replaceAll(" ");
    return folded.toLowerCase(Locale.ROOT).strip();
  }
}
