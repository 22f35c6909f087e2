package org.rostrum.storage.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/**
 * A disk in memory that loses, when the power is cut, what a real one may lose: bytes that were not
 * forced (all, or from some byte on), and names whose folder was not forced (each by chance). What
 * was forced stays.
 */
final class CutDisk implements Disk {
  /** The power is gone. */
  static final class PowerCut extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** What a disk does when it is told to force: a real one obeys. */
  enum Forcing {
    OBEYS,
    /** Does nothing, as a program that forgot to ask: proves that the test would notice. */
    FORGETS
  }

  private static final class Bytes {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private int safe;
  }

  private final Map<Path, Map<String, Bytes>> names = new TreeMap<>();
  private final Map<Path, Map<String, Bytes>> safeNames = new HashMap<>();
  private final Forcing forcing;
  private long untilCut;
  private long count;

  CutDisk(Forcing forcing, long untilCut) {
    this.forcing = forcing;
    this.untilCut = untilCut;
  }

  long count() {
    return count;
  }

  private void step() {
    if (untilCut-- == 0) {
      throw new PowerCut();
    }
    count++;
  }

  /** The disk as it is found when the power is back. */
  CutDisk afterPower(Random chance) {
    CutDisk found = new CutDisk(Forcing.OBEYS, Long.MAX_VALUE);
    for (Map.Entry<Path, Map<String, Bytes>> folder : names.entrySet()) {
      Map<String, Bytes> safe = safeNames.getOrDefault(folder.getKey(), Map.of());
      Map<String, Bytes> kept = new TreeMap<>(safe);
      folder
          .getValue()
          .forEach((name, bytes) -> {
            if (!bytes.equals(safe.get(name)) && chance.nextBoolean()) {
              kept.put(name, bytes);
            }
          });
      safe.forEach((name, bytes) -> {
        if (!folder.getValue().containsKey(name) && chance.nextBoolean()) {
          kept.remove(name);
        }
      });
      Map<String, Bytes> copied = new TreeMap<>();
      kept.forEach((name, bytes) -> copied.put(name, surviving(bytes, chance)));
      found.names.put(folder.getKey(), copied);
      found.safeNames.put(folder.getKey(), new TreeMap<>(copied));
    }
    return found;
  }

  private static Bytes surviving(Bytes bytes, Random chance) {
    int loose = bytes.written.size() - bytes.safe;
    int size = bytes.safe + (loose == 0 ? 0 : chance.nextInt(loose + 1));
    Bytes found = new Bytes();
    found.written.write(bytes.written.toByteArray(), 0, size);
    found.safe = size;
    return found;
  }

  private Map<String, Bytes> folder(Path path) throws NoSuchFileException {
    Map<String, Bytes> folder = names.get(path);
    if (folder == null) {
      throw new NoSuchFileException(path.toString());
    }
    return folder;
  }

  private static Path parent(Path path) {
    return Objects.requireNonNull(path.getParent());
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  @Override
  public NewFile create(Path file) throws IOException {
    step();
    Bytes bytes = new Bytes();
    folder(parent(file)).put(name(file), bytes);
    return new NewFile() {
      @Override
      public void write(byte[] from, int at, int count) {
        step();
        bytes.written.write(from, at, count);
      }

      @Override
      public void force() {
        step();
        if (forcing == Forcing.OBEYS) {
          bytes.safe = bytes.written.size();
        }
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public InputStream open(Path file) throws IOException {
    Bytes bytes = folder(parent(file)).get(name(file));
    if (bytes == null) {
      throw new NoSuchFileException(file.toString());
    }
    return new ByteArrayInputStream(bytes.written.toByteArray());
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    step();
    Bytes bytes = Objects.requireNonNull(folder(parent(from)).remove(name(from)));
    folder(parent(to)).put(name(to), bytes);
  }

  @Override
  public void forceFolder(Path folder) {
    step();
    Map<String, Bytes> now = names.get(folder);
    if (forcing == Forcing.OBEYS && now != null) {
      safeNames.put(folder, new TreeMap<>(now));
    }
  }

  /** Folders are made when the store is opened, before anything is acknowledged; they stay. */
  @Override
  public void makeFolder(Path folder) {
    names.computeIfAbsent(folder, path -> new TreeMap<>());
  }

  @Override
  public boolean has(Path file) {
    return names.getOrDefault(parent(file), Map.of()).containsKey(name(file));
  }

  @Override
  public List<String> list(Path folder) throws IOException {
    return List.copyOf(folder(folder).keySet());
  }

  @Override
  public void delete(Path file) throws IOException {
    step();
    folder(parent(file)).remove(name(file));
  }
}
