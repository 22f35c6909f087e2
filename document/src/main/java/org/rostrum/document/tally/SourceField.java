package org.rostrum.document.tally;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A field that has begun: its instruction is not shown, its result is. For one thread. */
final class SourceField {
  private static final Pattern TOKEN = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"?|(\\S+)");

  private static final int LONGEST = 20_000;

  private final StringBuilder instruction = new StringBuilder();
  private boolean shows;
  private int since;
  private String choice = "";
  private Optional<SourceLink> link = Optional.empty();

  void instruct(String more) {
    if (instruction.length() + more.length() < LONGEST) {
      instruction.append(more);
    }
  }

  void show(Optional<SourceLink> leadsTo) {
    shows = true;
    link = leadsTo;
  }

  boolean shows() {
    return shows;
  }

  Optional<SourceLink> link() {
    return link;
  }

  /** How many words its story had met when it began. */
  int since() {
    return since;
  }

  void since(int met) {
    since = met;
  }

  /** What was chosen from its list. */
  void choose(String entry) {
    choice = entry;
  }

  String choice() {
    return choice;
  }

  String instruction() {
    return instruction.toString();
  }

  /** Where an instruction leads, when it is a link. */
  static Optional<SourceLink> link(String instruction) {
    Matcher tokens = TOKEN.matcher(instruction.replace('\u201C', '"').replace('\u201D', '"'));
    if (!tokens.find() || !token(tokens).equalsIgnoreCase("HYPERLINK")) {
      return Optional.empty();
    }
    String address = "";
    String place = "";
    while (tokens.find()) {
      String token = token(tokens);
      switch (token.toLowerCase(Locale.ROOT)) {
        case "\\l" -> place = tokens.find() ? token(tokens) : "";
        case "\\o", "\\t" -> tokens.find();
        case "\\n", "\\m", "\\h" -> {}
        default -> address = address.isEmpty() ? token : address;
      }
    }
    return SourceLink.to(address, place);
  }

  private static String token(Matcher tokens) {
    String quoted = tokens.group(1);
    return quoted == null ? tokens.group(2) : quoted.replaceAll("\\\\(.)", "$1");
  }
}
