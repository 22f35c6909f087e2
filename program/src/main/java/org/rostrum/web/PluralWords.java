package org.rostrum.web;

import com.ibm.icu.text.PluralRules;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.rostrum.document.words.Tongue;

/**
 * The words that go with a number, one for each of the language's plurals, so that a script can
 * change the number on a page without asking the server for the word.
 */
final class PluralWords {
  /** Written once for each language and sentence: finding samples takes longer than a page. */
  private static final Map<Asked, String> WRITTEN = new ConcurrentHashMap<>();

  private record Asked(Tongue tongue, String key) {}

  private PluralWords() {}

  /** As JSON: plural to word, for a sentence of ours with the place {@code count}. */
  static String json(Tongue tongue, String key) {
    return WRITTEN.computeIfAbsent(new Asked(tongue, key), PluralWords::write);
  }

  private static String write(Asked asked) {
    Tongue tongue = asked.tongue();
    String key = asked.key();
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
