package org.rostrum.storage.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** How bytes lie in the store: as they are, or sealed. The name says which. */
sealed interface Cover permits Plain, Sealed {
  /** The name under which a file lies when covered so. */
  String name(FileHash hash);

  /** Covers what is written. Closing it writes the end, and closes the target. */
  OutputStream write(OutputStream target) throws IOException;

  /** Uncovers what lies there. */
  InputStream read(InputStream raw, FileHash hash) throws IOException;

  /** Whether what lies there needs no renewal. */
  boolean newest(InputStream raw) throws IOException;

  /** The covers under which a file may lie, the likeliest first. */
  List<Cover> readable();

  /** The file that lies under a name; empty for a name that is none of ours. */
  static Optional<FileHash> hash(String name) {
    String bare =
        name.endsWith(Sealed.ENDING)
            ? name.substring(0, name.length() - Sealed.ENDING.length())
            : name;
    return FileHash.is(bare) ? Optional.of(new FileHash(bare)) : Optional.empty();
  }
}
