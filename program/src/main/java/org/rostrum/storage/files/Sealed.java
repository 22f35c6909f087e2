package org.rostrum.storage.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.List;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;

/**
 * Bytes sealed with AES-256-GCM: a key of its own for each file, wrapped under the newest key of
 * the key file. {@code docs/operations.md} has the format byte by byte. Files that lie there plain,
 * from before there was a key file, are read as well.
 */
record Sealed(Keys keys, SecureRandom random) implements Cover {
  static final String ENDING = ".sealed";

  @Override
  public String name(FileHash hash) {
    return hash.hex() + ENDING;
  }

  @Override
  public OutputStream write(OutputStream target) throws IOException {
    byte[] fileKey = new byte[Gcm.KEY_BYTES];
    random.nextBytes(fileKey);
    byte[] nonce = new byte[Gcm.NONCE_BYTES];
    random.nextBytes(nonce);
    target.write(SealedHeader.wrap(keys.newest(), nonce, fileKey));
    return new SealedOutput(target, fileKey);
  }

  @Override
  public InputStream read(InputStream raw, FileHash hash) throws IOException {
    try {
      SealedHeader header = SealedHeader.read(raw);
      return new SealedInput(raw, header.unwrap(keys), hash);
    } catch (SealBroken e) {
      raw.close();
      throw StorageTrouble.of(Kind.DAMAGED_FILE, "file", hash).because(e);
    } catch (IOException | StorageTrouble e) {
      raw.close();
      throw e;
    }
  }

  @Override
  public boolean newest(InputStream raw) throws IOException {
    try {
      return SealedHeader.read(raw).keyId().equals(keys.newest().id());
    } catch (SealBroken e) {
      return true; // nothing to renew from; the scrub tells of it
    }
  }

  @Override
  public List<Cover> readable() {
    return List.of(this, new Plain());
  }
}
