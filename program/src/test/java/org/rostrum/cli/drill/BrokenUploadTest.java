package org.rostrum.cli.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.words.Tongue;
import org.rostrum.receive.receipt.VerifyReceipt;
import org.rostrum.register.tree.Hash;
import org.rostrum.storage.StorageSettings;
import org.rostrum.storage.register.Registrar;

/**
 * The server is killed with SIGKILL in the middle of a file that comes in piece by piece: the
 * client goes on from the offset that the next server names, and the file is the one that was sent.
 */
@Tag("drill")
class BrokenUploadTest {
  private static final int PIECE = 512 << 10;

  @TempDir Path folder;

  private static long number(String json, String name) {
    Matcher found = Pattern.compile("\"" + name + "\":(\\d+)").matcher(json);
    assertThat(found.find()).as(json).isTrue();
    return Long.parseLong(found.group(1));
  }

  private static String word(String json, String name) {
    Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
    assertThat(found.find()).as(json).isTrue();
    return found.group(1);
  }

  private static byte[] letter() {
    byte[] noise = new byte[3_000_000];
    new Random(6).nextBytes(noise);
    byte[] head = "%PDF-1.7 ".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    System.arraycopy(head, 0, noise, 0, head.length);
    return noise;
  }

  /** Sends a piece; false when the line broke. */
  private static boolean sent(Delegate delegate, String upload, byte[] bytes, long offset)
      throws InterruptedException {
    int end = (int) Math.min(bytes.length, offset + PIECE);
    try {
      byte[] piece = Arrays.copyOfRange(bytes, (int) offset, end);
      HttpResponse<String> answer = delegate.piece(upload + "/piece", offset, piece);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(number(answer.body(), "received")).isEqualTo(end);
      return true;
    } catch (IOException broken) {
      return false;
    }
  }

  @Test
  void uploadThatAKillCutsShort_goesOnFromTheOffset_andTheHashHolds() throws Exception {
    byte[] letter = letter();
    Statement statement = Statement.named("Beside a long letter");
    Path settings = HouseProcess.settings(folder, folder.resolve("data"), Map.of());
    String upload;
    try (HouseProcess house = HouseProcess.start(settings, 1, List.of());
        Delegate delegate = house.delegate("M01")) {
      assertThat(delegate.sendStatement(statement.word()).statusCode()).isEqualTo(303);
      String uploads = delegate.at("/statement/uploads");
      HttpResponse<String> begun =
          delegate.post(
              uploads,
              "part=cover&name=letter.pdf&size="
                  + letter.length
                  + "&sha256="
                  + Hash.of(letter).hex());
      assertThat(begun.statusCode()).as(begun.body()).isEqualTo(200);
      upload = uploads + "/" + word(begun.body(), "id");
      assertThat(sent(delegate, upload, letter, 0)).isTrue();
      assertThat(sent(delegate, upload, letter, PIECE)).isTrue();
      Thread fatal =
          Thread.ofPlatform()
              .start(() -> {
                try {
                  sent(delegate, upload, letter, 2L * PIECE);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              });
      house.kill();
      fatal.join();
    }
    try (HouseProcess house = HouseProcess.start(settings, 1, List.of());
        Delegate delegate = house.delegate("M01")) {
      HttpResponse<String> state = delegate.get(upload);
      assertThat(state.statusCode()).as(state.body()).isEqualTo(200);
      long received = number(state.body(), "received");
      assertThat(received).isIn(2L * PIECE, 3L * PIECE);
      for (long offset = received; offset < letter.length; offset += PIECE) {
        assertThat(sent(delegate, upload, letter, offset)).isTrue();
      }
      HttpResponse<String> finished = delegate.post(upload + "/finish", "nothing=");
      assertThat(word(finished.body(), "state")).isEqualTo("done");
      HttpResponse<String> filed = delegate.file();
      assertThat(filed.statusCode()).isEqualTo(303);
      String receipt = delegate.get(Delegate.onward(filed) + ".json").body();
      house.kill();
      try (var database =
          org.rostrum.storage.Database.open(StorageSettings.in(folder.resolve("data")))) {
        VerifyReceipt.Report report =
            new VerifyReceipt(Registrar.keys(database), Tongue.ENGLISH)
                .check(
                    receipt,
                    java.util.Optional.empty(),
                    new java.util.TreeMap<>(
                        Map.of("statement.docx", statement.hash(), "letter.pdf", Hash.of(letter))));
        assertThat(report.holds()).as(report.lines().toString()).isTrue();
      }
    }
  }
}
