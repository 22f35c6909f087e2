package org.rostrum.storage.files;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.rostrum.storage.StorageSettings;

/** The ways files can be kept, for tests that run on each. */
enum Shelf {
  FOLDER,
  SEALED_FOLDER,
  BUCKET,
  SEALED_BUCKET;

  StorageSettings settings(Path folder) throws IOException {
    StorageSettings settings = StorageSettings.in(folder);
    return switch (this) {
      case FOLDER -> settings;
      case SEALED_FOLDER -> withKeys(settings);
      case BUCKET -> settings.with(LocalBucket.empty());
      case SEALED_BUCKET -> withKeys(settings.with(LocalBucket.empty()));
    };
  }

  private static StorageSettings withKeys(StorageSettings settings) throws IOException {
    Path file = settings.folder().resolve("keys");
    new KeyFile(file).addKey(new SecureRandom());
    return settings.withKeys(file);
  }
}
