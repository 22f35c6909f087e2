package org.rostrum.storage.register;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rostrum.document.words.Tongue;
import org.rostrum.document.words.Words;
import org.rostrum.storage.StorageTrouble;

/**
 * What an audit found.
 *
 * @param entries how many entries of the public log it read
 * @param readings how many of the private one
 * @param heads how many heads that were given out
 * @param rows how many rows of other rooms it compared with their entries
 * @param files how many files it read
 * @param wrong the first thing that is wrong; empty when all is well
 */
public record AuditReport(
    long entries, long readings, long heads, long rows, long files, Optional<Wrong> wrong) {
  private static final Words WORDS = Words.beside(StorageTrouble.class);

  /** What can be wrong. Its words name the place: {@code log}, {@code place}, {@code what}. */
  public enum Kind {
    UNREADABLE,
    OUT_OF_PLACE,
    TIME_RAN_BACK,
    NODE_DIFFERS,
    NOT_SIGNED,
    OTHER_HEAD,
    CUT_SHORT,
    /** A column of an entry's row does not say what the entry says. */
    ROW_DIFFERS,
    /** The edge that the next entry is joined to is not that of the entries. */
    EDGE_DIFFERS,
    /** An entry holds a head of the readings that they do not have. */
    READINGS_DIFFER,
    /** A key is not brought in by an entry that the one before it signed. */
    KEY_UNKNOWN,
    /** A key that was trusted from elsewhere is not among the register's. */
    KEY_NOT_YOURS,
    /** A row of another room and its entry say different things. */
    CLAIM_DIFFERS,
    /** An entry has no row any more. */
    CLAIM_MISSING,
    /** A file is gone or its bytes are others. */
    FILE_DIFFERS,
    /** A filing's history does not add up. */
    FILING_UNACCOUNTED;

    String key() {
      return "audit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * The first thing wrong.
   *
   * @param place of the entry concerned, or the size of the head concerned
   * @param what a name that the sentence needs; empty where it needs none
   */
  public record Wrong(Kind kind, Registrar.Log log, long place, String what) {
    static Wrong at(Kind kind, Registrar.Log log, long place) {
      return new Wrong(kind, log, place, "");
    }

    static Wrong at(Kind kind, Registrar.Log log, long place, String what) {
      return new Wrong(kind, log, place, what);
    }

    /** What is wrong, in words. */
    public String in(Tongue tongue) {
      String named = "audit.log." + log.name().toLowerCase(Locale.ROOT);
      return WORDS.say(
          tongue,
          kind.key(),
          Map.of("log", WORDS.say(tongue, named), "place", Long.toString(place), "what", what));
    }
  }

  /** What was looked at, and that all is well or what is wrong, in words. */
  public String in(Tongue tongue) {
    return wrong
        .map(found -> found.in(tongue))
        .orElseGet(() ->
            WORDS.say(
                tongue,
                "audit.sound",
                Map.of(
                    "entries", entries,
                    "readings", readings,
                    "heads", heads,
                    "rows", rows,
                    "files", files)));
  }
}
