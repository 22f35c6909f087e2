package org.rostrum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs a command and measures it from outside. CPU time is what the shell's {@code times} says of
 * its children, which POSIX promises everywhere; peak memory is the kernel's own high-water mark in
 * {@code /proc}, looked at while the command runs, and therefore told on Linux alone.
 */
final class Stopwatch {
  private static final String SCRIPT =
      "told=$1; shift; \"$@\"; code=$?; times >\"$told\"; exit $code";
  private static final Pattern TIMES = Pattern.compile("(\\d+)m([0-9.,]+)s\\s+(\\d+)m([0-9.,]+)s");
  private static final Pattern HIGH_WATER = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final long LOOK_EVERY_MILLIS = 20;

  private Stopwatch() {}

  /**
   * Runs a command to its end.
   *
   * @param folder where it runs
   * @param log what it prints, both streams
   */
  static Figures run(List<String> command, Path folder, Path log) throws IOException {
    Path told = Files.createTempFile("race", ".times");
    try {
      List<String> all = new ArrayList<>(List.of("/bin/sh", "-c", SCRIPT, "sh", told.toString()));
      all.addAll(command);
      long began = System.nanoTime();
      Process process =
          new ProcessBuilder(all)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      long peak = watch(process);
      Duration wall = Duration.ofNanos(System.nanoTime() - began);
      return new Figures(children(Files.readString(told)), wall, peak, process.exitValue());
    } finally {
      Files.delete(told);
    }
  }

  private static long watch(Process process) throws IOException {
    long peak = 0;
    try {
      while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
        for (ProcessHandle each : process.descendants().toList()) {
          peak = Math.max(peak, highWater(each.pid()));
        }
      }
    } catch (InterruptedException e) {
      process.destroy();
      throw new IOException("interrupted while measuring", e);
    }
    return peak;
  }

  private static long highWater(long process) {
    try {
      String status = Files.readString(Path.of("/proc", Long.toString(process), "status"));
      Matcher matcher = HIGH_WATER.matcher(status);
      return matcher.find() ? Long.parseLong(matcher.group(1)) * 1024 : 0;
    } catch (IOException e) {
      return 0; // it has ended, or there is no /proc
    }
  }

  /** Seconds from the second line of what {@code times} prints: user and system of the children. */
  static double children(String times) {
    Matcher matcher = TIMES.matcher(times.substring(times.indexOf('\n') + 1));
    if (!matcher.find()) {
      throw new IllegalArgumentException("the shell's times printed: " + times);
    }
    return seconds(matcher.group(1), matcher.group(2))
        + seconds(matcher.group(3), matcher.group(4));
  }

  private static double seconds(String minutes, String seconds) {
    return Integer.parseInt(minutes) * 60 + Double.parseDouble(seconds.replace(',', '.'));
  }
}
