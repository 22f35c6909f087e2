package org.rostrum.bench.hour;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * One filing after the other, on a server that is warm: {@code WarmFiling FOLDER MISSIONS}. Half of
 * the missions warm it up. Timed is the one request that files, over HTTP, from its first byte to
 * the answer's last: the files are there since the drafts, rows, register and receipt are made.
 * Beside it what an fsync of 4 KB costs on the same disk. Ends with 1 when anything failed.
 */
final class WarmFiling {
  private static final int SYNCS = 500;

  /** So long the checks of the two files may take beside it. */
  private static final long PAUSE = 500_000_000L;

  private WarmFiling() {}

  @SuppressWarnings("SystemOut") // a table on the terminal is what this program is for
  public static void main(String[] words) throws IOException {
    Path folder = Files.createDirectories(Path.of(words[0])).toAbsolutePath();
    int missions = Integer.parseInt(words[1]);
    List<String> faults = new ArrayList<>();
    double[] seconds = new double[missions];
    try (OpenedHouse house = OpenedHouse.start(folder, missions)) {
      for (int i = 0; i < missions; i++) {
        Delegation delegation = house.delegations().get(i);
        Parcel parcel = Parcel.make(folder, i + 1);
        List<Delegation.Went> steps =
            List.of(delegation.sendStatement(parcel), delegation.sendLetter(parcel));
        LockSupport.parkNanos(PAUSE);
        Delegation.Went filed = delegation.file();
        seconds[i] = filed.seconds();
        steps.stream().filter(each -> !each.well()).forEach(each -> faults.add(each.fault()));
        if (!filed.well()) {
          faults.add(filed.fault());
        }
      }
    }
    double[] warm = Arrays.copyOfRange(seconds, missions / 2, missions);
    System.out.println("what                        median ms   p99 ms  longest ms");
    System.out.println(line("a filing, warm", warm));
    System.out.println(line("an fsync of 4 KB", syncs(folder.resolve("sync"))));
    faults.stream().limit(10).forEach(System.out::println);
    System.exit(faults.isEmpty() ? 0 : 1);
  }

  private static double[] syncs(Path file) throws IOException {
    double[] seconds = new double[SYNCS];
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (int i = 0; i < SYNCS; i++) {
        long began = System.nanoTime();
        channel.write(ByteBuffer.allocate(4096));
        channel.force(true);
        seconds[i] = (System.nanoTime() - began) / 1e9;
      }
    }
    return seconds;
  }

  private static String line(String what, double[] seconds) {
    double[] sorted = seconds.clone();
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT,
        "%-26s %10.2f %8.2f %11.2f",
        what,
        1000 * sorted[sorted.length / 2],
        1000 * sorted[(int) Math.ceil(0.99 * sorted.length) - 1],
        1000 * sorted[sorted.length - 1]);
  }
}
