package org.rostrum.debate.symbols;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one part of a symbol of the organs that follow the common rules (A, S, E, T). */
final class StrictParts {
  private final Organ organ;
  private final List<String> mends;

  StrictParts(Organ organ, List<String> mends) {
    this.organ = organ;
    this.mends = mends;
  }

  /**
   * Adds what one part says to the parts read so far; mostly one token, two where a full stop stood
   * for a slash.
   */
  void read(String part, List<Token> read) throws Unreadable {
    if (Signs.areDigits(part)) {
      read.add(number(part));
      return;
    }
    if (Asides.isSpecialSession(part)) {
      read.add(Token.session(part.toUpperCase(Locale.ROOT)));
      return;
    }
    Optional<Token> lettered = numberWithLetters(part, read);
    if (lettered.isPresent()) {
      read.add(lettered.get());
      return;
    }
    int stop = part.indexOf('.');
    if (stop > 0) {
      dotted(part, stop, read);
      return;
    }
    Optional<Token> word = word(part, read.isEmpty());
    if (word.isPresent()) {
      read.add(word.get());
      return;
    }
    read.add(mended(part));
  }

  private static Token number(String digits) throws Unreadable {
    if (digits.startsWith("0")) {
      throw new Unreadable(
          "The number “" + digits + "” begins with 0: a digit is missing or one too many.");
    }
    if (digits.length() > 5) {
      throw new Unreadable("The number “" + digits + "” is too long for a document of this organ.");
    }
    return Token.number(digits);
  }

  /** A resolution's part: {@code 113A}, {@code 247 B}, {@code 96 A-C}. */
  private static Optional<Token> numberWithLetters(String part, List<Token> read) {
    int digits = digitsAt(part, 0);
    if (digits == 0 || digits == part.length() || part.charAt(0) == '0') {
      return Optional.empty();
    }
    boolean decided =
        read.stream().anyMatch(token -> token.word().equals("RES") || token.word().equals("DEC"));
    String letters =
        part.substring(digits).strip().replace(" and ", "-").replace("[", "").replace("]", "");
    boolean one = letters.length() == 1 && Signs.areCapitals(letters);
    boolean several =
        letters.length() == 3
            && letters.charAt(1) == '-'
            && Signs.areCapitals(letters.substring(0, 1))
            && Signs.areCapitals(letters.substring(2));
    if (!decided || !(one || several)) {
      return Optional.empty();
    }
    return Optional.of(Token.number(part.substring(0, digits) + letters));
  }

  private void dotted(String part, int stop, List<Token> read) throws Unreadable {
    String word = part.substring(0, stop);
    String rest = part.substring(stop + 1);
    Token kind =
        Vocabulary.counted(word)
            .orElseThrow(() -> new Unreadable("“" + word + ".” is no series or body we know."));
    int digits = digitsAt(rest, 0);
    if (digits > 0 && digits < rest.length() && rest.charAt(digits) == '.') {
      String behind = rest.substring(digits + 1);
      if (behind.isEmpty()) {
        mends.add("A full stop too many was dropped.");
        read.add(Token.counted(kind.type(), kind.word(), rest.substring(0, digits)));
        return;
      }
      int second = behind.indexOf('.');
      if (second > 0
          && Vocabulary.counted(behind.substring(0, second))
              .filter(token -> token.type() == Token.Type.CHANGE)
              .isPresent()) {
        mends.add("The full stop before “" + behind + "” was read as a slash.");
        read.add(Token.counted(kind.type(), kind.word(), rest.substring(0, digits)));
        read(behind, read);
        return;
      }
    }
    read.add(Token.counted(kind.type(), kind.word(), count(kind, rest)));
  }

  /** The number behind a full stop. */
  private String count(Token kind, String text) throws Unreadable {
    if (text.isEmpty()) {
      throw new Unreadable("Behind “" + kind.word() + ".” the number is missing.");
    }
    if (isCount(kind, text)) {
      return text;
    }
    String digits = Scans.digits(text);
    if (!digits.equals(text) && isCount(kind, digits)) {
      mends.add(
          "“" + kind.word() + "." + text + "” was read as " + kind.word() + "." + digits + ".");
      return digits;
    }
    int count = digitsAt(text, 0);
    if (count > 0 && isRunOn(text.substring(count))) {
      mends.add(
          "The words behind “" + kind.word() + "." + text.substring(0, count) + "” were left out.");
      return text.substring(0, count);
    }
    throw new Unreadable(
        "“" + kind.word() + "." + text + "” is not " + kind.word() + ". with a number behind it.");
  }

  private static boolean isCount(Token kind, String text) {
    if (text.isEmpty()) {
      return false;
    }
    int digits = digitsAt(text, 0);
    if (digits == text.length()) {
      return digits <= 5 && text.charAt(0) != '0';
    }
    if (kind.type() == Token.Type.CHANGE && digits > 0 && text.charAt(digits) == '-') {
      return Signs.areDigits(text.substring(digits + 1)) && text.length() <= 9;
    }
    boolean lettered = kind.word().equals("L") || kind.word().equals("WP");
    if (lettered && digits > 0 && digits == text.length() - 1) {
      return Signs.areCapitals(text.substring(digits));
    }
    boolean roman = kind.word().equals("CONF") || kind.word().equals("GC");
    boolean letter = kind.word().equals("SER") && text.length() == 1;
    return (roman && Asides.isRoman(text)) || (letter && Signs.areCapitals(text));
  }

  private Optional<Token> word(String part, boolean directlyBehindOrgan) {
    Optional<Token> known = Vocabulary.bare(part);
    if (known.isPresent()) {
      return known;
    }
    if (directlyBehindOrgan) {
      return Vocabulary.second(organ, part);
    }
    boolean looksLikeOne = part.equals("I") || part.equals("O");
    if (Signs.areCapitals(part) && part.length() <= 10 && !looksLikeOne) {
      return Optional.of(Token.word(Token.Type.BODY, part));
    }
    return Optional.empty();
  }

  private Token mended(String part) throws Unreadable {
    String digits = Scans.digits(part);
    if (Signs.areDigits(digits)) {
      mends.add("“" + part + "” was read as " + digits + ".");
      return number(digits);
    }
    int letters = 0;
    while (letters < part.length()
        && Signs.isLetter(part.charAt(letters))
        && !Asides.isNextWord(part, letters)) {
      letters++;
    }
    String rest = part.substring(letters);
    Optional<Token> kind = Vocabulary.counted(part.substring(0, letters));
    if (kind.isPresent() && !rest.isEmpty()) {
      String number = Scans.digits(rest.startsWith("-") ? rest.substring(1) : rest);
      if (isCount(kind.get(), number)) {
        Token token = Token.counted(kind.get().type(), kind.get().word(), number);
        mends.add("“" + part + "” was read as " + token.text() + ".");
        return token;
      }
    }
    if (kind.isPresent() && rest.isEmpty()) {
      throw new Unreadable("Behind “" + kind.get().word() + ".” the number is missing.");
    }
    int count = digitsAt(part, 0);
    if (count > 0 && isRunOn(part.substring(count))) {
      mends.add("The words behind “" + part.substring(0, count) + "” were left out.");
      return number(part.substring(0, count));
    }
    if (kind.isPresent()) {
      String word = kind.get().word();
      throw new Unreadable("“" + part + "” is not " + word + ". with a number behind it.");
    }
    throw new Unreadable("“" + part + "” is neither a number nor a series or body we know.");
  }

  /** What runs into a symbol when a space is lost: {@code 7para}. */
  private static boolean isRunOn(String text) {
    return text.startsWith("para") || text.startsWith("page") || text.startsWith("annex");
  }

  private static int digitsAt(String text, int start) {
    int end = start;
    while (end < text.length() && Signs.isDigit(text.charAt(end))) {
      end++;
    }
    return end - start;
  }
}
