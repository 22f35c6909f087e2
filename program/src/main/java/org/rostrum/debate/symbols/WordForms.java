package org.rostrum.debate.symbols;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Documents named in words: "Security Council resolutions 2341 (2017) and 2462 (2019)", "decision
 * 75/564", the same in French, Spanish and Russian.
 */
final class WordForms {
  private static final int LOOK = 64;
  private static final int MOST_ITEMS = 200;

  private final CharSequence text;

  WordForms(CharSequence text) {
    this.text = text;
  }

  /** Who decided, as far as the words around tell. */
  enum Body {
    SECURITY_COUNCIL,
    GENERAL_ASSEMBLY,
    HUMAN_RIGHTS_COUNCIL,
    ECONOMIC_AND_SOCIAL_COUNCIL,
    UNSAID,
    OTHER
  }

  /** Adds the documents that the words here name, and gives where to go on; start if none. */
  int read(int start, List<Cited> cited) {
    Head head = Heads.at(text, start);
    if (head.end() < 0) {
      return start;
    }
    int first = behindNumeroSign(head.end());
    if (first < 0) {
      return start;
    }
    Item item = NumberForms.at(text, first);
    if (item.end() < 0) {
      return start;
    }
    Body body = head.body() == Body.UNSAID ? before(start) : head.body();
    int begin = start - lengthBefore(start, body);
    int last = item.end();
    List<Item> items = new ArrayList<>();
    while (item.end() > 0 && items.size() < MOST_ITEMS) {
      items.add(item);
      last = item.end();
      int next = Separators.behind(text, last);
      item = next < 0 ? Item.NONE : NumberForms.at(text, next);
    }
    if (body == Body.UNSAID) {
      body = behind(last);
    }
    int behind = start;
    for (Item one : items) {
      String symbol = one.symbol(head.decision(), body);
      if (symbol.isEmpty()) {
        continue;
      }
      int from = one.start() == first ? begin : one.start();
      if (SymbolParser.parse(symbol) instanceof SymbolReading.Parsed parsed) {
        String printed = text.subSequence(from, one.end()).toString();
        cited.add(
            new Cited(
                from, one.end(), parsed.symbol().printedAs(printed), Cited.Form.WORDS, List.of()));
        behind = one.end();
      }
    }
    return behind;
  }

  /**
   * The head word.
   *
   * @param end behind the word, -1 when there is none
   */
  record Head(int end, Decision decision, Body body) {}

  /** What was adopted. */
  enum Decision {
    RESOLUTION,
    DECISION
  }

  private int behindNumeroSign(int end) {
    int index = end;
    int spaces = 0;
    while (index < text.length() && isBlank(text.charAt(index)) && spaces < 3) {
      index++;
      spaces++;
    }
    if (spaces == 0) {
      return -1;
    }
    for (String sign :
        new String[] {"nos. ", "nos ", "no. ", "no ", "n° ", "n°", "nº ", "№ ", "№"}) {
      if (lower(index, index + sign.length()).equals(sign)) {
        return index + sign.length();
      }
    }
    return index;
  }

  private static boolean isBlank(char sign) {
    return Signs.isSpace(sign) || sign == '\n' || sign == '\r' || sign == '\t';
  }

  private String lower(int from, int to) {
    int start = Math.max(0, from);
    int end = Math.min(text.length(), Math.max(start, to));
    StringBuilder plain = new StringBuilder(end - start);
    for (int index = start; index < end; index++) {
      char sign = text.charAt(index);
      plain.append(isBlank(sign) ? ' ' : sign == '’' ? '\'' : sign);
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  private Body before(int start) {
    String words = lower(start - LOOK, start).stripTrailing();
    if (words.endsWith("'s")) {
      words = words.substring(0, words.length() - 2);
    }
    return Bodies.endOf(words);
  }

  /** How many signs before the head word name the body, to be cited with it. */
  private int lengthBefore(int start, Body body) {
    if (body == Body.UNSAID || body == Body.OTHER) {
      return 0;
    }
    String words = lower(start - LOOK, start);
    int index = Bodies.lastNameIn(words);
    return index < 0 ? 0 : words.length() - index;
  }

  private Body behind(int end) {
    String words = lower(end, end + LOOK).stripLeading();
    return Bodies.startOf(words);
  }
}
