package org.rostrum.debate.symbols;

import java.util.Optional;
import java.util.Set;

/** Reads one part of a symbol of the special series, each of which counts in its own way. */
final class LooseParts {
  private static final int LONGEST = 24;

  private LooseParts() {}

  /** Assemblies that write "Res." where others write "RES". */
  private static final Set<String> WITH_SMALL_LETTERS = Set.of("UNEP", "HSP");

  static Token read(Organ organ, String part) throws Unreadable {
    if (Signs.areDigits(part)) {
      return Token.number(part);
    }
    if (Asides.isSpecialSession(part)) {
      return Token.session(part);
    }
    int stop = part.indexOf('.');
    if (stop > 0) {
      String rest = part.substring(stop + 1);
      Optional<Token> kind = Vocabulary.counted(part.substring(0, stop));
      if (kind.isPresent() && isPlainCount(rest)) {
        String word = kind.get().word();
        boolean small = word.equals("RES") && WITH_SMALL_LETTERS.contains(organ.code());
        return small
            ? new Token(kind.get().type(), word, rest, "Res." + rest, "")
            : Token.counted(kind.get().type(), word, rest);
      }
    }
    if (isRange(part)) {
      return Token.number(part);
    }
    Optional<Token> bare = Vocabulary.bare(part);
    if (bare.isPresent()) {
      return bare.get();
    }
    Optional<Token> change = Vocabulary.counted(part);
    if (change.filter(token -> token.type() == Token.Type.CHANGE).isPresent()) {
      throw new Unreadable("Behind “" + change.get().word() + ".” the number is missing.");
    }
    if (!isPlausible(part)) {
      throw new Unreadable("“" + part + "” is no part of a symbol.");
    }
    return Token.word(Token.Type.BODY, part);
  }

  private static boolean isPlainCount(String text) {
    return Signs.areDigits(text)
        || isRange(text)
        || Asides.isRoman(text)
        || (text.length() == 1 && Signs.areCapitals(text));
  }

  private static boolean isRange(String text) {
    int dash = text.indexOf('-');
    return dash > 0
        && Signs.areDigits(text.substring(0, dash))
        && Signs.areDigits(text.substring(dash + 1));
  }

  /** Letters, digits, full stops and hyphens, with a capital or a digit in front. */
  private static boolean isPlausible(String part) {
    if (part.isEmpty() || part.length() > LONGEST) {
      return false;
    }
    char first = part.charAt(0);
    if (!Signs.isDigit(first) && !(first >= 'A' && first <= 'Z')) {
      return false;
    }
    char last = part.charAt(part.length() - 1);
    return (Signs.isLetter(last) || Signs.isDigit(last))
        && part.chars()
            .allMatch(sign ->
                Signs.isLetter((char) sign)
                    || Signs.isDigit((char) sign)
                    || sign == '.'
                    || sign == '-');
  }
}
