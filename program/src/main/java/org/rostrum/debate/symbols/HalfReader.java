package org.rostrum.debate.symbols;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the pieces behind the organ of one symbol and says what they mean together. */
final class HalfReader {
  private final Organ organ;
  private final String printed;
  private final String asterisks;
  private final List<String> mends;
  private final List<Token> tokens = new ArrayList<>();
  private final boolean strict;

  HalfReader(Organ organ, String printed, String asterisks, List<String> mends) {
    this.organ = organ;
    this.printed = printed;
    this.asterisks = asterisks;
    this.mends = mends;
    this.strict = Organs.followsTheRules(organ);
  }

  Symbol read(List<String> pieces) throws Unreadable {
    StrictParts parts = new StrictParts(organ, mends);
    for (int index = 0; index < pieces.size(); index++) {
      String piece = pieces.get(index);
      int open = opening(piece);
      String base = piece.substring(0, open).strip();
      if (strict && index + 1 < pieces.size() && isHeadOfRecord(base, pieces.get(index + 1))) {
        String word = base.endsWith(".") ? base.substring(0, base.length() - 1) : base;
        mends.add("“" + base + "/” was read as " + word + ".");
        pieces.set(index + 1, word + "." + pieces.get(index + 1));
        continue;
      }
      if (!base.isEmpty()) {
        if (strict) {
          parts.read(base, tokens);
        } else {
          tokens.add(LooseParts.read(organ, base));
        }
      }
      asides(piece.substring(open), base.isEmpty());
    }
    yearOfResolution();
    return new Meaning(organ, tokens).symbol(printed, asterisks);
  }

  /** A record's series set apart from its number by a slash: {@code PV./6}, {@code SR/12}. */
  private static boolean isHeadOfRecord(String base, String next) {
    String word = base.endsWith(".") ? base.substring(0, base.length() - 1) : base;
    boolean series = word.equals("PV") || word.equals("SR") || base.endsWith(".");
    return series
        && Vocabulary.counted(word).isPresent()
        && !next.isEmpty()
        && Signs.isDigit(next.charAt(0));
  }

  private static int opening(String piece) {
    for (int index = 0; index < piece.length(); index++) {
      char sign = piece.charAt(index);
      if (sign == '(' || (sign == '[' && piece.length() - index > 3)) {
        return index;
      }
    }
    return piece.length();
  }

  private void asides(String text, boolean alone) throws Unreadable {
    String rest = text.strip();
    if (rest.isEmpty()) {
      return;
    }
    if (alone && !tokens.isEmpty() && Asides.isResolutionNumber(rest)) {
      // S/AC.37/2004/(1455)/1: a committee's papers under one resolution.
      append("/" + rest);
      return;
    }
    if (tokens.isEmpty()) {
      throw new Unreadable("Behind the organ stands “" + rest + "” where a number should be.");
    }
    if (alone) {
      mends.add("The slash before “" + rest + "” was dropped.");
    }
    while (!rest.isEmpty()) {
      char open = rest.charAt(0);
      int close = rest.indexOf(open == '[' ? ']' : ')');
      if ((open != '(' && open != '[') || close < 0) {
        trailingLetter(rest);
        return;
      }
      aside(rest.substring(1, close).strip(), open);
      rest = rest.substring(close + 1).strip();
    }
  }

  /** The part of an old resolution: {@code 181 (II) A}. */
  private void trailingLetter(String rest) throws Unreadable {
    if (rest.length() == 1 && Signs.areCapitals(rest)) {
      append(" " + rest);
      return;
    }
    throw new Unreadable("“" + rest + "” behind the parentheses belongs to no symbol.");
  }

  private void aside(String content, char open) throws Unreadable {
    boolean resolution = tokens.size() > 1 && tokens.get(tokens.size() - 2).word().equals("RES");
    if (Asides.isYear(content) && isDecided()) {
      if (organ.code().equals("S")) {
        append(" (" + content + ")");
        return;
      }
      mends.add("The year was dropped: the session tells it.");
      return;
    }
    String capitals = content.toUpperCase(java.util.Locale.ROOT);
    if (Asides.isSession(capitals)
        && (resolution || !strict || tokens.getLast().type() == Token.Type.BODY)) {
      append((resolution ? " (" : "(") + capitals + ")");
      return;
    }
    Optional<String> extent = Asides.extent(content);
    if (extent.isPresent()) {
      if (open == '[') {
        mends.add("The square brackets were read as parentheses.");
      }
      append(" (" + extent.get() + ")");
      return;
    }
    if (!strict && content.length() <= 12 && !content.isEmpty()) {
      append("(" + content + ")");
      return;
    }
    throw new Unreadable(
        "“("
            + content
            + ")” is neither a year, a session, a volume, a part nor a resumption here.");
  }

  private boolean isDecided() {
    return tokens.stream().anyMatch(token -> token.word().equals("RES"));
  }

  private void append(String aside) {
    tokens.set(tokens.size() - 1, tokens.getLast().with(aside));
  }

  /** {@code S/RES/2341/2017}: the year belongs in parentheses. */
  private void yearOfResolution() {
    boolean slashed =
        organ.code().equals("S")
            && tokens.size() == 3
            && tokens.getFirst().word().equals("RES")
            && tokens.get(1).isNumber()
            && tokens.get(2).isNumber()
            && Asides.isYear(tokens.get(2).number());
    if (slashed) {
      String year = tokens.removeLast().number();
      append(" (" + year + ")");
      mends.add("The year was set in parentheses.");
    }
  }
}
