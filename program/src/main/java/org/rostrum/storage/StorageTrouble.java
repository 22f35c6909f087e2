package org.rostrum.storage;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rostrum.document.words.Tongue;
import org.rostrum.document.words.Words;

/**
 * Storage cannot do what it was asked to. Says what, where and how to mend it, in six languages.
 */
public final class StorageTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final Words WORDS = Words.beside(StorageTrouble.class);

  /** What kind of trouble, for those who act on it; the names of places are those of its words. */
  public enum Kind {
    /** A newer Rostrum wrote this database: {@code theirs}, {@code ours}. */
    NEWER_DATABASE,
    /** A folder cannot be made or written to: {@code folder}. */
    FOLDER,
    /** The database would forget what it acknowledged: {@code change}. */
    FORGETFUL_DATABASE,
    /** The data are older than this server remembers: {@code remembered}, {@code found}. */
    OLDER_DATA,
    /** The database cannot be reached: {@code url}, {@code reason}. */
    UNREACHABLE,
    /** Others held the database too long; trying again may help. */
    BUSY,
    /** The answer to a commit was lost: it may have happened or not. Look before doing it again. */
    OUTCOME_UNKNOWN,
    /** A migration did not run through: {@code reason}. */
    MIGRATION,
    /** The disk refused a write or an fsync earlier; nothing is taken in: {@code reason}. */
    STOPPED,
    /** No room: {@code folder}. Nothing was kept. */
    DISK_FULL,
    /** A write failed: {@code reason}. Nothing was kept. */
    WRITE_FAILED,
    /** A file is not what was kept: {@code file}. */
    DAMAGED_FILE,
    /** A file is not there: {@code file}. */
    MISSING_FILE,
    /** The key file is not there: {@code file}. */
    KEY_FILE_MISSING,
    /** Others may read the key file: {@code file}. */
    KEY_FILE_EXPOSED,
    /** A line of the key file is not a key: {@code file}, {@code line}. */
    KEY_FILE_WRONG,
    /** A file is sealed with a key that is not in the key file: {@code key}. */
    KEY_UNKNOWN,
    /** The key file of the register is not there: {@code file}. */
    REGISTER_KEY_MISSING,
    /** The key file holds another key: {@code file}, {@code found}, {@code expected}. */
    REGISTER_KEY_OTHER,
    /** The clock is earlier than the register's last entry: {@code last}, {@code now}. */
    CLOCK_RAN_BACK,
    /** The S3 store does not do what it was asked: {@code bucket}, {@code reason}. */
    BUCKET,
    /** Something is there already: {@code place}. */
    PLACE_TAKEN,
    /** This is no backup of ours: {@code place}. */
    NOT_A_BACKUP,
    /** A backup is not whole: {@code entry}. */
    DAMAGED_BACKUP,
    /** A backup of one kind of database cannot go into the other: {@code theirs}, {@code ours}. */
    OTHER_DATABASE;

    private String key() {
      return "trouble." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Kind kind;
  private final transient Map<String, Object> places;

  private StorageTrouble(Kind kind, Map<String, Object> places) {
    super(WORDS.say(Tongue.ENGLISH, kind.key(), places));
    this.kind = kind;
    this.places = places;
  }

  /**
   * A trouble of a kind.
   *
   * @param places names and values in turn, as the kind names them
   */
  public static StorageTrouble of(Kind kind, Object... places) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < places.length; i += 2) {
      values.put(places[i].toString(), places[i + 1].toString());
    }
    return new StorageTrouble(kind, values);
  }

  /** The same with what it came from, for the log. */
  public StorageTrouble because(Throwable cause) {
    initCause(cause);
    return this;
  }

  public Kind kind() {
    return kind;
  }

  /** The words in a language. */
  public String in(Tongue tongue) {
    return WORDS.say(tongue, kind.key(), places);
  }
}
