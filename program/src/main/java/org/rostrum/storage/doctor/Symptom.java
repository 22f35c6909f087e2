package org.rostrum.storage.doctor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rostrum.document.words.Tongue;
import org.rostrum.document.words.Words;
import org.rostrum.storage.StorageTrouble;

/**
 * One thing the doctor looked at.
 *
 * @param sign what it is
 * @param places what its words need
 */
public record Symptom(Sign sign, Map<String, Object> places) {
  private static final Words WORDS = Words.beside(StorageTrouble.class);

  /** How bad it is. */
  public enum Grade {
    /** As it must be, or worth knowing. */
    FINE,
    /** To be mended soon. */
    WARNING,
    /** To be mended before anything else. */
    BAD
  }

  /** What the doctor looks at. */
  public enum Sign {
    /** Something of storage refused to open: {@code words}. */
    TROUBLE(Grade.BAD),
    DATABASE_SOUND(Grade.FINE),
    /** SQLite or PostgreSQL finds its file wrong: {@code words}. */
    DATABASE_DAMAGED(Grade.BAD),
    /** A row refers to one that is not there: {@code table}. */
    REFERENCE_BROKEN(Grade.BAD),
    /** Versions of something are not 1, 2, 3: {@code subject}, {@code id}. */
    REVISIONS_BROKEN(Grade.BAD),
    /** {@code count} files, all as kept. */
    FILES_SOUND(Grade.FINE),
    FILE_DAMAGED(Grade.BAD),
    /** A row names a file that no store has: {@code file}. */
    FILE_MISSING(Grade.BAD),
    /** The last nightly scrub: {@code night}, {@code count}. */
    SCRUB_FINE(Grade.FINE),
    /** The last nightly scrub found {@code damaged} files. */
    SCRUB_DAMAGED(Grade.BAD),
    /** No night since {@code night} was scrubbed. */
    SCRUB_OLD(Grade.WARNING),
    /** Nothing seals unpublished files. */
    FILES_UNSEALED(Grade.WARNING),
    /** Others may look into the data folder: {@code folder}. */
    FOLDER_OPEN(Grade.WARNING),
    /** The latest edit lies in the future: {@code at}. */
    CLOCK_BEHIND(Grade.BAD),
    /** Which rules of time zones hold: {@code version}. */
    TIME_ZONES(Grade.FINE),
    SPACE_FINE(Grade.FINE),
    SPACE_LOW(Grade.WARNING),
    /** {@code percent} of the disk is used. */
    SPACE_OUT(Grade.BAD),
    RESERVE_MISSING(Grade.WARNING);

    private final Grade grade;

    Sign(Grade grade) {
      this.grade = grade;
    }

    public Grade grade() {
      return grade;
    }
  }

  /** A symptom with its places: names and values in turn. */
  static Symptom of(Sign sign, Object... places) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < places.length; i += 2) {
      values.put(places[i].toString(), places[i + 1]);
    }
    return new Symptom(sign, Map.copyOf(values));
  }

  /** The words in a language. */
  public String in(Tongue tongue) {
    if (sign == Sign.TROUBLE && places.get("trouble") instanceof StorageTrouble trouble) {
      return trouble.in(tongue);
    }
    String key = "doctor." + sign.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return WORDS.say(tongue, key, places);
  }
}
