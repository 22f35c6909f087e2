package org.rostrum.document.word.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.text.Inline;

/** Reads a field's instruction, such as {@code HYPERLINK "https://example.org" \l "place"}. */
final class Instruction {
  private Instruction() {}

  /** The first word in capitals; {@code "="} for a formula. */
  static String kind(String instruction) {
    String stripped = instruction.strip();
    if (stripped.startsWith("=")) {
      return "=";
    }
    int end = 0;
    while (end < stripped.length() && Character.isLetter(stripped.charAt(end))) {
      end++;
    }
    return stripped.substring(0, end).toUpperCase(Locale.ROOT);
  }

  /** Where a HYPERLINK field leads; null when it is none or leads nowhere. */
  static Inline.@Nullable Target link(String instruction) {
    if (!kind(instruction).equals("HYPERLINK")) {
      return null;
    }
    List<String> tokens = tokens(instruction);
    String address = "";
    String place = "";
    for (int i = 1; i < tokens.size(); i++) {
      String token = tokens.get(i);
      String next = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
      switch (token.toLowerCase(Locale.ROOT)) {
        case "\\l" -> {
          place = next;
          i++;
        }
        case "\\o", "\\t" -> i++;
        case "\\n", "\\m", "\\h" -> {
          // how the link opens
        }
        default -> address = address.isEmpty() ? token : address;
      }
    }
    return target(address, place);
  }

  /** The target of an address and a place in it; null when both are empty. */
  static Inline.@Nullable Target target(String address, String place) {
    if (address.isEmpty()) {
      return place.isEmpty() ? null : new Inline.Target.Place(place);
    }
    boolean joined = !place.isEmpty() && address.indexOf('#') < 0;
    return new Inline.Target.Address(joined ? address + "#" + place : address);
  }

  private static List<String> tokens(String instruction) {
    List<String> tokens = new ArrayList<>();
    StringBuilder token = new StringBuilder();
    boolean quoted = false;
    boolean any = false;
    for (int i = 0; i < instruction.length(); i++) {
      char c = instruction.charAt(i);
      if (c == '"' || c == '\u201C' || c == '\u201D') {
        quoted = !quoted;
        any = true;
      } else if (c == '\\' && quoted && i + 1 < instruction.length()) {
        token.append(instruction.charAt(++i));
      } else if (Character.isWhitespace(c) && !quoted) {
        if (any || !token.isEmpty()) {
          tokens.add(token.toString());
        }
        token.setLength(0);
        any = false;
      } else {
        token.append(c);
      }
    }
    if (any || !token.isEmpty()) {
      tokens.add(token.toString());
    }
    return tokens;
  }
}
