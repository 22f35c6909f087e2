package org.rostrum.storage.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Bytes by name: a folder or a bucket. */
interface Blobs {
  /** Something to write into whose name is known only at the end. */
  Spool spool() throws IOException;

  /** The bytes under a name. */
  Optional<InputStream> open(String name) throws IOException;

  boolean has(String name) throws IOException;

  /** All names, sorted. */
  List<String> names() throws IOException;

  void remove(String name) throws IOException;

  /** What to do when the name is taken. */
  enum Taken {
    LEAVE,
    REPLACE
  }

  /** What became of a name. */
  enum Named {
    NEW,
    TAKEN
  }

  /** Bytes on their way in. Closed without a name, nothing stays. */
  interface Spool extends Closeable {
    void write(byte[] bytes, int from, int count) throws IOException;

    /** Gives the bytes their name; when this returns {@code NEW}, they are safe. */
    Named name(String name, Taken taken) throws IOException;
  }
}
