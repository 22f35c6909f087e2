package org.rostrum.storage.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Bytes by name in a folder of 256 folders. A name appears only when its bytes are safe: temporary
 * name, fsync, rename, fsync of the folder. No fsync is ever tried twice.
 */
final class FolderBlobs implements Blobs {
  private static final HexFormat HEX = HexFormat.of();

  private final Disk disk;
  private final Path folder;
  private final Path incoming;
  private final Supplier<String> freshNames;
  private final Acceptance acceptance;

  /**
   * Makes all folders at once and makes them safe, so that no file is ever put into a folder whose
   * own name a power cut could take away.
   */
  FolderBlobs(Disk disk, Path folder, Supplier<String> freshNames, Acceptance acceptance)
      throws IOException {
    this.disk = disk;
    this.folder = folder;
    this.incoming = folder.resolve("incoming");
    this.freshNames = freshNames;
    this.acceptance = acceptance;
    disk.makeFolder(incoming);
    for (int i = 0; i < 256; i++) {
      disk.makeFolder(folder.resolve(HEX.toHexDigits((byte) i)));
    }
    disk.forceFolder(folder);
    disk.forceFolder(parent(folder));
  }

  private static Path parent(Path path) {
    return Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
  }

  private Path place(String name) {
    return folder.resolve(name.substring(0, 2)).resolve(name);
  }

  @Override
  public Spool spool() throws IOException {
    Path temporary = incoming.resolve(freshNames.get());
    return new FolderSpool(temporary, disk.create(temporary));
  }

  @Override
  public Optional<InputStream> open(String name) throws IOException {
    try {
      return Optional.of(disk.open(place(name)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean has(String name) {
    return disk.has(place(name));
  }

  @Override
  public List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 256; i++) {
      names.addAll(disk.list(folder.resolve(HEX.toHexDigits((byte) i))));
    }
    return names;
  }

  @Override
  public void remove(String name) throws IOException {
    disk.delete(place(name));
    safe(() -> disk.forceFolder(parent(place(name))));
  }

  /** Takes away what an earlier run was writing when it was stopped. */
  void sweep() throws IOException {
    for (String name : disk.list(incoming)) {
      disk.delete(incoming.resolve(name));
    }
  }

  private void safe(Forcing forcing) throws IOException {
    try {
      forcing.force();
    } catch (IOException e) {
      acceptance.stop(String.valueOf(e.getMessage()));
      throw e;
    }
  }

  private interface Forcing {
    void force() throws IOException;
  }

  private final class FolderSpool implements Spool {
    private final Path temporary;
    private final Disk.NewFile file;
    private boolean renamed;

    private FolderSpool(Path temporary, Disk.NewFile file) {
      this.temporary = temporary;
      this.file = file;
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      file.write(bytes, from, count);
    }

    /** Replaces whatever had the name: the same content, perhaps in better health. */
    @Override
    public Named name(String name, Taken taken) throws IOException {
      safe(file::force);
      file.close();
      Path place = place(name);
      disk.rename(temporary, place);
      renamed = true;
      safe(() -> disk.forceFolder(parent(place)));
      return Named.NEW;
    }

    @Override
    public void close() throws IOException {
      file.close();
      if (!renamed) {
        disk.delete(temporary);
      }
    }
  }
}
