package org.rostrum.publish.register;

import java.util.List;

/** The kinds of entry that have a sentence of their own. */
final class Kinds {
  static final List<String> KNOWN =
      List.of(
          "debate-convened",
          "debate-announced",
          "policy-changed",
          "deadline-asked",
          "deadline-changed",
          "outage-began",
          "outage-ended",
          "deadline-extended",
          "filing-received",
          "filing-replaced",
          "filing-withdrawn",
          "withdrawal-undone",
          "filing-accepted",
          "filing-returned",
          "filing-refused",
          "late-admitted",
          "joint-confirmed",
          "cover-letter-received",
          "correction-asked",
          "filing-corrected",
          "compilation-made",
          "edition-issued",
          "file-read");

  private Kinds() {}
}
