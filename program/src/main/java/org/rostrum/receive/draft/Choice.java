package org.rostrum.receive.draft;

import java.util.List;
import java.util.Locale;

/** What a mission may answer to a question of a check. Nothing is ever chosen for it. */
public enum Choice {
  /** The text with its tracked changes accepted. */
  ACCEPTED,
  /** The text as it stood before its tracked changes. */
  BEFORE,
  /** What the file hides is published. */
  SHOWN,
  /** What the file hides is left out. */
  LEFT_OUT,
  /** Seen, and published as the preview shows it. */
  AS_SHOWN;

  /** The answers to a question, by the code of its findings. */
  public static List<Choice> of(String code) {
    return switch (code) {
      case "tracked-changes" -> List.of(ACCEPTED, BEFORE);
      case "hidden-text" -> List.of(SHOWN, LEFT_OUT);
      default -> List.of(AS_SHOWN);
    };
  }

  /** As keys of sentences write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
