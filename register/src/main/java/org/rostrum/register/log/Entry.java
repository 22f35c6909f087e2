package org.rostrum.register.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One thing that happened to a debate. Its text is canonical: the same entry has one spelling, and
 * what is spelled otherwise is none, so that a hash of it says everything.
 *
 * @param index its place in the register, from 0, without gaps
 * @param time when it was appended, UTC, at most to the nanosecond; never before the entry before
 *     it
 * @param debate the debate's short name
 * @param kind what happened, lower case with hyphens: {@code "filing-received"}
 * @param facts what is to be remembered of it, by lower-case names with hyphens
 */
public record Entry(
    long index, Instant time, String debate, String kind, SortedMap<String, String> facts) {
  static final String TITLE = "rostrum entry v1";

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 1 << 16;

  public Entry {
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    if (index < 0 || !isName(debate) || !isName(kind)) {
      throw new IllegalArgumentException("not an entry: " + index + " " + debate + " " + kind);
    }
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      if (!isName(fact.getKey()) || !isOneLine(fact.getValue())) {
        throw new IllegalArgumentException("not a fact of an entry: " + fact.getKey());
      }
    }
  }

  /** A fact; nothing when the entry has none of that name. */
  public Optional<String> fact(String name) {
    return Optional.ofNullable(facts.get(name));
  }

  /** One line a fact, in UTF-8 when it is hashed. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(TITLE).append('\n');
    text.append("index ").append(index).append('\n');
    text.append("time ").append(time).append('\n');
    text.append("debate ").append(debate).append('\n');
    text.append("kind ").append(kind).append('\n');
    facts.forEach((name, value) -> text.append(name).append(": ").append(value).append('\n'));
    return text.toString();
  }

  /** Reads a text; nothing when it is not spelled as {@link #text()} spells it. */
  public static Optional<Entry> parse(String text) {
    String[] lines = text.split("\n", -1);
    if (text.length() > LONGEST || lines.length < 6 || !lines[0].equals(TITLE)) {
      return Optional.empty();
    }
    SortedMap<String, String> facts = new TreeMap<>();
    for (int i = 5; i < lines.length - 1; i++) {
      int colon = lines[i].indexOf(": ");
      if (colon < 0) {
        return Optional.empty();
      }
      facts.put(lines[i].substring(0, colon), lines[i].substring(colon + 2));
    }
    try {
      Entry read =
          new Entry(
              Long.parseLong(after("index ", lines[1])),
              Instant.parse(after("time ", lines[2])),
              after("debate ", lines[3]),
              after("kind ", lines[4]),
              facts);
      return read.text().equals(text) ? Optional.of(read) : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String after(String label, String line) {
    if (!line.startsWith(label)) {
      throw new IllegalArgumentException("no " + label);
    }
    return line.substring(label.length());
  }

  private static boolean isName(String name) {
    return name.length() <= 100 && NAME.matcher(name).matches();
  }

  private static boolean isOneLine(String value) {
    return !value.isEmpty()
        && value.codePoints().noneMatch(c -> c < ' ' || c == 0x7f || c == 0xfffd);
  }
}
