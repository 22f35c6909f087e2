package org.rostrum.register.log;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.rostrum.register.note.SignedNote;
import org.rostrum.register.tree.Hash;

/**
 * A proof that can be checked offline, in the C2SP format {@code tlog-proof@v1}. Its extra data are
 * what opens the leaf's seal; nobody need trust them, for the tree commits to them.
 *
 * @param leaf the entry and its salt
 * @param index where the leaf stands, as the proof says
 * @param path from the leaf's sibling up
 * @param checkpoint the head of the tree that holds it, signed
 */
public record TlogProof(Leaf leaf, long index, List<Hash> path, SignedNote checkpoint) {
  static final String TITLE = "c2sp.org/tlog-proof@v1";

  /** A tree of more entries than this needs more than 63 levels, and nobody has one. */
  private static final int LONGEST_PATH = 63;

  public TlogProof {
    path = List.copyOf(path);
  }

  public String text() {
    StringBuilder text = new StringBuilder(TITLE).append('\n');
    byte[] extra = leaf.opening().getBytes(StandardCharsets.UTF_8);
    text.append("extra ").append(Base64.getEncoder().encodeToString(extra)).append('\n');
    text.append("index ").append(index).append('\n');
    path.forEach(hash -> text.append(hash.base64()).append('\n'));
    return text.append('\n').append(checkpoint.print()).toString();
  }

  /** Reads a proof of ours, strictly; nothing when a sign is not as the format has it. */
  public static Optional<TlogProof> parse(String text) {
    int blank = text.indexOf("\n\n");
    if (blank < 0) {
      return Optional.empty();
    }
    String[] lines = text.substring(0, blank).split("\n", -1);
    if (lines.length < 3
        || lines.length - 3 > LONGEST_PATH
        || !lines[0].equals(TITLE)
        || !lines[1].startsWith("extra ")
        || !lines[2].startsWith("index ")) {
      return Optional.empty();
    }
    List<Hash> path = new ArrayList<>();
    for (int i = 3; i < lines.length; i++) {
      Optional<Hash> hash = Hash.fromBase64(lines[i]);
      if (hash.isEmpty()) {
        return Optional.empty();
      }
      path.add(hash.get());
    }
    try {
      long index = Long.parseLong(lines[2].substring("index ".length()));
      Optional<Leaf> leaf = Leaf.open(decoded(lines[1].substring("extra ".length())));
      Optional<SignedNote> note = SignedNote.parse(text.substring(blank + 2));
      if (leaf.isEmpty() || note.isEmpty()) {
        return Optional.empty();
      }
      TlogProof read = new TlogProof(leaf.get(), index, path, note.get());
      return read.text().equals(text) ? Optional.of(read) : Optional.empty();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String decoded(String base64) throws CharacterCodingException {
    byte[] bytes = Base64.getDecoder().decode(base64);
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
