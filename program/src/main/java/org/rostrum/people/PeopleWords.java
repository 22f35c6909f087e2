package org.rostrum.people;

import java.util.Locale;
import org.rostrum.document.words.Words;

/** The sentences of this room. */
public final class PeopleWords {
  public static final Words ALL = Words.beside(PeopleWords.class);

  private PeopleWords() {}

  /** The name of a constant as it stands in keys, codes and addresses: {@code HAS_KEY}: has-key. */
  public static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
