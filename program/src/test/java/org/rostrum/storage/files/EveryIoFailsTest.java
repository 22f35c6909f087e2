package org.rostrum.storage.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;

/**
 * The n-th operation on the disk fails, for every n: kept and safe, or a clean error; never else.
 */
class EveryIoFailsTest {
  @TempDir Path folder;

  private static FileStore on(Disk disk, Path place, Acceptance acceptance) throws IOException {
    List<String> names = new ArrayList<>();
    return FileStores.inFolder(
        disk, place, () -> "t" + names.size() + names.add("t"), new Plain(), acceptance);
  }

  private static byte[] bytes(int number) {
    byte[] bytes = new byte[40_000];
    new Random(number).nextBytes(bytes);
    return bytes;
  }

  /** Keeps two files; returns what was acknowledged, and the kinds of trouble. */
  private static List<FileHash> keepTwo(FileStore store, List<Kind> troubles) throws IOException {
    List<FileHash> acknowledged = new ArrayList<>();
    for (int number = 0; number < 2; number++) {
      try {
        acknowledged.add(store.keep(new ByteArrayInputStream(bytes(number))).hash());
      } catch (StorageTrouble trouble) {
        troubles.add(trouble.kind());
      }
    }
    return acknowledged;
  }

  @Test
  void whateverFails_nothingAcknowledgedIsLost_andNothingTornIsNamed() throws IOException {
    FaultyDisk whole = new FaultyDisk(-1, "");
    FileStore counted = on(whole, folder.resolve("whole"), new Acceptance());
    long opening = whole.count();
    assertThat(keepTwo(counted, new ArrayList<>())).hasSize(2);
    long all = whole.count();
    assertThat(all).isGreaterThan(opening + 10);

    for (long failing = opening + 1; failing <= all; failing++) {
      FaultyDisk disk = new FaultyDisk(failing, "Input/output error");
      Path place = folder.resolve("at" + failing);
      Acceptance acceptance = new Acceptance();
      List<Kind> troubles = new ArrayList<>();
      List<FileHash> acknowledged = keepTwo(on(disk, place, acceptance), troubles);

      assertThat(acknowledged.size() + troubles.size()).isEqualTo(2);
      assertThat(acceptance.stopped().isPresent()).isEqualTo(disk.failedForce());
      if (disk.failedForce()) {
        assertThat(troubles.subList(1, troubles.size())).allMatch(Kind.STOPPED::equals);
      } else {
        assertThat(troubles).containsExactly(Kind.WRITE_FAILED);
      }
      FileStore again = on(new RealDisk(), place, new Acceptance());
      assertThat(acknowledged).as("operation %d", failing).allMatch(again::healthy);
      assertThat(again.all()).as("operation %d", failing).allMatch(again::healthy);
    }
  }

  @Test
  void fullDisk_isToldInPlainWords_andDoesNotStopAcceptance() throws IOException {
    Path place = folder.resolve("full");
    FaultyDisk opened = new FaultyDisk(-1, "");
    on(opened, place, new Acceptance());
    Acceptance acceptance = new Acceptance();
    FileStore store =
        on(new FaultyDisk(opened.count() + 2, "No space left on device"), place, acceptance);
    assertThatThrownBy(() -> store.keep(new ByteArrayInputStream(bytes(1))))
        .isInstanceOfSatisfying(
            StorageTrouble.class, t -> assertThat(t.kind()).isEqualTo(Kind.DISK_FULL))
        .hasMessageStartingWith("There is no room left in " + place + ". Nothing was kept");
    assertThat(acceptance.stopped()).isEmpty();
    assertThat(store.healthy(store.keep(new ByteArrayInputStream(bytes(1))).hash())).isTrue();
  }

  @Test
  void streamThatBreaksOff_isTheCallersError_andLeavesNothing() throws IOException {
    FileStore store = on(new RealDisk(), folder.resolve("broken"), new Acceptance());
    ByteArrayInputStream broken =
        new ByteArrayInputStream(bytes(1)) {
          @Override
          public synchronized int read(byte[] target, int from, int count) {
            throw new IllegalStateException("the browser went away");
          }
        };
    assertThatThrownBy(() -> store.keep(broken)).hasMessage("the browser went away");
    assertThat(store.all()).isEmpty();
    assertThat(new RealDisk().list(folder.resolve("broken/incoming"))).isEmpty();
  }
}
