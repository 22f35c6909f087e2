package org.rostrum.post;

import java.util.List;

/** The way out of the house for letters. */
public interface Carrier {
  /** One connection, for a few letters one after the other. */
  interface Run extends AutoCloseable {
    /** Hands over one letter. Never throws for what a mail server may do. */
    Delivery hand(KeptLetter letter, String text, List<Attachment> attachments);

    @Override
    void close();
  }

  /** Is there a way at all? Where not, letters are held back and the outbox says so. */
  boolean isThere();

  /** Begins a run; connects when the first letter is handed over. */
  Run begin();

  /** Where no mail server is set. */
  Carrier NONE =
      new Carrier() {
        @Override
        public boolean isThere() {
          return false;
        }

        @Override
        public Run begin() {
          throw new IllegalStateException("no mail server is set");
        }
      };
}
