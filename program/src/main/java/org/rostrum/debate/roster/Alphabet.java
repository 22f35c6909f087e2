package org.rostrum.debate.roster;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.rostrum.debate.Language;

/** The alphabetical order of each language; Chinese by pinyin. Safe to share between threads. */
public final class Alphabet {
  private static final Map<Language, Comparator<String>> ORDERS = new EnumMap<>(Language.class);

  private Alphabet() {}

  /** The order of a language. */
  public static synchronized Comparator<String> of(Language language) {
    return ORDERS.computeIfAbsent(language, Alphabet::make);
  }

  private static Comparator<String> make(Language language) {
    Collator collator = Collator.getInstance(new ULocale(language.tag()));
    if (collator instanceof RuleBasedCollator rules) {
      rules.setStrength(Collator.TERTIARY);
    }
    Collator frozen = collator.freeze();
    return (left, right) -> frozen.compare(left, right);
  }
}
