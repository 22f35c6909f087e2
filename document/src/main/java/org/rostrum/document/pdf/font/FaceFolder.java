package org.rostrum.document.pdf.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Faces as files: the JDK's shaper opens nothing else without a temporary folder of its own choice.
 * Also tells the JDK that there are no system fonts to look for.
 */
final class FaceFolder {
  private static final String FONTCONFIG = "sun.awt.fontconfig";

  private FaceFolder() {}

  /** A face as a file, which is only read. */
  static synchronized Path file(Named named) {
    try {
      URL url = FaceFolder.class.getResource("faces/" + named.file());
      boolean plain = url != null && url.getProtocol().equals("file");
      Path folder = writable();
      withoutSystemFonts(folder);
      if (plain) {
        return Path.of(url.toURI());
      }
      Path file = folder.resolve(named.file());
      if (!Files.exists(file)) {
        passing(file);
        Files.write(file, Faces.bytes(named));
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void withoutSystemFonts(Path folder) throws IOException {
    if (System.getProperty(FONTCONFIG) != null) {
      return;
    }
    Path file = folder.resolve("fontconfig.properties");
    passing(file);
    Files.writeString(file, "version=1\nsequence.allfonts=default\n");
    System.setProperty(FONTCONFIG, file.toString());
    System.setProperty("java.awt.headless", "true");
  }

  /** Has a file go when the program ends; what was named later goes first. */
  private static void passing(Path file) {
    file.toFile().deleteOnExit();
  }

  @SuppressWarnings("NonFinalStaticField") // made when first needed, once
  private static Path made = Path.of("");

  /** A folder of our own where files may be put: the temporary one, else one in the home. */
  private static Path writable() throws IOException {
    if (!made.toString().isEmpty()) {
      return made;
    }
    List<Path> tried = new ArrayList<>();
    tried.add(Path.of(System.getProperty("java.io.tmpdir")));
    tried.add(Path.of(System.getProperty("user.home"), ".rostrum"));
    tried.add(Path.of(System.getProperty("user.home")));
    for (Path parent : tried) {
      try {
        Files.createDirectories(parent);
        made = Files.createTempDirectory(parent, "rostrum-faces");
        passing(made);
        return made;
      } catch (IOException e) {
        // the next one
      }
    }
    throw new IOException(
        "The typefaces could not be unpacked: no folder may be written to. Tried "
            + tried
            + ". Set -Djava.io.tmpdir to a folder that may be written to.");
  }
}
