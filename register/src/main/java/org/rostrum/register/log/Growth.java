package org.rostrum.register.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.register.note.SignedNote;
import org.rostrum.register.note.VerifierKey;
import org.rostrum.register.tree.Hash;
import org.rostrum.register.tree.Proofs;

/**
 * Proves that a register only grew: the later checkpoint holds the earlier one unchanged. Two heads
 * for which nobody can show this are the proof that somebody keeps two registers. The lines are
 * those of C2SP's tlog-witness, under a title of ours.
 *
 * @param earlier the size of the earlier checkpoint
 * @param path the consistency proof (RFC 6962, section 2.1.2)
 * @param checkpoint the later checkpoint, signed
 */
public record Growth(long earlier, List<Hash> path, SignedNote checkpoint) {
  private static final String TITLE = "rostrum growth v1";
  private static final int LONGEST_PATH = 64;

  public Growth {
    path = List.copyOf(path);
  }

  public String text() {
    StringBuilder text = new StringBuilder(TITLE).append("\nold ").append(earlier).append('\n');
    path.forEach(hash -> text.append(hash.base64()).append('\n'));
    return text.append('\n').append(checkpoint.print()).toString();
  }

  /** Reads what {@link #text()} wrote, strictly. */
  public static Optional<Growth> parse(String text) {
    int blank = text.indexOf("\n\n");
    if (blank < 0) {
      return Optional.empty();
    }
    String[] lines = text.substring(0, blank).split("\n", -1);
    if (lines.length < 2 || lines.length - 2 > LONGEST_PATH || !lines[1].startsWith("old ")) {
      return Optional.empty();
    }
    List<Hash> path = new ArrayList<>();
    for (int i = 2; i < lines.length; i++) {
      Optional<Hash> hash = Hash.fromBase64(lines[i]);
      if (hash.isEmpty()) {
        return Optional.empty();
      }
      path.add(hash.get());
    }
    try {
      long earlier = Long.parseLong(lines[1].substring("old ".length()));
      return SignedNote.parse(text.substring(blank + 2))
          .map(note -> new Growth(earlier, path, note))
          .filter(read -> read.text().equals(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether it proves growth from this earlier checkpoint, which the caller has checked.
   *
   * @return the later checkpoint; nothing when it proves nothing
   */
  public Optional<Checkpoint> from(Checkpoint known, List<VerifierKey> keys) {
    return Heads.check(checkpoint, keys)
        .filter(later -> later.origin().equals(known.origin()) && known.size() == earlier)
        .filter(
            later -> Proofs.consistent(earlier, known.root(), later.size(), later.root(), path));
  }
}
