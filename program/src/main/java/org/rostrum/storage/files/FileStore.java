package org.rostrum.storage.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;
import org.rostrum.storage.files.Blobs.Named;
import org.rostrum.storage.files.Blobs.Spool;
import org.rostrum.storage.files.Blobs.Taken;

/**
 * Files by the SHA-256 of their bytes. What {@link #keep} returned for survives a power cut; what
 * {@link #open} gives is what was kept, byte for byte, or an error before the last byte. Safe for
 * many threads, and for many servers on one bucket. Memory does not grow with a file's size.
 */
public final class FileStore {
  private final Blobs blobs;
  private final Cover cover;
  private final Acceptance acceptance;
  private final String place;

  FileStore(Blobs blobs, Cover cover, Acceptance acceptance, String place) {
    this.blobs = blobs;
    this.cover = cover;
    this.acceptance = acceptance;
    this.place = place;
  }

  /**
   * Keeps a file. When this returns, its bytes are safe; when it throws, nothing was kept.
   *
   * @throws StorageTrouble no room, a disk that fails, or acceptance stopped
   * @throws IOException when the given stream cannot be read
   */
  public Kept keep(InputStream bytes) throws IOException {
    return keep(bytes, Taken.LEAVE);
  }

  private Kept keep(InputStream bytes, Taken taken) throws IOException {
    acceptance.refuseIfStopped();
    try (Spool spool = spool()) {
      Kept kept = write(bytes, spool);
      if (named(spool, cover.name(kept.hash()), taken) == Named.TAKEN && !healthy(kept.hash())) {
        named(spool, cover.name(kept.hash()), Taken.REPLACE);
      }
      return kept;
    } catch (LocalTrouble e) {
      throw e.told(place);
    }
  }

  /**
   * The bytes of a file.
   *
   * @throws StorageTrouble when there is no such file; while reading, when it is damaged
   */
  public InputStream open(FileHash hash) {
    try {
      for (Cover one : cover.readable()) {
        Optional<InputStream> raw = blobs.open(one.name(hash));
        if (raw.isPresent()) {
          return new CheckedBytes(one.read(raw.get(), hash), hash);
        }
      }
    } catch (IOException e) {
      throw new LocalTrouble(e).told(place);
    }
    throw StorageTrouble.of(Kind.MISSING_FILE, "file", hash);
  }

  /** Whether there is such a file; says nothing about its health. */
  public boolean has(FileHash hash) {
    try {
      for (Cover one : cover.readable()) {
        if (blobs.has(one.name(hash))) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new LocalTrouble(e).told(place);
    }
  }

  /** Whether there is such a file and all its bytes are right; reads it all. */
  public boolean healthy(FileHash hash) {
    try (InputStream bytes = open(hash)) {
      bytes.transferTo(OutputStream.nullOutputStream());
      return true;
    } catch (StorageTrouble | IOException e) {
      return false;
    }
  }

  /** All files, sorted by name. */
  public List<FileHash> all() {
    return names().stream()
        .flatMap(name -> Cover.hash(name).stream())
        .distinct()
        .sorted(Comparator.comparing(FileHash::hex))
        .toList();
  }

  /** Takes a file away for good. */
  public void remove(FileHash hash) {
    try {
      for (Cover one : cover.readable()) {
        blobs.remove(one.name(hash));
      }
    } catch (IOException e) {
      throw new LocalTrouble(e).told(place);
    }
  }

  /**
   * Puts every file that is not under the newest key (or under none) under it.
   *
   * @return how many were
   */
  public int renewCovers() throws IOException {
    int renewed = 0;
    for (String name : names()) {
      Optional<FileHash> hash = Cover.hash(name);
      if (hash.isPresent() && !upToDate(name)) {
        try (InputStream bytes = open(hash.get())) {
          keep(bytes, Taken.REPLACE);
        }
        if (!name.equals(cover.name(hash.get()))) {
          blobs.remove(name);
        }
        renewed++;
      }
    }
    return renewed;
  }

  /** The names of all files as they lie there, sealed or plain, for backups; sorted. */
  public List<String> lying() {
    return names().stream().filter(name -> Cover.hash(name).isPresent()).toList();
  }

  /** The file that lies under a name. */
  public static FileHash lyingHash(String name) {
    return Cover.hash(name).orElseThrow(() -> new IllegalArgumentException(name));
  }

  /** The bytes under a name as they lie there, for backups. */
  public InputStream openLying(String name) throws IOException {
    return blobs.open(name).orElseThrow(() -> StorageTrouble.of(Kind.MISSING_FILE, "file", name));
  }

  /** Puts bytes back as they lay, from a backup. */
  public void putLying(String name, InputStream bytes) throws IOException {
    try (Spool spool = spool()) {
      OutputStream target = new SpoolStream(spool);
      bytes.transferTo(target);
      named(spool, lyingName(name), Taken.REPLACE);
    } catch (LocalTrouble e) {
      throw e.told(place);
    }
  }

  private static String lyingName(String name) {
    return Cover.hash(name).map(hash -> name).orElseThrow(() -> new IllegalArgumentException(name));
  }

  private boolean upToDate(String name) throws IOException {
    if (!Cover.hash(name).map(cover::name).filter(name::equals).isPresent()) {
      return false;
    }
    try (InputStream raw = blobs.open(name).orElse(InputStream.nullInputStream())) {
      return cover.newest(raw);
    }
  }

  private List<String> names() {
    try {
      return blobs.names();
    } catch (IOException e) {
      throw new LocalTrouble(e).told(place);
    }
  }

  private Spool spool() {
    try {
      return blobs.spool();
    } catch (IOException e) {
      throw new LocalTrouble(e);
    }
  }

  private static Named named(Spool spool, String name, Taken taken) {
    try {
      return spool.name(name, taken);
    } catch (IOException e) {
      throw new LocalTrouble(e);
    }
  }

  private Kept write(InputStream bytes, Spool spool) throws IOException {
    MessageDigest digest = FileHash.digest();
    long size;
    try (OutputStream covered = cover.write(new SpoolStream(spool))) {
      size = new DigestInputStream(bytes, digest).transferTo(covered);
    }
    return new Kept(FileHash.of(digest), size);
  }
}
