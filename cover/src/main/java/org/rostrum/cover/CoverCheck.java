package org.rostrum.cover;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.CoverReport;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.Kind;
import org.rostrum.cover.worker.Isolation;
import org.rostrum.cover.worker.WorkerPool;
import org.rostrum.cover.worker.WorkerSettings;

/**
 * Checks cover letters, each in another process. Thread-safe; as many at once as there are
 * processes, the others wait. Keep one for as long as the program runs, and close it.
 */
public final class CoverCheck implements Closeable {
  private final WorkerPool pool;

  private CoverCheck(WorkerPool pool) {
    this.pool = pool;
  }

  /** Starts the processes, in the background when they are to be warm. */
  public static CoverCheck start(WorkerSettings settings) {
    return new CoverCheck(WorkerPool.start(settings));
  }

  /**
   * Checks a letter. There is always a report: a file that makes its reader slow, greedy or dead is
   * refused in plain words.
   */
  public CoverReport check(byte[] file, Expectations expectations) {
    if (file.length > WorkerSettings.MOST_BYTES) {
      return tooBig(file.length);
    }
    return pool.ask(file, expectations);
  }

  /**
   * Checks a letter in a file.
   *
   * @throws IOException when the file cannot be read
   */
  public CoverReport check(Path file, Expectations expectations) throws IOException {
    long size = Files.size(file);
    return size > WorkerSettings.MOST_BYTES
        ? tooBig(size)
        : check(Files.readAllBytes(file), expectations);
  }

  private static CoverReport tooBig(long size) {
    return CoverReport.refused(Kind.OTHER, Check.FILE_TOO_BIG, Long.toString(size >> 20));
  }

  /** Whether the processes are without network on this machine. */
  public Isolation.Network network() {
    return pool.network();
  }

  @Override
  public void close() {
    pool.close();
  }
}
