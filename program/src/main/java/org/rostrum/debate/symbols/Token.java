package org.rostrum.debate.symbols;

/**
 * One part of a symbol while it is being read.
 *
 * @param type what it can be
 * @param word its letters in canonical form, empty for a number
 * @param number its number, empty when it carries none
 * @param text both in canonical form, without what stands in parentheses
 * @param aside what stands in parentheses behind it, in canonical form with parentheses and space
 */
record Token(Type type, String word, String number, String text, String aside) {

  enum Type {
    NUMBER,
    SESSION,
    BODY,
    SERIES,
    CHANGE
  }

  static Token number(String number) {
    return new Token(Type.NUMBER, "", number, number, "");
  }

  static Token session(String name) {
    return new Token(Type.SESSION, "", name, name, "");
  }

  static Token word(Type type, String word) {
    return new Token(type, word, "", word, "");
  }

  static Token counted(Type type, String word, String number) {
    return new Token(type, word, number, word + "." + number, "");
  }

  Token with(String newAside) {
    return new Token(type, word, number, text, aside + newAside);
  }

  boolean isNumber() {
    return type == Type.NUMBER;
  }

  boolean carriesNumber() {
    return isNumber() || (type == Type.SERIES && !number.isEmpty());
  }

  String printed() {
    return text + aside;
  }
}
