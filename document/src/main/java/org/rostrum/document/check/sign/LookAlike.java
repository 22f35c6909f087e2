package org.rostrum.document.check.sign;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.FileCheck;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.check.rule.Inspected;
import org.rostrum.document.check.rule.Seen;

/**
 * Words that mix letters of two alphabets that look alike, and words of another alphabet that look
 * like a word of the one around them (UTS 39). A statement may quote another language: a word is
 * only doubted when all its foreign letters have a double in the other alphabet.
 */
public final class LookAlike implements FileCheck {
  private static final int COMMON = 0x17F;
  private static final int A_WORD = 5;
  private static final Set<Alphabet> NONE = EnumSet.noneOf(Alphabet.class);

  /** The alphabets whose letters can be taken for one another. */
  private enum Alphabet {
    LATIN(UScript.LATIN),
    CYRILLIC(UScript.CYRILLIC),
    GREEK(UScript.GREEK),
    ARMENIAN(UScript.ARMENIAN),
    CHEROKEE(UScript.CHEROKEE),
    COPTIC(UScript.COPTIC),
    LISU(UScript.LISU);

    private final int script;

    Alphabet(int script) {
      this.script = script;
    }

    static Set<Alphabet> of(String word) {
      Set<Alphabet> found = EnumSet.noneOf(Alphabet.class);
      word.codePoints()
          .forEach(c -> {
            int script = UScript.getScript(c);
            for (Alphabet each : values()) {
              if (each.script == script) {
                found.add(each);
              }
            }
          });
      return found;
    }
  }

  /** Loaded when the first doubtful word is met: most statements have none. */
  private static final class Doubles {
    static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
  }

  @Override
  public void look(Inspected file, Findings to) {
    for (Seen.Paragraph paragraph : file.seen().published()) {
      String words = paragraph.words();
      if (words.codePoints().anyMatch(c -> c > 0x36F && Character.isLetter(c))) {
        judge(paragraph, words(words), to);
      }
    }
  }

  /**
   * Letters that Unicode has for formulas: they look like Latin ones and are found by no search.
   */
  private static boolean ofMathematics(int c) {
    return c >= 0x1D400 && c <= 0x1D7CB;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            word.appendCodePoint(c);
          } else if (Character.getType(c) != Character.FORMAT && !word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
          }
        });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static void judge(Seen.Paragraph paragraph, List<String> words, Findings to) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.codePoints().filter(LookAlike::ofMathematics).count() >= A_WORD) {
        to.tell(Code.LOOK_ALIKE, paragraph.place(), word, "scripts", "Mathematical");
        continue;
      }
      Set<Alphabet> alphabets = Alphabet.of(word);
      if (alphabets.isEmpty()) {
        continue;
      }
      boolean doubtful =
          alphabets.size() > 1
              ? mixed(word, alphabets)
              : disguised(word, alphabets, around(words, i));
      if (doubtful) {
        Set<String> names = new TreeSet<>();
        alphabets.forEach(alphabet -> names.add(UScript.getName(alphabet.script)));
        around(words, i).forEach(alphabet -> names.add(UScript.getName(alphabet.script)));
        to.tell(Code.LOOK_ALIKE, paragraph.place(), word, "scripts", String.join(", ", names));
      }
    }
  }

  /** The alphabet of the words before and after, when both have the same. */
  private static Set<Alphabet> around(List<String> words, int at) {
    Set<Alphabet> before = at > 0 ? Alphabet.of(words.get(at - 1)) : NONE;
    Set<Alphabet> after = at + 1 < words.size() ? Alphabet.of(words.get(at + 1)) : NONE;
    if (before.isEmpty()) {
      return after;
    }
    return after.isEmpty() || after.equals(before) ? before : NONE;
  }

  /** The letters that are not of the alphabet most of the word is in all have a double in it. */
  private static boolean mixed(String word, Set<Alphabet> alphabets) {
    Alphabet main = main(word, alphabets);
    return word.codePoints()
        .filter(c -> Character.isLetter(c) && UScript.getScript(c) != main.script)
        .allMatch(c -> hasDouble(c, main));
  }

  private static Alphabet main(String word, Set<Alphabet> alphabets) {
    Alphabet main = alphabets.iterator().next();
    for (Alphabet each : alphabets) {
      main = count(word, each) > count(word, main) ? each : main;
    }
    return main;
  }

  private static long count(String word, Alphabet alphabet) {
    return word.codePoints().filter(c -> UScript.getScript(c) == alphabet.script).count();
  }

  private static boolean disguised(String word, Set<Alphabet> own, Set<Alphabet> around) {
    boolean one = word.codePointCount(0, word.length()) < 2;
    if (one || around.size() != 1 || around.equals(own)) {
      return false;
    }
    Alphabet other = around.iterator().next();
    // initials and abbreviations of Latin letters are at home everywhere
    boolean latin = own.contains(Alphabet.LATIN);
    if (latin && word.equals(UCharacter.toUpperCase(word))) {
      return false;
    }
    return word.codePoints().filter(Character::isLetter).allMatch(c -> hasDouble(c, other));
  }

  private static boolean hasDouble(int letter, Alphabet alphabet) {
    String skeleton = Doubles.CHECKER.getSkeleton(Character.toString(letter));
    int first = skeleton.codePointAt(0);
    if (UScript.getScript(first) == alphabet.script) {
      // rare letters such as small capitals deceive nobody
      return first <= COMMON || alphabet.script != UScript.LATIN;
    }
    return Twins.of(skeleton, alphabet.script);
  }

  /** Letters of an alphabet whose double is a letter of a third: Greek and Cyrillic over Latin. */
  private static final class Twins {
    private static final int LAST = 0x52F;

    static boolean of(String skeleton, int script) {
      for (int c = 0x41; c <= LAST; c++) {
        boolean letter = Character.isLetter(c) && UScript.getScript(c) == script;
        if (letter && Doubles.CHECKER.getSkeleton(Character.toString(c)).equals(skeleton)) {
          return true;
        }
      }
      return false;
    }
  }
}
