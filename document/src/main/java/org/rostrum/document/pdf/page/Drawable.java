package org.rostrum.document.pdf.page;

import org.rostrum.document.text.Picture;

/** Which formats of pictures the PDF can draw. */
public final class Drawable {
  private Drawable() {}

  /** Whether pictures of a format are drawn; others are a grey field. */
  public static boolean is(Picture.Format format) {
    return switch (format) {
      case PNG, JPEG, GIF, BMP, TIFF -> true;
      case WEBP, WITHHELD -> false;
    };
  }
}
