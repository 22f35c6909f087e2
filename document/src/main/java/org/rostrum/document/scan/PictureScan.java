package org.rostrum.document.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.PictureKind;

/**
 * Looks at each picture of a finished form: it must be dots in a format we know, whatever its name.
 * A file beside the pictures, such as a typeface, must be no drawing.
 */
public final class PictureScan {
  private static final Pattern PICTURE = Pattern.compile("(?:.*/)?(?:pictures|media)/.*");

  /** So much of a picture tells what it is. */
  private static final int HEAD = 4096;

  private PictureScan() {}

  /** What is in a folder of files that must not be there; nothing when there is no folder. */
  public static List<Finding> folder(Path folder) throws IOException {
    Traces traces = new Traces();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          file(folder.getFileName() + "/" + folder.relativize(file), file, traces);
        }
      }
    }
    return traces.all();
  }

  static void file(String name, Path file, Traces traces) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      bytes(name, in, traces);
    }
  }

  static void bytes(String name, InputStream in, Traces traces) throws IOException {
    PictureKind kind = PictureKind.of(in.readNBytes(HEAD));
    if (kind.drawing() || (!kind.dots() && PICTURE.matcher(name).matches())) {
      traces.tell(Trace.DRAWING, name, kind.name());
    }
  }
}
