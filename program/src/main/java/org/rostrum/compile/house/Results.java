package org.rostrum.compile.house;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rostrum.compile.house.Compilation.Result;
import org.rostrum.storage.files.FileStore;
import org.rostrum.storage.files.Kept;

/** Keeps what a compilation left in a folder. A folder in it becomes one zip file. */
final class Results {
  private Results() {}

  static List<Result> keep(Path out, FileStore store) throws IOException {
    List<Result> results = new ArrayList<>();
    for (Path entry : entries(out)) {
      Path file = Files.isDirectory(entry) ? zipped(entry) : entry;
      try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
        Kept kept = store.keep(bytes);
        results.add(new Result(file.getFileName().toString(), kept.hash(), kept.size()));
      }
    }
    return List.copyOf(results);
  }

  /** The same folder gives the same bytes. */
  private static Path zipped(Path folder) throws IOException {
    Path file = folder.resolveSibling(folder.getFileName() + ".zip");
    try (OutputStream bytes = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(bytes);
        Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
        ZipEntry entry = new ZipEntry(folder.relativize(each).toString().replace('\\', '/'));
        entry.setTime(0);
        zip.putNextEntry(entry);
        Files.copy(each, zip);
        zip.closeEntry();
      }
    }
    return file;
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}
