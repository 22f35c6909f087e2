package org.rostrum.register.log;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rostrum.register.tree.Hash;

/**
 * The head of a register at one size (C2SP tlog-checkpoint, version 1). We write no extension lines
 * and read none.
 *
 * @param origin the register's own name, such as {@code "debates.example.org/register"}
 * @param size how many entries it has
 * @param root the root of the tree of that size
 */
public record Checkpoint(String origin, long size, Hash root) {
  /** ML-DSA-44 signs the origin behind one byte of length. */
  private static final int LONGEST_ORIGIN = 255;

  public Checkpoint {
    int length = origin.getBytes(StandardCharsets.UTF_8).length;
    if (length == 0 || length > LONGEST_ORIGIN || origin.contains("\n") || size < 0) {
      throw new IllegalArgumentException("not the head of a register: " + origin + " " + size);
    }
  }

  /** Three lines. */
  public String text() {
    return origin + "\n" + size + "\n" + root.base64() + "\n";
  }

  /** Reads the three lines; nothing when they are spelled in any other way. */
  public static Optional<Checkpoint> parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length != 4) {
      return Optional.empty();
    }
    try {
      long size = Long.parseLong(lines[1]);
      return Hash.fromBase64(lines[2])
          .map(root -> new Checkpoint(lines[0], size, root))
          .filter(read -> read.text().equals(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
