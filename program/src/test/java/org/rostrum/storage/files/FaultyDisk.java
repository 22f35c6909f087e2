package org.rostrum.storage.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** A real disk whose n-th operation fails. */
final class FaultyDisk implements Disk {
  private final Disk real = new RealDisk();
  private final String words;
  private final long failing;
  private long count;
  private boolean failedForce;

  FaultyDisk(long failing, String words) {
    this.failing = failing;
    this.words = words;
  }

  /** How many operations there were. */
  long count() {
    return count;
  }

  /** Whether what failed was an fsync. */
  boolean failedForce() {
    return failedForce;
  }

  private void step() throws IOException {
    count++;
    if (count == failing) {
      throw new IOException(words);
    }
  }

  private void forceStep() throws IOException {
    failedForce |= count + 1 == failing;
    step();
  }

  @Override
  public NewFile create(Path file) throws IOException {
    step();
    NewFile written = real.create(file);
    return new NewFile() {
      @Override
      public void write(byte[] bytes, int from, int count) throws IOException {
        step();
        written.write(bytes, from, count);
      }

      @Override
      public void force() throws IOException {
        forceStep();
        written.force();
      }

      @Override
      public void close() throws IOException {
        written.close();
      }
    };
  }

  @Override
  public InputStream open(Path file) throws IOException {
    step();
    return real.open(file);
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    step();
    real.rename(from, to);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    forceStep();
    real.forceFolder(folder);
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    real.makeFolder(folder);
  }

  @Override
  public boolean has(Path file) {
    return real.has(file);
  }

  @Override
  public List<String> list(Path folder) throws IOException {
    step();
    return real.list(folder);
  }

  @Override
  public void delete(Path file) throws IOException {
    step();
    real.delete(file);
  }
}
