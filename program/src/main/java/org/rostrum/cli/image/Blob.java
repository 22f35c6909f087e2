package org.rostrum.cli.image;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file of the image, named by its hash.
 *
 * @param file where it lies while the image is made
 */
record Blob(String sha256, long size, Path file) {
  /** How others refer to it. */
  Map<String, Object> descriptor(String mediaType) {
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("mediaType", mediaType);
    descriptor.put("digest", "sha256:" + sha256);
    descriptor.put("size", size);
    return descriptor;
  }
}
