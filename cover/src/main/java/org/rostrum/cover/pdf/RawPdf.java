package org.rostrum.cover.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The bytes of a PDF, read without believing its tables: every name and every object's beginning
 * outside streams, the places where it begins and ends. What a reader that rebuilds a damaged file
 * would find.
 */
public final class RawPdf {
  private static final int MOST_NAMES = 500_000;
  private static final byte[] STREAM = ascii("stream");
  private static final byte[] END_STREAM = ascii("endstream");
  private static final byte[] OBJECT = ascii("obj");
  private static final byte[] HEADER = ascii("%PDF-");
  private static final byte[] END = ascii("%%EOF");

  private final byte[] file;
  private final List<RawName> names = new ArrayList<>();
  private final Map<Long, List<Integer>> objects = new LinkedHashMap<>();

  private RawPdf(byte[] file) {
    this.file = file;
  }

  public static RawPdf of(byte[] file) {
    RawPdf raw = new RawPdf(file);
    raw.scan();
    return raw;
  }

  /** Every name, in the order of the file. */
  public List<RawName> names() {
    return names;
  }

  public boolean names(String name) {
    return names.stream().anyMatch(each -> each.name().equals(name));
  }

  /** How often a name stands in the file. */
  public long count(String name) {
    return names.stream().filter(each -> each.name().equals(name)).count();
  }

  /** Where each object begins that is written out in the file, by number, in the order found. */
  public Map<Long, List<Integer>> objects() {
    return objects;
  }

  /** Where the header stands; negative when there is none. */
  public int header() {
    return find(file, HEADER, 0, Math.min(file.length, 4096));
  }

  /** Where the last mark of the end stands; negative when there is none. */
  public int end() {
    for (int at = file.length - END.length; at >= 0; at--) {
      if (matches(file, END, at)) {
        return at;
      }
    }
    return -1;
  }

  private void scan() {
    int at = 0;
    while (at < file.length) {
      byte each = file[at];
      if (each == '/') {
        at = name(at);
      } else if (each == 's' && isStream(at)) {
        at = afterStream(at);
      } else if (each == 'o' && isObject(at)) {
        object(at);
        at += OBJECT.length;
      } else {
        at++;
      }
    }
  }

  private int name(int slash) {
    StringBuilder name = new StringBuilder();
    int at = slash + 1;
    while (at < file.length && isRegular(file[at]) && name.length() < 128) {
      if (file[at] == '#' && at + 2 < file.length && digit(at + 1) >= 0 && digit(at + 2) >= 0) {
        name.append((char) (digit(at + 1) * 16 + digit(at + 2)));
        at += 3;
      } else {
        name.append((char) (file[at] & 0xFF));
        at++;
      }
    }
    if (names.size() < MOST_NAMES) {
      names.add(new RawName(name.toString(), slash));
    }
    return at;
  }

  private int digit(int at) {
    return Character.digit(file[at], 16);
  }

  private boolean isStream(int at) {
    if (!matches(file, STREAM, at) || (at > 0 && isRegular(file[at - 1]))) {
      return false;
    }
    int after = at + STREAM.length;
    return after < file.length && (file[after] == '\n' || file[after] == '\r');
  }

  private int afterStream(int at) {
    int end = find(file, END_STREAM, at, file.length);
    return end < 0 ? at + STREAM.length : end + END_STREAM.length;
  }

  private boolean isObject(int at) {
    int after = at + OBJECT.length;
    boolean ends = after >= file.length || !isRegular(file[after]);
    return ends && matches(file, OBJECT, at) && at > 3 && isSpace(file[at - 1]);
  }

  /** Reads the two numbers before {@code obj}, backwards. */
  private void object(int at) {
    int end = skipSpaceBack(at);
    int generation = skipDigitsBack(end);
    int between = skipSpaceBack(generation);
    int number = skipDigitsBack(between);
    if (generation == end || between == generation || number == between || between - number > 10) {
      return;
    }
    long value = Long.parseLong(text(number, between));
    objects.computeIfAbsent(value, _ -> new ArrayList<>()).add(number);
  }

  private int skipSpaceBack(int from) {
    int at = from;
    while (at > 0 && isSpace(file[at - 1])) {
      at--;
    }
    return at;
  }

  private int skipDigitsBack(int from) {
    int at = from;
    while (at > 0 && file[at - 1] >= '0' && file[at - 1] <= '9') {
      at--;
    }
    return at;
  }

  String text(int from, int to) {
    return new String(file, from, to - from, StandardCharsets.ISO_8859_1);
  }

  static boolean isSpace(byte each) {
    return each == ' ' || each == '\n' || each == '\r' || each == '\t' || each == '\f' || each == 0;
  }

  private static boolean isRegular(byte each) {
    return !isSpace(each) && "()<>[]{}/%".indexOf(each) < 0;
  }

  static int find(byte[] file, byte[] words, int from, int to) {
    for (int at = Math.max(0, from); at <= Math.min(to, file.length) - words.length; at++) {
      if (matches(file, words, at)) {
        return at;
      }
    }
    return -1;
  }

  static boolean matches(byte[] file, byte[] words, int at) {
    if (at < 0 || at + words.length > file.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (file[at + i] != words[i]) {
        return false;
      }
    }
    return true;
  }

  static byte[] ascii(String words) {
    return words.getBytes(StandardCharsets.US_ASCII);
  }
}
