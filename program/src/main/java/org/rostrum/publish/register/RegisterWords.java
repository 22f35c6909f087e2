package org.rostrum.publish.register;

import org.rostrum.document.words.Words;

/** The sentences of this room. */
final class RegisterWords {
  static final Words ALL = Words.beside(RegisterWords.class);

  private RegisterWords() {}
}
