package org.rostrum.document.pdf.hyphen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One language's patterns, read from a file of the npm package {@code hyphen}: a JavaScript array
 * of rows of levels, a tree of letters whose leaves are numbers of rows, and words that are parted
 * otherwise than the patterns say.
 */
final class Patterns {
  /** A letter of a pattern. */
  private static final class Node {
    final Map<Character, Node> next = new HashMap<>(4);
    int row = -1;
  }

  private final String text;
  private final List<byte[]> rows = new ArrayList<>();
  private final Node root = new Node();
  private final Map<String, List<Integer>> exceptions = new HashMap<>();
  private int at;

  private Patterns(String text) {
    this.text = text;
  }

  static Patterns read(String file) {
    Patterns patterns = new Patterns(file);
    patterns.at = file.indexOf("})(this, [") + 9;
    patterns.file();
    return patterns;
  }

  /** Characters of a word in small letters that may begin a new line. */
  List<Integer> places(String word) {
    List<Integer> exception = exceptions.get(word);
    if (exception != null) {
      return exception;
    }
    byte[] levels = new byte[word.length() + 1];
    String dotted = "." + word + ".";
    for (int start = 0; start < dotted.length() - 2; start++) {
      Node node = root;
      for (int i = start; i < dotted.length(); i++) {
        node = node.next.get(dotted.charAt(i));
        if (node == null) {
          break;
        }
        if (node.row >= 0) {
          raise(levels, Math.max(0, start - 1), rows.get(node.row));
        }
      }
    }
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < levels.length; i++) {
      if (levels[i] % 2 == 1) {
        places.add(i);
      }
    }
    return places;
  }

  private static void raise(byte[] levels, int from, byte[] row) {
    for (int i = 0; i < row.length && from + i < levels.length; i++) {
      levels[from + i] = (byte) Math.max(levels[from + i], row[i]);
    }
  }

  private void file() {
    take('[');
    for (take('['); !found(']'); found(',')) {
      List<Integer> row = numbers();
      byte[] levels = new byte[row.size()];
      for (int i = 0; i < levels.length; i++) {
        levels[i] = row.get(i).byteValue();
      }
      rows.add(levels);
    }
    take(',');
    letters(root);
    take(',');
    for (take('{'); !found('}'); found(',')) {
      String word = name();
      exceptions.put(word, numbers());
    }
  }

  private List<Integer> numbers() {
    List<Integer> numbers = new ArrayList<>();
    for (take('['); !found(']'); found(',')) {
      numbers.add(number());
    }
    return numbers;
  }

  /** What follows a letter: a row, more letters, or both as a pair. */
  private void node(Node node) {
    if (found('[')) {
      letters(node);
      take(',');
      node.row = number();
      take(']');
    } else if (peek() == '{') {
      letters(node);
    } else {
      node.row = number();
    }
  }

  private void letters(Node node) {
    for (take('{'); !found('}'); found(',')) {
      String letter = name();
      Node next = new Node();
      node(next);
      node.next.put(letter.charAt(0), next);
    }
  }

  /** A property's name, quoted or not, with its colon. */
  private String name() {
    char quote = peek();
    int from = at;
    String name;
    if (quote == '"' || quote == '\'') {
      int end = text.indexOf(quote, from + 1);
      name = text.substring(from + 1, end);
      at = end + 1;
    } else {
      while (text.charAt(at) != ':') {
        at++;
      }
      name = text.substring(from, at);
    }
    take(':');
    return name;
  }

  private int number() {
    int value = 0;
    peek();
    while (Character.isDigit(text.charAt(at))) {
      value = 10 * value + text.charAt(at++) - '0';
    }
    return value;
  }

  private char peek() {
    while (text.charAt(at) <= ' ') {
      at++;
    }
    return text.charAt(at);
  }

  private boolean found(char c) {
    if (peek() != c) {
      return false;
    }
    at++;
    return true;
  }

  private void take(char c) {
    if (!found(c)) {
      throw new IllegalStateException(
          "hyphenation patterns are damaged: " + c + " is missing at character " + at);
    }
  }
}
