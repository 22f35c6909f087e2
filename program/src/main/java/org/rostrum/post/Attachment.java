package org.rostrum.post;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file that goes with a letter: a calendar, a receipt. Nothing of what is not published.
 *
 * @param fileName letters, digits, dots and hyphens
 * @param type its media type, such as {@code text/calendar; charset=utf-8}
 * @param bytes at most {@link #MOST}
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out, compared by content
public record Attachment(String fileName, String type, byte[] bytes) {
  /** More is no attachment but a file to be fetched from the house. */
  public static final int MOST = 256 * 1024;

  public Attachment {
    if (!fileName.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
      throw new IllegalArgumentException("no name for an attachment: " + fileName);
    }
    if (!type.matches("[a-z]+/[a-z0-9.+-]+(; [a-z-]+=[A-Za-z0-9-]+)*")) {
      throw new IllegalArgumentException("no media type: " + type);
    }
    if (bytes.length > MOST) {
      throw new IllegalArgumentException("too large to go with a letter: " + fileName);
    }
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Attachment that
        && fileName.equals(that.fileName)
        && type.equals(that.type)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(fileName, type, Arrays.hashCode(bytes));
  }

  @Override
  public String toString() {
    return fileName + " (" + type + ", " + bytes.length + " bytes)";
  }
}
