package org.rostrum.convene;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;

/** Collects what is wrong with one edited file, so that a person mends all of it in one go. */
final class Faults {
  private final String code;
  private final String file;
  private final List<String> told = new ArrayList<>();

  Faults(String code, String file) {
    this.code = code;
    this.file = file;
  }

  /** One fault: where it is (may be empty) and what to do, in plain words. */
  void add(String where, String words) {
    told.add(where.isEmpty() ? file + ": " + words : file + ", " + where + ": " + words);
  }

  /** Refuses the file when anything is wrong with it. */
  void refuseIfAny() {
    if (!told.isEmpty()) {
      throw Refusal.of(code, Place.WHOLE_FILE, String.join("\n", told), "");
    }
  }

  /** Refuses the file at once. */
  Refusal refusal(String where, String words) {
    add(where, words);
    return Refusal.of(code, Place.WHOLE_FILE, String.join("\n", told), "");
  }
}
