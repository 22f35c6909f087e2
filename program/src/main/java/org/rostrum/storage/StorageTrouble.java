package org.rostrum.storage;

import org.jspecify.annotations.Nullable;

/** Storage cannot do what it was asked to. The message is for the person who runs the server. */
public final class StorageTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of trouble, for those who act on it. */
  public enum Kind {
    /** A newer Rostrum wrote this database. */
    NEWER_DATABASE,
    /** The place is not there, or not as it must be. */
    CONFIGURATION,
    /** The database cannot be reached. */
    UNREACHABLE,
    /** Others held the database too long; trying again may help. */
    BUSY,
    /** The answer to a commit was lost: it may have happened or not. Look before doing it again. */
    OUTCOME_UNKNOWN,
    /** A migration did not run through. */
    MIGRATION
  }

  private final Kind kind;

  public StorageTrouble(Kind kind, String words) {
    this(kind, words, null);
  }

  public StorageTrouble(Kind kind, String words, @Nullable Throwable cause) {
    super(words, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
