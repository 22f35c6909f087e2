package org.rostrum.document.akn;

import org.rostrum.document.text.Picture;

/**
 * Where pictures stand: in a folder {@code media} beside the file, as the Naming Convention asks
 * (section 4.8.3), named by their hash so that the same picture is stored once.
 */
final class Media {
  static final String FOLDER = "media";

  private Media() {}

  /** The path from the file to the picture. */
  static String file(Picture picture) {
    return FOLDER + "/" + picture.sha256() + "." + picture.format().extension();
  }
}
