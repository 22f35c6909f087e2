package org.rostrum.web;

import com.ibm.icu.text.PluralRules;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rostrum.document.words.Tongue;

/**
 * The words that go with a number, one for each of the language's plurals, so that a script can
 * change the number on a page without asking the server for the word.
 */
final class PluralWords {
  private PluralWords() {}

  /** As JSON: plural to word, for a sentence with the place {@code count}. */
  static String json(Tongue tongue, String key) {
    PluralRules rules = PluralRules.forLocale(tongue.locale());
    Map<String, String> words = new TreeMap<>();
    for (String plural : rules.getKeywords()) {
      Collection<Double> samples = rules.getSamples(plural);
      Number sample =
          samples == null || samples.isEmpty() ? Integer.valueOf(1_000_000) : first(samples);
      words.put(plural, Frame.OWN.say(tongue, key, "count", sample));
    }
    return words.entrySet().stream()
        .map(word -> '"' + word.getKey() + "\":\"" + word.getValue() + '"')
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static Number first(Collection<Double> samples) {
    double sample = samples.iterator().next();
    return sample == Math.rint(sample) ? (Number) Long.valueOf((long) sample) : sample;
  }
}
