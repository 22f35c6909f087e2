package org.rostrum.storage.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;

/**
 * Where a backup goes: a folder, or a zip file when the name ends so. It has another name until it
 * is whole and on the disk; what is not finished is taken away.
 */
final class Target implements AutoCloseable {
  private final Path place;
  private final Path unfinished;
  private final Optional<FileChannel> archive;
  private final Optional<ZipOutputStream> zip;
  private boolean finished;

  private Target(
      Path place, Path unfinished, Optional<FileChannel> archive, Optional<ZipOutputStream> zip) {
    this.place = place;
    this.unfinished = unfinished;
    this.archive = archive;
    this.zip = zip;
  }

  static Target open(Path named) throws IOException {
    Path place = named.toAbsolutePath();
    if (taken(place)) {
      throw StorageTrouble.of(Kind.PLACE_TAKEN, "place", place);
    }
    Files.createDirectories(place.resolveSibling("."));
    Path unfinished = place.resolveSibling(place.getFileName() + ".unfinished");
    clear(unfinished);
    if (!named.toString().endsWith(".zip")) {
      Files.createDirectory(unfinished);
      return new Target(place, unfinished, Optional.empty(), Optional.empty());
    }
    FileChannel channel =
        FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(channel));
    zip.setLevel(Deflater.BEST_SPEED); // statements are compressed already
    return new Target(place, unfinished, Optional.of(channel), Optional.of(zip));
  }

  private static boolean taken(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return Files.exists(place);
    }
    try (Stream<Path> inside = Files.list(place)) {
      return inside.findAny().isPresent();
    }
  }

  /** A file of our own for what can only be written into a file. */
  Path scratch() {
    return place.resolveSibling(place.getFileName() + ".scratch");
  }

  /** Writes an entry; the stream must be closed before the next. */
  void entry(String name, Writing writing) throws IOException {
    if (zip.isPresent()) {
      zip.get().putNextEntry(new ZipEntry(name));
      writing.to(zip.get());
      zip.get().closeEntry();
      return;
    }
    Path file = unfinished.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out = Channels.newOutputStream(channel);
      writing.to(out);
      channel.force(true);
    }
  }

  /** Makes all of it safe and gives it its name. */
  void finish() throws IOException {
    if (zip.isPresent()) {
      zip.get().finish();
      archive.orElseThrow().force(true);
      zip.get().close();
    } else {
      forceFolders();
    }
    if (Files.isDirectory(place)) {
      Files.delete(place); // it is empty
    }
    Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
    force(place.resolveSibling(".").normalize());
    finished = true;
  }

  private void forceFolders() throws IOException {
    try (Stream<Path> all = Files.walk(unfinished)) {
      for (Path folder : all.filter(Files::isDirectory).toList()) {
        force(folder);
      }
    }
  }

  private static void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static void clear(Path unfinished) throws IOException {
    if (!Files.exists(unfinished)) {
      return;
    }
    try (Stream<Path> all = Files.walk(unfinished)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(scratch());
    if (!finished) {
      if (archive.isPresent()) {
        archive.get().close();
      }
      clear(unfinished);
    }
  }

  /** Writes one entry. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }
}
