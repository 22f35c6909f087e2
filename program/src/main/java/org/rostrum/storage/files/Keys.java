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
record Keys(List<Key> all) {
  /** One key, and the first eight bytes of its SHA-256 as its name. */
  record Key(String id, byte[] bytes) {
    static Key of(byte[] bytes) {
      byte[] hash = FileHash.digest().digest(bytes);
      return new Key(HexFormat.of().formatHex(Arrays.copyOf(hash, 8)), bytes.clone());
    }

    @Override
    public String toString() {
      return "Key " + id;
    }
  }

  Key newest() {
    return all.getFirst();
  }

  Key named(String id) {
    return all.stream()
        .filter(key -> key.id().equals(id))
        .findFirst()
        .orElseThrow(() -> StorageTrouble.of(Kind.KEY_UNKNOWN, "key", id));
  }
}
