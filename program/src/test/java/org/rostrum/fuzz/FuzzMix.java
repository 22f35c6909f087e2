package org.rostrum.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Every target in one process: the first byte of an input says whose it is. A start of Jazzer takes
 * longer than a build's share of inputs for one target, so a build starts it once.
 */
final class FuzzMix {
  private static final FuzzTargets[] SHARES = shares();

  private FuzzMix() {}

  /** Slow targets get fewer of the 256 bytes, so that each has its part of the time. */
  private static FuzzTargets[] shares() {
    FuzzTargets[] shares = new FuzzTargets[256];
    int at = 0;
    for (FuzzTargets target : FuzzTargets.values()) {
      Arrays.fill(shares, at, at + target.share(), target);
      at += target.share();
    }
    if (at != shares.length) {
      throw new IllegalStateException("the shares make " + at + " and must make 256");
    }
    return shares;
  }

  /** Whose input it is; nobody's when it has no byte. */
  static FuzzTargets target(byte[] input) {
    return SHARES[input.length == 0 ? 0 : input[0] & 0xFF];
  }

  /** What the target gets of it. */
  static byte[] bytes(byte[] input) {
    return Arrays.copyOfRange(input, Math.min(1, input.length), input.length);
  }

  static void take(byte[] input) {
    target(input).take(bytes(input));
  }

  private static byte[] input(FuzzTargets target, byte[] bytes) {
    byte[] input = new byte[bytes.length + 1];
    input[0] = (byte) Arrays.asList(SHARES).indexOf(target);
    System.arraycopy(bytes, 0, input, 1, bytes.length);
    return input;
  }

  /** Writes the seeds of every target into a folder. */
  static void writeSeeds(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (FuzzTargets target : FuzzTargets.values()) {
      int number = 0;
      for (byte[] seed : FuzzSeeds.of(target)) {
        Files.write(folder.resolve(target.word() + "-" + number++), input(target, seed));
      }
    }
  }
}
