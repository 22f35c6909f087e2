package org.rostrum.document.safety;

import java.nio.charset.StandardCharsets;

/** What a picture is by its bytes; names and declared types are not believed. */
public enum PictureKind {
  PNG,
  JPEG,
  GIF,
  BMP,
  TIFF,
  WEBP,
  SVG,
  EMF,
  WMF,
  /** Packed by gzip, as EMZ, WMZ and SVGZ are. */
  PACKED,
  UNKNOWN;

  /** Whether a reader carries out commands to show it, rather than showing dots. */
  public boolean drawing() {
    return switch (this) {
      case SVG, EMF, WMF, PACKED -> true;
      case PNG, JPEG, GIF, BMP, TIFF, WEBP, UNKNOWN -> false;
    };
  }

  /** Whether it is made of dots, in a format we know. */
  public boolean dots() {
    return !drawing() && this != UNKNOWN;
  }

  /** The kind of some bytes. */
  public static PictureKind of(byte[] bytes) {
    if (at(bytes, 0, 0x89, 'P', 'N', 'G')) {
      return PNG;
    }
    if (at(bytes, 0, 0xFF, 0xD8, 0xFF)) {
      return JPEG;
    }
    if (at(bytes, 0, 'G', 'I', 'F', '8')) {
      return GIF;
    }
    if (at(bytes, 0, 'B', 'M')) {
      return BMP;
    }
    if (at(bytes, 0, 'I', 'I', 42, 0) || at(bytes, 0, 'M', 'M', 0, 42)) {
      return TIFF;
    }
    if (at(bytes, 0, 'R', 'I', 'F', 'F') && at(bytes, 8, 'W', 'E', 'B', 'P')) {
      return WEBP;
    }
    if (at(bytes, 0, 1, 0, 0, 0) && at(bytes, 40, ' ', 'E', 'M', 'F')) {
      return EMF;
    }
    if (at(bytes, 0, 0xD7, 0xCD, 0xC6, 0x9A)
        || at(bytes, 0, 1, 0, 9, 0, 0, 3)
        || at(bytes, 0, 2, 0, 9, 0, 0, 3)) {
      return WMF;
    }
    if (at(bytes, 0, 0x1F, 0x8B)) {
      return PACKED;
    }
    int head = Math.min(bytes.length, 4096);
    String words = new String(bytes, 0, head, StandardCharsets.ISO_8859_1).replace("\0", "");
    return words.contains("<svg") || words.contains(":svg") ? SVG : UNKNOWN;
  }

  private static boolean at(byte[] bytes, int offset, int... signs) {
    if (bytes.length < offset + signs.length) {
      return false;
    }
    for (int i = 0; i < signs.length; i++) {
      if ((bytes[offset + i] & 0xFF) != signs[i]) {
        return false;
      }
    }
    return true;
  }
}
