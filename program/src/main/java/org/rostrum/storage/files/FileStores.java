package org.rostrum.storage.files;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rostrum.storage.FilesPlace;
import org.rostrum.storage.StorageSettings;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;

/**
 * The two stores of files: what is not published yet, sealed when there is a key file; and what is
 * published, plain, so that any web server can serve it.
 */
public final class FileStores implements AutoCloseable {
  private final FileStore unpublished;
  private final FileStore published;
  private final Acceptance acceptance;
  private final Optional<Bucket> bucket;

  private FileStores(
      FileStore unpublished, FileStore published, Acceptance acceptance, Optional<Bucket> bucket) {
    this.unpublished = unpublished;
    this.published = published;
    this.acceptance = acceptance;
    this.bucket = bucket;
  }

  /** Opens both, making their folders when they are not there. */
  public static FileStores open(
      StorageSettings settings, Acceptance acceptance, SecureRandom random) {
    Cover cover =
        settings
            .keyFile()
            .<Cover>map(file -> new Sealed(new KeyFile(file).read(), random))
            .orElseGet(Plain::new);
    return open(settings, cover, acceptance, random);
  }

  private static FileStores open(
      StorageSettings settings, Cover cover, Acceptance acceptance, SecureRandom random) {
    Supplier<String> names = () -> freshName(random);
    try {
      return switch (settings.files()) {
        case FilesPlace.Folder place -> {
          Path folder = place.folder();
          Disk disk = new RealDisk();
          yield new FileStores(
              inFolder(disk, folder.resolve("unpublished"), names, cover, acceptance),
              inFolder(disk, folder.resolve("published"), names, new Plain(), acceptance),
              acceptance,
              Optional.empty());
        }
        case FilesPlace.Bucket place -> {
          Bucket bucket = Bucket.open(place);
          Path incoming = settings.folder().resolve("incoming");
          yield new FileStores(
              inBucket(bucket, "unpublished", incoming, names, cover, acceptance),
              inBucket(bucket, "published", incoming, names, new Plain(), acceptance),
              acceptance,
              Optional.of(bucket));
        }
      };
    } catch (IOException e) {
      throw StorageTrouble.of(Kind.FOLDER, "folder", settings.folder()).because(e);
    }
  }

  static FileStore inFolder(
      Disk disk, Path folder, Supplier<String> names, Cover cover, Acceptance acceptance)
      throws IOException {
    Blobs blobs = new FolderBlobs(disk, folder, names, acceptance);
    return new FileStore(blobs, cover, acceptance, folder.toString());
  }

  private static FileStore inBucket(
      Bucket bucket,
      String prefix,
      Path incoming,
      Supplier<String> names,
      Cover cover,
      Acceptance acceptance)
      throws IOException {
    Blobs blobs = new BucketBlobs(bucket, prefix, new RealDisk(), incoming, names);
    return new FileStore(blobs, cover, acceptance, bucket.name());
  }

  private static String freshName(SecureRandom random) {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Statements, letters and drafts before they are released. */
  public FileStore unpublished() {
    return unpublished;
  }

  /** What anybody may read. */
  public FileStore published() {
    return published;
  }

  /** Both. */
  public List<FileStore> both() {
    return List.of(unpublished, published);
  }

  /** Whether files are taken in. */
  public Acceptance acceptance() {
    return acceptance;
  }

  @Override
  public void close() {
    bucket.ifPresent(Bucket::close);
  }
}
