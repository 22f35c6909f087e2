package org.rostrum.document.word.numbering;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Set;

/** Values written out in words of a language: One, First, 1st. */
final class SpelledNumerals {
  private SpelledNumerals() {}

  static String print(String format, int value, String language) {
    ULocale locale = ULocale.forLanguageTag(language.isEmpty() ? "en" : language);
    return switch (format) {
      case "ordinal" ->
          new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.ORDINAL).format(value);
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

  private static String words(ULocale locale, int value, String rules) {
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
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
