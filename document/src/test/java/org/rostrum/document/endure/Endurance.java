package org.rostrum.document.endure;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.tally.SourceTally;
import org.rostrum.document.word.WordReader;

/**
 * Reads every flood, or those named, in a process of its own with little memory, and prints a line
 * for each: its name, what came of it, milliseconds, megabytes.
 */
final class Endurance {
  /** Bytes of stack: half of what threads have that nobody asked about. */
  private static final int STACK = 512 << 10;

  private Endurance() {}

  public static void main(String[] names) throws InterruptedException {
    List<String> wanted = List.of(names);
    for (Map.Entry<String, Supplier<byte[]>> flood : Floods.byName().entrySet()) {
      if (!wanted.isEmpty() && !wanted.contains(flood.getKey())) {
        continue;
      }
      byte[] file = flood.getValue().get();
      String[] outcome = new String[1];
      long[] read = new long[1];
      for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
        pool.resetPeakUsage();
      }
      long start = System.nanoTime();
      // a server reads in threads whose stack is small
      Thread reader = new Thread(null, () -> outcome[0] = outcome(file, read), "reader", STACK);
      reader.start();
      reader.join();
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      System.out.println(
          flood.getKey()
              + "\t"
              + outcome[0]
              + "\t"
              + milliseconds
              + "\t"
              + read[0]
              + "\t"
              + peak()
              + "\t"
              + file.length);
    }
  }

  private static String outcome(byte[] file, long[] read) {
    long start = worked();
    try {
      try {
        new WordReader(Limits.STANDARD).read(file);
      } finally {
        read[0] = (worked() - start) / 1_000_000;
      }
      try {
        SourceTally.count(file);
        return "text";
      } catch (IllegalArgumentException e) {
        return "text, not counted";
      }
    } catch (Refusal refusal) {
      return refusal.finding().code();
    } catch (RuntimeException | Error e) {
      return "BROKEN " + e;
    }
  }

  private static long worked() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long peak() {
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        bytes += pool.getPeakUsage().getUsed();
      }
    }
    return bytes >> 20;
  }
}
