package org.rostrum.bench.hour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
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
 * ends with 1 when anything failed. The server is a process of its own, started with the words of
 * the system property {@code server}.
 */
final class DeadlineHour {
  private static final long SECOND = 1_000_000_000L;

  private final Random random;
  private final ConcurrentLinkedQueue<Delegation.Went> went = new ConcurrentLinkedQueue<>();
  private final List<Delegation> delegations = new ArrayList<>();
  private final List<Parcel> parcels = new ArrayList<>();
  private String debate = "";

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
    int port = freePort();
    Process server = start(folder, port, missions);
    try (HttpClient client =
            HttpClient.newBuilder().executor(Executors.newVirtualThreadPerTaskExecutor()).build();
        BufferedReader said = server.inputReader(StandardCharsets.UTF_8)) {
      hour.meet(said, client, "http://localhost:" + port);
      Path log = folder.resolve("server.out");
      Thread.ofPlatform().daemon().start(() -> write(said, log)); // or the server waits to speak
      try (Crowd others = new Crowd(port)) {
        others.watch(crowd[0], "/debates/" + hour.debate + "/events");
        others.sendSlowly(crowd[1], "/debates/" + hour.debate + "/missions/M001/statement/word");
        others.holdHalfOpen(crowd[2]);
        System.out.println("The minute begins ...");
        double cpu = cpu(server);
        double took = hour.minute();
        System.out.printf(
            Locale.ROOT,
            "%d missions, %d watchers, %d slow uploads, %d half-open lines: %.1f s, server %.1f CPU s%n",
            missions,
            crowd[0],
            crowd[1],
            crowd[2],
            took,
            cpu(server) - cpu);
        System.out.printf(
            Locale.ROOT,
            "watchers heard %d bytes, %d lines cut%n",
            others.heard(),
            others.dropped());
      }
      hour.table().forEach(System.out::println);
      heap(folder.resolve("heap.csv")).forEach(System.out::println);
    } finally {
      server.destroy();
      server.waitFor();
    }
    System.exit(hour.went.stream().allMatch(Delegation.Went::well) ? 0 : 1);
  }

  private static Process start(Path folder, int port, int missions) throws IOException {
    List<String> command = new ArrayList<>(List.of(System.getProperty("server").split("\t")));
    command.addAll(List.of(folder.toString(), Integer.toString(port), Integer.toString(missions)));
    return new ProcessBuilder(command).redirectError(folder.resolve("server.log").toFile()).start();
  }

  private void meet(BufferedReader said, HttpClient client, String house) throws IOException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      String[] words = line.split(" ", -1);
      switch (words[0]) {
        case "debate" -> debate = words[1];
        case "mission" ->
            delegations.add(new Delegation(client, house, debate, words[1], words[2]));
        case "ready" -> {
          return;
        }
        default -> throw new IOException("the server said: " + line);
      }
    }
    throw new IOException("the server ended before it was ready; see server.log");
  }

  /** What the server says goes into a file. */
  private static void write(BufferedReader said, Path file) {
    try (Writer out = Files.newBufferedWriter(file)) {
      said.transferTo(out);
    } catch (IOException e) {
      return; // it has ended
    }
  }

  /** Everybody's minute; returns the seconds until the last one was answered. */
  private double minute() throws InterruptedException {
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

  /** The heap second by second, thinned, and what collecting cost. */
  private static List<String> heap(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    String[] last = lines.getLast().split(",", -1);
    List<String> used = lines.stream().skip(1).map(line -> line.split(",", -1)[0]).toList();
    return List.of(
        "heap, MB a second: " + String.join(" ", used),
        last[1] + " collections, " + last[2] + " ms in all");
  }

  private static double cpu(Process process) {
    return process.info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
