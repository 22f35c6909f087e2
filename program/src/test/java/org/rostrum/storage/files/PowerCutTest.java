package org.rostrum.storage.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rostrum.storage.files.CutDisk.Forcing;
import org.rostrum.storage.files.CutDisk.PowerCut;

/** The power is cut before the n-th operation, for every n, and the disk loses what it may lose. */
class PowerCutTest {
  private static final Path PLACE = Path.of("/store");
  private static final int CHANCES = Boolean.getBoolean("rostrum.drills") ? 200 : 5;

  private static FileStore on(Disk disk) throws IOException {
    List<String> names = new ArrayList<>();
    return FileStores.inFolder(
        disk, PLACE, () -> "t" + names.size() + names.add("t"), new Plain(), new Acceptance());
  }

  private static byte[] bytes(int number) {
    byte[] bytes = new byte[30_000];
    new Random(number).nextBytes(bytes);
    return bytes;
  }

  private static List<FileHash> keepUntilCut(CutDisk disk) throws IOException {
    List<FileHash> acknowledged = new ArrayList<>();
    try {
      FileStore store = on(disk);
      for (int number = 0; number < 4; number++) {
        acknowledged.add(store.keep(new ByteArrayInputStream(bytes(number % 3))).hash());
      }
    } catch (PowerCut cut) {
      return acknowledged;
    }
    return acknowledged;
  }

  /** How many acknowledged files are lost, and how many torn ones have a name, over all cuts. */
  private static int lostOrTorn(Forcing forcing) throws IOException {
    CutDisk whole = new CutDisk(forcing, Long.MAX_VALUE);
    assertThat(keepUntilCut(whole)).hasSize(4);
    int wrong = 0;
    for (long cut = 0; cut <= whole.count(); cut++) {
      for (int seed = 0; seed < CHANCES; seed++) {
        CutDisk disk = new CutDisk(forcing, cut);
        List<FileHash> acknowledged = keepUntilCut(disk);
        FileStore found = on(disk.afterPower(new Random(seed)));
        for (FileHash hash : acknowledged) {
          wrong += found.healthy(hash) ? 0 : 1;
        }
        for (FileHash hash : found.all()) {
          wrong += found.healthy(hash) ? 0 : 1;
        }
      }
    }
    return wrong;
  }

  @Test
  void wheneverThePowerIsCut_whatWasAcknowledgedIsThereWhole() throws IOException {
    assertThat(lostOrTorn(Forcing.OBEYS)).isZero();
  }

  @Test
  void storeThatForgotToForce_wouldBeFound() throws IOException {
    assertThat(lostOrTorn(Forcing.FORGETS)).isPositive();
  }
}
