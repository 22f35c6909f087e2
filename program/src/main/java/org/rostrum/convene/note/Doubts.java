package org.rostrum.convene.note;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rostrum.document.words.Tongue;
import org.rostrum.document.words.Words;

/**
 * What a person should check, kept as keys with their places, so that each reads it in their own
 * language: {@code weekday} with {@code said=FRIDAY} and {@code is=THURSDAY}. What is no such key,
 * as notes that were read before have it, is said as it stands.
 */
public final class Doubts {
  private static final Words WORDS = Words.beside(Doubts.class);
  private static final String NEXT = "\u001e";
  private static final String PLACE = "\u001f";

  private Doubts() {}

  /** One doubt. Places are named in pairs: name, value. */
  static String of(String key, Object... places) {
    StringBuilder doubt = new StringBuilder(key);
    for (int i = 0; i < places.length; i += 2) {
      String value = String.valueOf(places[i + 1]).replaceAll("[\u001e\u001f]", " ");
      doubt.append(PLACE).append(places[i]).append('=').append(value);
    }
    return doubt.toString();
  }

  /** Several of one field. */
  static String joined(List<String> doubts) {
    return String.join(NEXT, doubts);
  }

  /** In a reader's language; empty for none. */
  public static String say(String doubts, Tongue tongue) {
    return doubts.isEmpty()
        ? ""
        : Arrays.stream(doubts.split(NEXT, -1))
            .map(one -> sayOne(one, tongue))
            .collect(Collectors.joining("; "));
  }

  private static String sayOne(String doubt, Tongue tongue) {
    String[] parts = doubt.split(PLACE, -1);
    if (!WORDS.has(parts[0])) {
      return doubt;
    }
    Map<String, Object> places = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      places.put(parts[i].substring(0, equals), value(parts[i].substring(equals + 1), tongue));
    }
    return WORDS.say(tongue, parts[0], places);
  }

  /** A day of the week has a name in each language; all else stands as the note has it. */
  private static String value(String written, Tongue tongue) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().equals(written))
        .map(day -> day.getDisplayName(TextStyle.FULL, tongue.locale()))
        .findFirst()
        .orElse(written);
  }
}
