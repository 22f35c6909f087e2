package org.rostrum.debate.symbols;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one symbol: signs made plain, double symbols taken apart, each half read by its organ. */
final class SymbolParser {
  private static final int LONGEST = 160;

  private final String printed;
  private final List<String> mends = new ArrayList<>();

  private SymbolParser(String printed) {
    this.printed = printed;
  }

  static SymbolReading parse(String text) {
    String printed = stripped(text);
    if (printed.isEmpty()) {
      return new SymbolReading.Refused("", "Nothing stands here.");
    }
    if (printed.length() > LONGEST) {
      return new SymbolReading.Refused(
          printed.substring(0, 40) + "…", "It is too long for a symbol.");
    }
    return new SymbolParser(printed).read();
  }

  private static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char sign) {
    return Signs.isSpace(sign) || Character.isWhitespace(sign);
  }

  private SymbolReading read() {
    try {
      Symbol symbol = whole(Repairs.of(Signs.plain(printed, mends), mends));
      return mends.isEmpty()
          ? new SymbolReading.Parsed(symbol)
          : new SymbolReading.Mended(symbol, mends);
    } catch (Unreadable unreadable) {
      return new SymbolReading.Refused(printed, unreadable.reason());
    }
  }

  private Symbol whole(String plain) throws Unreadable {
    List<Symbol> halves = new ArrayList<>();
    int start = 0;
    for (int index = 1; index < plain.length(); index++) {
      if (plain.charAt(index) == '-' && isTwin(plain, start, index)) {
        halves.add(half(plain.substring(start, index).strip()));
        start = index + 1;
      }
    }
    halves.add(half(plain.substring(start).strip()));
    Symbol first = halves.getFirst();
    if (halves.size() == 1) {
      return named(first, first.canonical(), List.of());
    }
    StringBuilder canonical = new StringBuilder();
    for (Symbol half : halves) {
      canonical.append(canonical.isEmpty() ? "" : "–").append(half.canonical());
    }
    return named(first, canonical.toString(), halves.subList(1, halves.size()));
  }

  private Symbol named(Symbol symbol, String canonical, List<Symbol> twins) {
    return new Symbol(
        printed,
        canonical,
        symbol.organ(),
        symbol.kind(),
        symbol.period(),
        symbol.number(),
        symbol.asterisks(),
        symbol.parts(),
        twins);
  }

  /**
   * Whether the dash joins two symbols: one with a slash before it, an organ and a slash behind.
   */
  static boolean isTwin(CharSequence text, int start, int dash) {
    boolean slash = false;
    for (int index = start; index < dash && !slash; index++) {
      slash = Signs.isSlash(text.charAt(index));
    }
    if (!slash) {
      return false;
    }
    int index = dash + 1;
    while (index < text.length() && Signs.isSpace(text.charAt(index))) {
      index++;
    }
    int end = index;
    while (end < text.length()
        && end - index <= Organs.LONGEST
        && (Signs.isLetter(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    return end < text.length()
        && Signs.isSlash(text.charAt(end))
        && Organs.of(text.subSequence(index, end).toString()).isPresent();
  }

  private Symbol half(String text) throws Unreadable {
    int end = text.length();
    StringBuilder asterisks = new StringBuilder();
    while (end > 0 && (text.charAt(end - 1) == '*' || text.charAt(end - 1) == ' ')) {
      end--;
      asterisks.append(text.charAt(end) == '*' ? "*" : "");
    }
    List<String> pieces = pieces(text.substring(0, end));
    String code = pieces.getFirst();
    Organ organ = organ(code, pieces);
    boolean slashed = pieces.size() > 1 && pieces.getLast().isEmpty();
    if (slashed) {
      pieces.removeLast();
      mends.add("A slash at the end was dropped.");
    }
    for (String piece : pieces) {
      if (piece.isEmpty()) {
        throw new Unreadable("Nothing stands between two of its slashes, or behind the last one.");
      }
    }
    Symbol half = new HalfReader(organ, text, asterisks.toString(), mends).read(pieces);
    if (slashed && mayBePeriod(half)) {
      throw new Unreadable("Behind “" + half.canonical() + "/” the document's number is missing.");
    }
    return half;
  }

  /** Whether the last number may be a session or year whose document is missing: {@code A/53/}. */
  private static boolean mayBePeriod(Symbol half) {
    return half.period() instanceof Period.Unsaid
        && (half.number().length() <= 3 || Asides.isYear(half.number()));
  }

  /** The organ, and the pieces behind it left in the list. */
  private Organ organ(String code, List<String> pieces) throws Unreadable {
    Optional<Organ> known = Organs.of(code);
    if (known.isPresent() && pieces.size() > 1) {
      pieces.removeFirst();
      return known.get();
    }
    int letters = 0;
    while (letters < code.length() && Signs.isLetter(code.charAt(letters))) {
      letters++;
    }
    Optional<Organ> press = Organs.of(code.substring(0, letters));
    if (press.isPresent()
        && press.get().standing() == Standing.PRESS_RELEASE
        && pieces.size() == 1
        && code.length() - letters >= 4
        && Signs.areDigits(code.substring(letters))) {
      pieces.set(0, code.substring(letters));
      return press.get();
    }
    if (pieces.size() == 1) {
      throw new Unreadable("A symbol has slashes between its parts, as in A/70/174.");
    }
    throw new Unreadable("“" + code + "” is no organ or series we know.");
  }

  /** The pieces between the slashes that are not inside parentheses. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int index = 0; index < text.length(); index++) {
      char sign = text.charAt(index);
      if (sign == '(' || sign == '[') {
        depth++;
      }
      if (sign == ')' || sign == ']') {
        depth--;
      }
      if (sign == '/' && depth <= 0) {
        pieces.add(text.substring(start, index).strip());
        start = index + 1;
      }
    }
    pieces.add(text.substring(start).strip());
    return pieces;
  }
}
