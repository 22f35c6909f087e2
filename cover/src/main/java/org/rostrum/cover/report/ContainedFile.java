package org.rostrum.cover.report;

import java.util.Locale;

/**
 * A file found in a container.
 *
 * @param name as in the container
 * @param role what it is
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param bytes its size
 */
public record ContainedFile(String name, Role role, String sha256, long bytes) {
  /** What a file in a container is for us. */
  public enum Role {
    LETTER,
    STATEMENT,
    OTHER;

    /** Lower case, as data files carry it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
