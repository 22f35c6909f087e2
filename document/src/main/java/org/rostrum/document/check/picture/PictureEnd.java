package org.rostrum.document.check.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rostrum.document.safety.PictureKind;

/** Where a picture ends, and whether it tells more than its dots. */
final class PictureEnd {
  private static final List<String> TELLING =
      List.of(
          "Exif\0",
          "EXIF",
          "tEXt",
          "iTXt",
          "zTXt",
          "eXIf",
          "http://ns.adobe.com",
          "Photoshop 3.0",
          "XMP Data",
          "XMP ");

  private PictureEnd() {}

  /** How many bytes it takes; 0 when it does not tell. */
  static int of(byte[] bytes) {
    return switch (PictureKind.of(bytes)) {
      case PNG -> png(bytes);
      case JPEG -> last(bytes, 0xFF, 0xD9);
      case GIF, BMP, TIFF, WEBP, SVG, EMF, WMF, PACKED, UNKNOWN -> 0;
    };
  }

  private static int png(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    long at = 8;
    while (at + 12 <= bytes.length) {
      boolean end = in.getInt((int) at + 4) == 0x49454E44;
      at += 12 + Integer.toUnsignedLong(in.getInt((int) at));
      if (end) {
        return (int) Math.min(at, bytes.length);
      }
    }
    return 0;
  }

  /** After the first end that no segment holds: small copies in EXIF have ends of their own. */
  private static int last(byte[] bytes, int one, int two) {
    int at = 2;
    while (at + 4 <= bytes.length && (bytes[at] & 0xFF) == one) {
      int marker = bytes[at + 1] & 0xFF;
      at += 2 + (((bytes[at + 2] & 0xFF) << 8) | (bytes[at + 3] & 0xFF));
      if (marker == 0xDA) {
        break;
      }
    }
    for (int i = at; i >= 0 && i + 1 < bytes.length; i++) {
      if ((bytes[i] & 0xFF) == one && (bytes[i + 1] & 0xFF) == two) {
        return i + 2;
      }
    }
    return 0;
  }

  static boolean tells(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, 1 << 18), StandardCharsets.ISO_8859_1);
    int tail = Math.max(0, bytes.length - (1 << 16));
    String foot = new String(bytes, tail, bytes.length - tail, StandardCharsets.ISO_8859_1);
    return TELLING.stream().anyMatch(word -> head.contains(word) || foot.contains(word));
  }
}
