package org.rostrum.receive;

import org.rostrum.document.words.Words;

/** The sentences of filings, receipts, review and outages. */
public final class ReceiveWords {
  public static final Words ALL = Words.beside(ReceiveWords.class);

  private ReceiveWords() {}
}
