package org.rostrum.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** Hostile files in a row leave the memory where it was. */
class AttackMemoryTest {
  private static final long MOST_MORE = 8L << 20;

  private static long used() {
    ManagementFactory.getMemoryMXBean().gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  @Test
  void hostileFilesInARow_leaveTheMemoryWhereItWas() {
    Attacks.check();
    long before = used();
    Attacks.check();
    assertThat(used() - before).isLessThan(MOST_MORE);
  }
}
