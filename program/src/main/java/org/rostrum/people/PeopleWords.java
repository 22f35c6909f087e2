package org.rostrum.people;

import org.rostrum.document.words.Words;

/** The sentences of this room. */
public final class PeopleWords {
  public static final Words ALL = Words.beside(PeopleWords.class);

  private PeopleWords() {}
}
