package org.rostrum.document.word.body;

import java.nio.charset.StandardCharsets;
import org.rostrum.document.text.Picture.Format;

/** Tells what a picture is by its bytes; names and declared types are not believed. */
final class PictureFormat {
  private PictureFormat() {}

  static Format of(byte[] bytes) {
    if (starts(bytes, 0x89, 'P', 'N', 'G')) {
      return Format.PNG;
    }
    if (starts(bytes, 0xFF, 0xD8, 0xFF)) {
      return Format.JPEG;
    }
    if (starts(bytes, 'G', 'I', 'F', '8')) {
      return Format.GIF;
    }
    if (starts(bytes, 'B', 'M')) {
      return Format.BMP;
    }
    if (starts(bytes, 'I', 'I', 42, 0) || starts(bytes, 'M', 'M', 0, 42)) {
      return Format.TIFF;
    }
    if (starts(bytes, 'R', 'I', 'F', 'F') && at(bytes, 8, 'W', 'E', 'B', 'P')) {
      return Format.WEBP;
    }
    if (starts(bytes, 1, 0, 0, 0) && at(bytes, 40, ' ', 'E', 'M', 'F')) {
      return Format.EMF;
    }
    if (starts(bytes, 0xD7, 0xCD, 0xC6, 0x9A)
        || starts(bytes, 1, 0, 9, 0, 0, 3)
        || starts(bytes, 2, 0, 9, 0, 0, 3)) {
      return Format.WMF;
    }
    String head = new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.UTF_8);
    return head.contains("<svg") ? Format.SVG : Format.UNKNOWN;
  }

  private static boolean starts(byte[] bytes, int... signs) {
    return at(bytes, 0, signs);
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
