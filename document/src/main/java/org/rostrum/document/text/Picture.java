package org.rostrum.document.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of a picture, known by their hash: two pictures are equal when their bytes are.
 *
 * <p>The array is shared, not copied; nobody may write to it.
 */
public final class Picture {
  private final String sha256;
  private final Format format;
  private final byte[] bytes;

  private Picture(String sha256, Format format, byte[] bytes) {
    this.sha256 = sha256;
    this.format = format;
    this.bytes = bytes;
  }

  /** A picture from its bytes, which must not change afterwards. */
  public static Picture of(Format format, byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Picture(HexFormat.of().formatHex(digest), format, bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /**
   * A picture whose hash was taken before, for work that was kept. Whoever writes such a picture
   * reads it back from the finished file and hashes it there.
   *
   * @param sha256 the hash {@link #of} gave these bytes
   */
  public static Picture known(String sha256, Format format, byte[] bytes) {
    return new Picture(sha256, format, bytes);
  }

  /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  public Format format() {
    return format;
  }

  /** The bytes, without what the file said of where and with what it was made. */
  @SuppressWarnings("EI_EXPOSE_REP")
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Picture picture && sha256.equals(picture.sha256);
  }

  @Override
  public int hashCode() {
    return sha256.hashCode();
  }

  @Override
  public String toString() {
    return format + " " + sha256;
  }

  /**
   * What the bytes are, judged by the bytes and not by their name. Only pictures made of dots:
   * there is no value for drawing commands, so no statement can hold any.
   */
  public enum Format {
    PNG("png", "image/png"),
    JPEG("jpeg", "image/jpeg"),
    GIF("gif", "image/gif"),
    BMP("bmp", "image/bmp"),
    TIFF("tiff", "image/tiff"),
    WEBP("webp", "image/webp"),
    /** A grey field of ours in the place of a picture whose bytes go no further. */
    WITHHELD("png", "image/png");

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
      this.extension = extension;
      this.mediaType = mediaType;
    }

    /** File name extension without the dot. */
    public String extension() {
      return extension;
    }

    public String mediaType() {
      return mediaType;
    }
  }
}
