package org.rostrum.document.word.body;

import org.rostrum.document.safety.PictureKind;
import org.rostrum.document.text.Picture.Format;

/** What a picture's kind becomes in a Text. */
final class PictureFormat {
  private PictureFormat() {}

  static Format of(PictureKind kind) {
    return switch (kind) {
      case PNG -> Format.PNG;
      case JPEG -> Format.JPEG;
      case GIF -> Format.GIF;
      case BMP -> Format.BMP;
      case TIFF -> Format.TIFF;
      case WEBP -> Format.WEBP;
      case SVG, EMF, WMF, PACKED, UNKNOWN -> Format.WITHHELD;
    };
  }
}
