package org.rostrum.document.endure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two hundred hostile files in a row leave the memory where it was. */
class HostileRowTest {
  private static final long SEED = 20261123;

  /** Copies of the floods that take seconds, and of the others; 200 in all. */
  private static final int OF_LONG_ONES = 6;

  private static final int OF_EACH = 26;

  /** What caches and compiled code of our own may grow by meanwhile. */
  private static final long BOUND = 4L << 20;

  private static final List<String> FLOODS =
      List.of(
          "boxes-nested-40",
          "embeddings-nested",
          "links-nested",
          "tables-nested-130",
          "doctype-bomb",
          "language-tag",
          "parts-11000");

  private static final List<String> LONG_ONES =
      List.of("label-of-megabytes", "vml-width", "requires-list");

  @Test
  void twoHundredHostileFiles_leaveMemoryWhereItWas() {
    read(FLOODS, 1);
    read(LONG_ONES, 1);
    long before = used();
    int read = read(FLOODS, OF_EACH) + read(LONG_ONES, OF_LONG_ONES);
    assertThat(read).isEqualTo(200);
    assertThat(used() - before).isLessThan(BOUND);
  }

  private static int read(List<String> floods, int ofEach) {
    for (String flood : floods) {
      byte[] file = Floods.byName().get(flood).get();
      Flips flips = new Flips(file, SEED);
      for (int i = 0; i < ofEach; i++) {
        String outcome = FlipDrill.outcome(i == 0 ? file : flips.next());
        assertThat(outcome).as("%s %d, seed %d", flood, i, SEED).doesNotStartWith("BROKEN");
      }
    }
    return floods.size() * ofEach;
  }

  private static long used() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      memory.gc();
      least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
    }
    return least;
  }
}
