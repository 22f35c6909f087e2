package org.rostrum.bench.hour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * The hour of the deadline in one minute: {@code DeadlineHour FOLDER MISSIONS WATCHERS SLOW
 * HALF-OPEN}. Missions send two files of five megabytes each at random moments of the first fifty
 * seconds and file in the last ten, while the others watch, drip and hang. Prints what it took and
 * ends with 1 when anything failed.
 */
final class DeadlineHour {
  private static final long SECOND = 1_000_000_000L;

  private final Random random;
  private final ConcurrentLinkedQueue<Delegation.Went> went = new ConcurrentLinkedQueue<>();
  private final List<Parcel> parcels = new ArrayList<>();

  private DeadlineHour(long seed) {
    this.random = new Random(seed);
  }

  @SuppressWarnings("SystemOut") // a table on the terminal is what this program is for
  public static void main(String[] words) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(words[0])).toAbsolutePath();
    int missions = Integer.parseInt(words[1]);
    int[] crowd = Arrays.stream(words).skip(2).mapToInt(Integer::parseInt).toArray();
    DeadlineHour hour = new DeadlineHour(Long.getLong("seed", 7));
    System.out.println("Making " + 2 * missions + " files ...");
    Path files = Files.createDirectories(folder.resolve("parcels"));
    for (int i = 1; i <= missions; i++) {
      hour.parcels.add(Parcel.make(files, i));
    }
    try (OpenedHouse house = OpenedHouse.start(folder, missions);
        Crowd others = new Crowd(house.port())) {
      String statement = "/debates/" + house.debate() + "/missions/M001/statement/word";
      others.watch(crowd[0], "/debates/" + house.debate() + "/events");
      others.sendSlowly(crowd[1], statement);
      others.holdHalfOpen(crowd[2]);
      System.out.println("The minute begins ...");
      double cpu = house.cpuSeconds();
      double took = hour.minute(house.delegations());
      System.out.printf(
          Locale.ROOT,
          "%d missions, %d watchers, %d slow uploads, %d half-open lines: %.1f s, server %.1f CPU s%n",
          missions,
          crowd[0],
          crowd[1],
          crowd[2],
          took,
          house.cpuSeconds() - cpu);
      System.out.printf(
          Locale.ROOT, "watchers heard %d bytes, %d lines cut%n", others.heard(), others.dropped());
      hour.table().forEach(System.out::println);
      heap(folder.resolve("heap.csv")).forEach(System.out::println);
    }
    System.exit(hour.went.stream().allMatch(Delegation.Went::well) ? 0 : 1);
  }

  /** Everybody's minute; returns the seconds until the last one was answered. */
  private double minute(List<Delegation> delegations) throws InterruptedException {
    long began = System.nanoTime();
    CountDownLatch open = new CountDownLatch(delegations.size());
    try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < delegations.size(); i++) {
        Delegation delegation = delegations.get(i);
        Parcel parcel = parcels.get(i);
        long sends = began + (long) (random.nextDouble() * 50 * SECOND);
        long files = began + (long) ((50 + random.nextDouble() * 10) * SECOND);
        hands.execute(() -> {
          waitUntil(sends);
          went.add(delegation.sendStatement(parcel));
          went.add(delegation.sendLetter(parcel));
          waitUntil(files);
          went.add(delegation.file());
          open.countDown();
        });
      }
      open.await();
    }
    return (System.nanoTime() - began) / 1e9;
  }

  private static void waitUntil(long nanos) {
    for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private List<String> table() {
    List<String> table = new ArrayList<>();
    table.add("step        done  failed   median      p99  longest (s)");
    for (String step : List.of("statement", "letter", "file")) {
      double[] seconds =
          went.stream()
              .filter(each -> each.step().equals(step) && each.well())
              .mapToDouble(Delegation.Went::seconds)
              .sorted()
              .toArray();
      long failed = went.stream().filter(e -> e.step().equals(step) && !e.well()).count();
      table.add(
          String.format(
              Locale.ROOT,
              "%-10s %5d %7d %8.3f %8.3f %8.3f",
              step,
              seconds.length,
              failed,
              at(seconds, 0.5),
              at(seconds, 0.99),
              at(seconds, 1)));
    }
    went.stream()
        .filter(each -> !each.well())
        .limit(10)
        .forEach(each -> table.add(each.mission() + " " + each.step() + ": " + each.fault()));
    return table;
  }

  private static double at(double[] sorted, double part) {
    return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(part * sorted.length) - 1];
  }

  private static List<String> column(List<String> lines, int which) {
    return lines.stream().skip(1).map(line -> line.split(",", -1)[which]).toList();
  }

  /** The heap second by second, what of it was no garbage, and what collecting cost. */
  private static List<String> heap(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    String[] last = lines.getLast().split(",", -1);
    return List.of(
        "heap, MB a second: " + String.join(" ", column(lines, 0)),
        "of it kept by full collections: "
            + String.join(" ", column(lines, 3).stream().distinct().toList()),
        last[1] + " collections, " + last[2] + " ms in all");
  }
}
