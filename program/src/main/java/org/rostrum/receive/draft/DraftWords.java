package org.rostrum.receive.draft;

import org.rostrum.document.words.Words;

/** The sentences of the pages of a draft. */
public final class DraftWords {
  public static final Words ALL = Words.beside(DraftWords.class);

  private DraftWords() {}
}
