package org.rostrum.document.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rostrum.document.text.Picture;

/** The pictures beside the pages, each once, named by the hash of its bytes. For one thread. */
final class PictureFolder {
  private static final String NAME = "pictures";
  private final Path folder;
  private final Set<String> kept = new HashSet<>();

  /**
   * @param folder where the pages stand; the pictures' folder is made with the first picture
   */
  PictureFolder(Path folder) {
    this.folder = folder.resolve(NAME);
  }

  /** A picture's address as the pages give it. */
  static String address(Picture picture) {
    return NAME + "/" + fileName(picture);
  }

  /** Writes the pictures that are not yet there. */
  void keep(List<Picture> pictures) throws IOException {
    for (Picture picture : pictures) {
      if (kept.isEmpty()) {
        Files.createDirectories(folder);
      }
      if (kept.add(picture.sha256())) {
        Files.write(folder.resolve(fileName(picture)), picture.bytes());
      }
    }
  }

  /** Whether browsers show a format. */
  static boolean shown(Picture.Format format) {
    return switch (format) {
      case PNG, JPEG, GIF, BMP, WEBP -> true;
      case TIFF, WITHHELD -> false;
    };
  }

  private static String fileName(Picture picture) {
    return picture.sha256() + "." + picture.format().extension();
  }
}
