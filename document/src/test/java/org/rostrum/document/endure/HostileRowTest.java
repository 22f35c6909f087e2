package org.rostrum.document.endure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two hundred hostile files in a row leave the memory where it was. */
class HostileRowTest {
  private static final long SEED = 20261123;
  private static final int OF_EACH = 20;

  /** What caches and compiled code of our own may grow by meanwhile. */
  private static final long BOUND = 4L << 20;

  private static final List<String> FLOODS =
      List.of(
          "boxes-nested-40",
          "embeddings-nested",
          "links-nested",
          "tables-nested-130",
          "label-of-megabytes",
          "doctype-bomb",
          "language-tag",
          "vml-width",
          "requires-list",
          "parts-11000");

  @Test
  void twoHundredHostileFiles_leaveMemoryWhereItWas() {
    for (String flood : FLOODS) {
      FlipDrill.outcome(Floods.byName().get(flood).get());
    }
    long before = used();
    int read = 0;
    for (String flood : FLOODS) {
      byte[] file = Floods.byName().get(flood).get();
      Flips flips = new Flips(file, SEED);
      for (int i = 0; i < OF_EACH; i++) {
        String outcome = FlipDrill.outcome(i == 0 ? file : flips.next());
        assertThat(outcome).as("%s %d, seed %d", flood, i, SEED).doesNotStartWith("BROKEN");
        read++;
      }
    }
    assertThat(read).isEqualTo(200);
    assertThat(used() - before).isLessThan(BOUND);
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
