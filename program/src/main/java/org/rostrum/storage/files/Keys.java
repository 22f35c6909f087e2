package org.rostrum.storage.files;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;

/**
 * The keys that unpublished files are sealed with. The first one seals; every one opens.
 *
 * @param all the newest first; one at least
 */
record Keys(List<SealKey> all) {
  /** One key, and the first eight bytes of its SHA-256 as its name. */
  static final class SealKey {
    private final String id;
    private final byte[] bytes;

    SealKey(byte[] bytes) {
      this.bytes = bytes.clone();
      byte[] hash = FileHash.digest().digest(bytes);
      this.id = HexFormat.of().formatHex(Arrays.copyOf(hash, 8));
    }

    String id() {
      return id;
    }

    byte[] bytes() {
      return bytes.clone();
    }

    @Override
    public String toString() {
      return "Key " + id;
    }
  }

  SealKey newest() {
    return all.getFirst();
  }

  SealKey named(String id) {
    return all.stream()
        .filter(key -> key.id().equals(id))
        .findFirst()
        .orElseThrow(() -> StorageTrouble.of(Kind.KEY_UNKNOWN, "key", id));
  }
}
