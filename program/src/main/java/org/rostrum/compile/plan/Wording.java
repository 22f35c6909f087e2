package org.rostrum.compile.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fixed words of the official document in one language. Each is a sentence with places such as
 * {@code {names}}; a debate may override any of them under its key.
 */
public final class Wording {
  private final Map<String, String> sentences;

  private Wording(Map<String, String> sentences) {
    this.sentences = Map.copyOf(sentences);
  }

  /**
   * The wording of a language, with a debate's own in its place.
   *
   * @return nothing when the house has no wording in that language yet
   */
  public static Optional<Wording> of(String language, Map<String, String> overrides) {
    String name = "wording_" + language + ".properties";
    try (InputStream in = Wording.class.getResourceAsStream(name)) {
      if (in == null) {
        return Optional.empty();
      }
      Properties properties = new Properties();
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
      Map<String, String> sentences = new HashMap<>();
      properties.forEach((key, value) -> sentences.put(key.toString(), value.toString()));
      sentences.putAll(overrides);
      return Optional.of(new Wording(sentences));
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own file " + name + " cannot be read", e);
    }
  }

  /** The keys a debate may override, in order. */
  public Set<String> keys() {
    return new TreeSet<>(sentences.keySet());
  }

  /**
   * A sentence with its places filled.
   *
   * @param places names and values in turn: {@code "names", "A and B"}
   */
  public String say(String key, String... places) {
    String sentence = sentences.get(key);
    if (sentence == null) {
      throw new IllegalArgumentException("no such sentence: " + key);
    }
    if (places.length == 0) {
      return sentence;
    }
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
      int close = sentence.indexOf('}', open);
      if (close < 0) {
        break;
      }
      filled
          .append(sentence, from, open)
          .append(value(sentence.substring(open + 1, close), places));
      from = close + 1;
    }
    return filled.append(sentence, from, sentence.length()).toString();
  }

  /** The name of a language; its tag where the house has no name for it. */
  public String language(String tag) {
    return sentences.getOrDefault("language." + tag, tag);
  }

  private static String value(String place, String... places) {
    for (int i = 0; i + 1 < places.length; i += 2) {
      if (places[i].equals(place)) {
        return places[i + 1];
      }
    }
    return "{" + place + "}";
  }
}
