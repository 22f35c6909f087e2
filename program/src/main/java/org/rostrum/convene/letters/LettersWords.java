package org.rostrum.convene.letters;

import java.util.Locale;
import org.rostrum.document.words.Words;

/** The sentences of this room. */
public final class LettersWords {
  public static final Words ALL = Words.beside(LettersWords.class);

  private LettersWords() {}

  /** A constant as it stands in a key: {@code CAN_YOU_ENTER} is {@code can-you-enter}. */
  public static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
