package org.rostrum.document.endure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two hundred hostile files in a row leave the memory where it was. */
@Tag("drill")
class HostileRowTest {
  private static final long SEED = 20261123;

  /** What caches and compiled code of our own may grow by meanwhile. */
  private static final long BOUND = 4L << 20;

  /** How many copies of each: few of those that take a second. */
  private static final Map<String, Integer> FLOODS =
      Map.of(
          "boxes-nested-40", 28,
          "embeddings-nested", 27,
          "links-nested", 27,
          "tables-nested-130", 27,
          "doctype-bomb", 27,
          "language-tag", 27,
          "parts-11000", 27,
          "label-of-megabytes", 4,
          "vml-width", 4,
          "requires-list", 2);

  @Test
  void twoHundredHostileFiles_leaveMemoryWhereItWas() {
    FLOODS.keySet().forEach(flood -> read(flood, 1));
    long before = used();
    FLOODS.forEach(HostileRowTest::read);
    assertThat(FLOODS.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(200);
    assertThat(used() - before).isLessThan(BOUND);
  }

  private static void read(String flood, int copies) {
    byte[] file = Floods.byName().get(flood).get();
    Flips flips = new Flips(file, SEED);
    for (int i = 0; i < copies; i++) {
      String outcome = FlipDrill.outcome(i == 0 ? file : flips.next());
      assertThat(outcome).as("%s %d, seed %d", flood, i, SEED).doesNotStartWith("BROKEN");
    }
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
