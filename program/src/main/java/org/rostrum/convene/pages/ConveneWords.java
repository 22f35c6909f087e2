package org.rostrum.convene.pages;

import org.rostrum.document.words.Words;

/** The sentences of this room. */
final class ConveneWords {
  static final Words ALL = Words.beside(ConveneWords.class);

  private ConveneWords() {}
}
