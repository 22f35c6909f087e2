package org.rostrum.convene.delegations;

import java.util.Locale;
import org.rostrum.document.words.Words;

/** The sentences of this room. */
final class DelegationsWords {
  static final Words ALL = Words.beside(DelegationsWords.class);

  private DelegationsWords() {}

  /** A constant as it stands in a key: {@code OBSERVER_STATE} is {@code observer-state}. */
  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
