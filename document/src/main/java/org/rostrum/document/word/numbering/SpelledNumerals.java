package org.rostrum.document.word.numbering;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Values written out in words of a language: One, First, 1st. */
final class SpelledNumerals {
  /** Rules are slow to load and a list may have a hundred thousand items: loaded once each. */
  private static final Map<String, RuleBasedNumberFormat> LOADED = new ConcurrentHashMap<>();

  /** As many as there are languages with rules; what a file asks for beyond is not kept. */
  private static final int MOST = 300;

  private SpelledNumerals() {}

  private static RuleBasedNumberFormat rules(ULocale locale, int kind) {
    String key = kind + locale.toLanguageTag();
    RuleBasedNumberFormat known = LOADED.get(key);
    if (known != null) {
      return known;
    }
    RuleBasedNumberFormat loaded = new RuleBasedNumberFormat(locale, kind);
    if (LOADED.size() < MOST) {
      LOADED.put(key, loaded);
    }
    return loaded;
  }

  static String print(String format, int value, String language) {
    ULocale locale = ULocale.forLanguageTag(language.isEmpty() ? "en" : language);
    return switch (format) {
      case "ordinal" -> ordinal(locale, value);
      case "ordinalText" -> capital(locale, words(locale, value, "%spellout-ordinal"));
      case "dollarText" ->
          capital(locale, words(locale, value, "%spellout-cardinal")) + " and 00/100";
      default -> capital(locale, words(locale, value, "%spellout-cardinal"));
    };
  }

  /** Counting words of one language, whatever the document's. */
  static String counting(String language, int value) {
    return words(ULocale.forLanguageTag(language), value, "%spellout-cardinal");
  }

  private static String ordinal(ULocale locale, int value) {
    RuleBasedNumberFormat format = rules(locale, RuleBasedNumberFormat.ORDINAL);
    synchronized (format) {
      return format.format(value);
    }
  }

  private static String words(ULocale locale, int value, String rules) {
    RuleBasedNumberFormat format = rules(locale, RuleBasedNumberFormat.SPELLOUT);
    synchronized (format) {
      return words(format, value, rules);
    }
  }

  private static String words(RuleBasedNumberFormat format, int value, String rules) {
    Set<String> known = Set.of(format.getRuleSetNames());
    // Languages with genders name the rules for the masculine, which counts what has no noun.
    for (String name : new String[] {rules, rules + "-masculine"}) {
      if (known.contains(name)) {
        return format.format(value, name);
      }
    }
    return format.format(value);
  }

  private static String capital(ULocale locale, String words) {
    int first = words.offsetByCodePoints(0, words.isEmpty() ? 0 : 1);
    return UCharacter.toUpperCase(locale, words.substring(0, first)) + words.substring(first);
  }
}
