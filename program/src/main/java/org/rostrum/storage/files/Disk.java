package org.rostrum.storage.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * The few things asked of a disk, so that a test can make each of them fail, or cut the power
 * between them. What was written is safe only after {@link NewFile#force}, a name only after {@link
 * #forceFolder} of its folder.
 */
interface Disk {
  /** A new file; one that is there already is an error. */
  NewFile create(Path file) throws IOException;

  InputStream open(Path file) throws IOException;

  /** Gives a file another name in one step, in place of whatever had it. */
  void rename(Path from, Path to) throws IOException;

  /** Makes the names in a folder survive a power cut. */
  void forceFolder(Path folder) throws IOException;

  /**
   * Makes a folder and those above it; nothing happens when it is there. The names of those above
   * survive a power cut; its own does when the folder that holds it is forced.
   */
  void makeFolder(Path folder) throws IOException;

  boolean has(Path file);

  /** The names in a folder, sorted. */
  List<String> list(Path folder) throws IOException;

  void delete(Path file) throws IOException;

  /** A file being written. */
  interface NewFile extends Closeable {
    void write(byte[] bytes, int from, int count) throws IOException;

    /** Makes the bytes survive a power cut. When this fails once, they are lost: never again. */
    void force() throws IOException;
  }
}
