package org.rostrum.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The PostgreSQL that Maven brings as a jar, unpacked by tar. We start it ourselves: the library
 * that usually does switches fsync off.
 */
final class BroughtPostgres {
  private BroughtPostgres() {}

  /** Unpacks it into a folder and returns where its programs are. */
  static Path unpack(Path folder) {
    String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    String name =
        "/postgres-"
            + System.getProperty("os.name").toLowerCase(Locale.ROOT)
            + "-"
            + machine
            + ".txz";
    try (InputStream packed = BroughtPostgres.class.getResourceAsStream(name)) {
      if (packed == null) {
        throw new IllegalStateException("no PostgreSQL for this machine: " + name);
      }
      Path target = Files.createDirectories(folder.resolve("postgres"));
      Path archive = folder.resolve("postgres.txz");
      Files.copy(packed, archive);
      Process tar =
          new ProcessBuilder("tar", "-xJf", archive.toString(), "-C", target.toString())
              .inheritIO()
              .start();
      if (tar.waitFor() != 0) {
        throw new IllegalStateException("tar could not unpack " + name);
      }
      Files.delete(archive);
      return target.resolve("bin");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
