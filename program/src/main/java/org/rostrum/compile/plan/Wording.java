package org.rostrum.compile.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
  private final String language;
  private final Joint joint;
  private final Told told;
  private final Phrases phrases;

  /** In which language a debate's own words are told: its theme, its officials' titles. */
  public enum Told {
    IN_THIS_LANGUAGE,
    IN_ANOTHER
  }

  private Wording(String language, Map<String, String> sentences, Told told, Phrases phrases) {
    this.language = language;
    this.told = told;
    this.sentences = Map.copyOf(sentences);
    this.joint = new Joint(language);
    this.phrases = phrases;
  }

  /**
   * The wording of a language, with a debate's own in its place.
   *
   * @param tag of the language; a region in it does not count
   * @return nothing when the house has no wording in that language
   */
  public static Optional<Wording> of(String tag, Map<String, String> overrides) {
    return of(tag, overrides, Told.IN_THIS_LANGUAGE, List.of());
  }

  /**
   * The same, with what the debate's own words are in that language.
   *
   * @param told in which language the debate itself is told
   * @param phrases one map a phrase, from language tag to words; they stand before the house's
   */
  public static Optional<Wording> of(
      String tag, Map<String, String> overrides, Told told, List<Map<String, String>> phrases) {
    String language = base(tag);
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
      return Optional.of(
          new Wording(language, sentences, told, new Phrases(language, all(phrases))));
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own file " + name + " cannot be read", e);
    }
  }

  private static List<Map<String, String>> all(List<Map<String, String>> own) {
    List<Map<String, String>> all = new ArrayList<>(HousePhrases.read());
    all.addAll(own);
    return all;
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
      filled.append(sentence, from, open);
      joint.add(filled, value(sentence.substring(open + 1, close), places));
      from = close + 1;
    }
    return filled.append(sentence, from, sentence.length()).toString();
  }

  /** Words put together as the language puts them: names and what stands between them. */
  String join(List<String> pieces) {
    StringBuilder joined = new StringBuilder();
    pieces.forEach(piece -> joint.add(joined, piece));
    return joined.toString();
  }

  /** A name without the article it has within a sentence. */
  String bare(String words) {
    return joint.bare(words);
  }

  /** In which language the debate's own words are told. */
  Told told() {
    return told;
  }

  /** The main document's language, two letters. */
  public String language() {
    return language;
  }

  /** Words of the debate in the main document's language; as they are where it is not told. */
  String phrase(String words, Person.Gender gender) {
    return words.isEmpty() ? "" : phrases.find(words, gender).orElse(words);
  }

  /** A person's name in the main document's script; as it is where nobody wrote it so. */
  String name(String words) {
    return phrases.lookUp(words, Person.Gender.UNTOLD).orElse(words);
  }

  /** Words of the debate that stand in the document in another language than its own. */
  public List<String> untold() {
    return switch (told) {
      case IN_THIS_LANGUAGE -> List.of();
      case IN_ANOTHER -> phrases.unknown();
    };
  }

  /** The language of a tag without region or script. */
  static String base(String tag) {
    String lower = tag.strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < lower.length() && lower.charAt(end) != '-' && lower.charAt(end) != '_') {
      end++;
    }
    return lower.substring(0, end);
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
