package org.rostrum.cli.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk of a running house is full, a real one of 64 MB: who files is told so in plain words and
 * gets no receipt, reading goes on, and with room again the same filing is received.
 */
@Tag("drill")
class FullDiskTest {
  @TempDir Path folder;

  /** A disk in memory, where mounting is allowed. */
  private static final class SmallDisk implements AutoCloseable {
    private final Path place;

    SmallDisk(Path place) throws IOException, InterruptedException {
      this.place = Files.createDirectory(place);
      int code = run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", place.toString());
      assumeTrue(code == 0, "no disk can be mounted (needs root)");
    }

    /** Fills it to the last byte. */
    Path fill() throws IOException {
      Path filler = place.resolve("filler");
      try (OutputStream out = Files.newOutputStream(filler)) {
        for (int size = 1 << 20; size > 0; size /= 2) {
          fill(out, new byte[size]);
        }
      } catch (IOException full) {
        return filler; // what was buffered did not fit either
      }
      return filler;
    }

    private static void fill(OutputStream out, byte[] block) {
      try {
        while (true) {
          out.write(block);
        }
      } catch (IOException full) {
        // no room for so large a piece
      }
    }

    private static int run(String... words) throws IOException, InterruptedException {
      try {
        return new ProcessBuilder(List.of(words))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
      } catch (IOException e) {
        return 127; // no such program
      }
    }

    @Override
    public void close() throws IOException {
      try {
        run("umount", "-l", place.toString());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** The page's own sentences, without its frame. */
  private static String said(HttpResponse<String> answer) {
    return answer
        .body()
        .replaceAll("(?s).*<main[^>]*>", "")
        .replaceAll("(?s)</main>.*", "")
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  @Test
  void fullDisk_isToldInPlainWords_givesNoReceipt_andReadingGoesOn() throws Exception {
    try (SmallDisk disk = new SmallDisk(folder.resolve("disk"))) {
      Path settings = HouseProcess.settings(folder, folder.resolve("disk/data"), Map.of());
      AtomicInteger total = new AtomicInteger();
      Filer first = new Filer("M01", total);
      Filer second = new Filer("M02", total);
      Statement held = Statement.named("M02 at the full disk");
      try (HouseProcess house = HouseProcess.start(settings, 3, List.of());
          Delegate one = house.delegate("M01");
          Delegate two = house.delegate("M02");
          Delegate three = house.delegate("M03")) {
        first.one(one, Statement.named("M01 before"));
        assertThat(two.sendStatement(held.word()).statusCode()).isEqualTo(303);

        Path filler = disk.fill();
        HttpResponse<String> filed = two.file();
        assertThat(filed.statusCode())
            .as(said(filed) + Files.readString(folder.resolve("house.out")))
            .isEqualTo(507);
        assertThat(said(filed))
            .contains("The house has no room left on its disk. What you sent was not taken in")
            .contains("Reading goes on.");
        HttpResponse<String> sent = three.sendStatement(Statement.named("M03").word());
        assertThat(sent.statusCode()).as(said(sent)).isEqualTo(507);
        TimeUnit.SECONDS.sleep(2);
        for (String path :
            List.of("/", "/debates/" + house.debate(), first.acknowledged().getFirst().receipt())) {
          assertThat(one.get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(one.get(first.acknowledged().getFirst().receipt() + ".json").body())
            .isEqualTo(first.acknowledged().getFirst().atOnce());
        assertThat(two.get(two.at("/receipts.csv")).body().lines()).hasSize(1);

        Files.delete(filler);
        second.one(two, held);
        assertThat(three.sendStatement(Statement.named("M03").word()).statusCode()).isEqualTo(303);
        assertThat(first.troubles()).isEmpty();
        assertThat(second.troubles()).isEmpty();
        List<Acknowledged> all =
            List.of(first.acknowledged().getFirst(), second.acknowledged().getFirst());
        Reckoning reckoning = new Reckoning(settings);
        assertThat(reckoning.ofReceipts(house, all)).isEmpty();
        house.kill();
        assertThat(reckoning.ofWhatIsKept(house.debate(), all)).isEmpty();
      }
    }
  }
}
