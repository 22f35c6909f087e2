package org.rostrum.storage.files;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Bytes as they are. */
record Plain() implements Cover {
  @Override
  public String name(FileHash hash) {
    return hash.hex();
  }

  @Override
  public OutputStream write(OutputStream target) {
    return target;
  }

  @Override
  public InputStream read(InputStream raw, FileHash hash) {
    return raw;
  }

  @Override
  public boolean newest(InputStream raw) {
    return true;
  }

  @Override
  public List<Cover> readable() {
    return List.of(this);
  }
}
