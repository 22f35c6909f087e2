package org.rostrum.register.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text and the signatures under it, in the C2SP format signed-note, version 1. That a line stands
 * here says nothing; who trusts a note has checked a signature.
 *
 * @param text ends with a line's end
 * @param signatures at least one in a note that was read
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
  /** More than this is nobody's note. */
  private static final int LONGEST = 1 << 20;

  private static final int MOST_SIGNATURES = 64;

  public SignedNote {
    signatures = List.copyOf(signatures);
  }

  /** The note as it is sent and kept. */
  public String print() {
    StringBuilder printed = new StringBuilder(text).append('\n');
    signatures.forEach(signature -> printed.append(signature.text()).append('\n'));
    return printed.toString();
  }

  /** Reads a note, strictly: nothing when a single sign is not as the format has it. */
  public static Optional<SignedNote> parse(String printed) {
    int blank = printed.lastIndexOf("\n\n");
    if (blank < 0
        || printed.length() > LONGEST
        || !printed.endsWith("\n")
        || hasControls(printed)) {
      return Optional.empty();
    }
    String[] lines = printed.substring(blank + 2).split("\n", -1);
    if (lines.length < 2 || lines.length - 1 > MOST_SIGNATURES) {
      return Optional.empty();
    }
    List<NoteSignature> signatures = new ArrayList<>();
    for (int i = 0; i < lines.length - 1; i++) {
      Optional<NoteSignature> signature = NoteSignature.parse(lines[i]);
      if (signature.isEmpty()) {
        return Optional.empty();
      }
      signatures.add(signature.get());
    }
    return Optional.of(new SignedNote(printed.substring(0, blank + 1), signatures));
  }

  private static boolean hasControls(String printed) {
    return printed.chars().anyMatch(c -> c < ' ' && c != '\n');
  }
}
