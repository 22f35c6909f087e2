package org.rostrum.storage;

import java.net.URI;
import java.nio.file.Path;

/** Where the bytes of files are. */
public sealed interface FilesPlace {
  /**
   * A folder. On a disk of this machine; network shares do not keep the promises of fsync.
   *
   * @param folder made when it is not there
   */
  record Folder(Path folder) implements FilesPlace {}

  /**
   * A bucket of an S3 store.
   *
   * @param endpoint the store's address
   * @param region as the store calls it, {@code us-east-1} where it has none
   * @param bucket must be there already
   * @param accessKey the name of the key
   * @param secretKey the key
   */
  record Bucket(URI endpoint, String region, String bucket, String accessKey, Secret secretKey)
      implements FilesPlace {}
}
