package org.rostrum.post;

import org.rostrum.document.words.Words;

/** The sentences of this room. */
public final class PostWords {
  public static final Words ALL = Words.beside(PostWords.class);

  private PostWords() {}
}
