package org.rostrum.document.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of one room, from {@code words_en.properties} and its five sisters beside a class
 * of that room. English is the source. A sentence is in ICU's message syntax with named places:
 * {@code {name}}, {@code {count, plural, one {# note} other {# notes}}}. Files are UTF-8. An
 * apostrophe is written ’ (U+2019), for the typewriter's one is a quotation sign of the syntax.
 *
 * <p>Safe for many threads. A language's file is read when its first sentence is asked for.
 */
public final class Words {
  private final Class<?> owner;
  private final Map<Tongue, Map<String, Sentence>> read = new ConcurrentHashMap<>();

  private Words(Class<?> owner) {
    this.owner = owner;
  }

  /** The sentences that stand beside a class. */
  public static Words beside(Class<?> owner) {
    return new Words(owner);
  }

  /**
   * A sentence with its places filled.
   *
   * @param places names and values in turn: {@code "file", "a.docx", "count", 3}; a number is
   *     written as the language writes it, and chooses among plurals
   * @throws IllegalArgumentException when there is no such sentence
   */
  public String say(Tongue tongue, String key, Object... places) {
    if (places.length % 2 != 0) {
      throw new IllegalArgumentException("a place without a value in " + key);
    }
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < places.length; i += 2) {
      values.put(places[i].toString(), places[i + 1]);
    }
    return say(tongue, key, values);
  }

  /** A sentence with its places filled from a map. */
  public String say(Tongue tongue, String key, Map<String, Object> values) {
    Sentence sentence = sentences(tongue).get(key);
    if (sentence == null) {
      throw new IllegalArgumentException(
          "no sentence " + key + " in " + tongue.tag() + " beside " + owner.getName());
    }
    return sentence.fill(values);
  }

  public boolean has(String key) {
    return sentences(Tongue.ENGLISH).containsKey(key);
  }

  /** The keys of a language, sorted. */
  public SortedSet<String> keys(Tongue tongue) {
    return new TreeSet<>(sentences(tongue).keySet());
  }

  /** The names of the places of each sentence of a language, by key. */
  public Map<String, SortedSet<String>> places(Tongue tongue) {
    Map<String, SortedSet<String>> names = new TreeMap<>();
    sentences(tongue).forEach((key, sentence) -> names.put(key, sentence.places()));
    return names;
  }

  /** One sentence in all six languages. */
  public Map<Tongue, String> everywhere(String key, Object... places) {
    Map<Tongue, String> said = new EnumMap<>(Tongue.class);
    Tongue.all().forEach(tongue -> said.put(tongue, say(tongue, key, places)));
    return said;
  }

  private Map<String, Sentence> sentences(Tongue tongue) {
    return read.computeIfAbsent(tongue, this::readFile);
  }

  private Map<String, Sentence> readFile(Tongue tongue) {
    String name = "words_" + tongue.tag() + ".properties";
    Properties properties = new Properties();
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing beside " + owner.getName());
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own file " + name + " cannot be read", e);
    }
    Map<String, Sentence> sentences = new HashMap<>();
    properties.forEach((key, value) ->
        sentences.put(key.toString(), new Sentence(value.toString(), tongue.locale())));
    return Map.copyOf(sentences);
  }
}
