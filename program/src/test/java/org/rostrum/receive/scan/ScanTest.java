package org.rostrum.receive.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.rostrum.receive.scan.Outcome.Kind;

class ScanTest {
  private static final byte[] FILE = "x".repeat(100_000).getBytes(StandardCharsets.UTF_8);

  /** What a scanner does once it has the file. */
  private interface Manner {
    void answer(OutputStream out) throws IOException, InterruptedException;
  }

  /** A scanner that speaks clamd's INSTREAM, and then whatever the test wants. */
  private static final class FakeClamd implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final AtomicReference<byte[]> got = new AtomicReference<>(new byte[0]);

    FakeClamd(Manner manner) throws IOException {
      Thread.ofVirtual()
          .start(() -> {
            try (Socket caller = door.accept()) {
              DataInputStream in = new DataInputStream(caller.getInputStream());
              assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                  .isEqualTo("zINSTREAM\0");
              ByteArrayOutputStream file = new ByteArrayOutputStream();
              for (int size = in.readInt(); size > 0; size = in.readInt()) {
                file.write(in.readNBytes(size));
              }
              got.set(file.toByteArray());
              manner.answer(caller.getOutputStream());
            } catch (IOException | InterruptedException e) {
              // the caller has gone, as it may
            }
          });
    }

    Outcome asked() {
      return asked(Duration.ofSeconds(60));
    }

    Outcome asked(Duration patience) {
      return new Clamd("localhost", door.getLocalPort(), patience)
          .scan(new ByteArrayInputStream(FILE));
    }

    @Override
    public void close() throws IOException {
      door.close();
    }
  }

  private static Outcome answered(String words) throws IOException {
    try (FakeClamd clamd =
        new FakeClamd(out -> out.write(words.getBytes(StandardCharsets.ISO_8859_1)))) {
      return clamd.asked();
    }
  }

  @Test
  void scanner_getsTheFileByteForByte() throws IOException {
    try (FakeClamd clamd =
        new FakeClamd(out -> out.write("stream: OK\0".getBytes(StandardCharsets.US_ASCII)))) {
      assertThat(clamd.asked()).isEqualTo(new Outcome(Kind.CLEAN, ""));
      assertThat(clamd.got.get()).isEqualTo(FILE);
    }
  }

  @Test
  void whatIsFound_isToldByItsName() throws IOException {
    assertThat(answered("stream: Win.Test.EICAR_HDB-1 FOUND\0"))
        .isEqualTo(new Outcome(Kind.FOUND, "Win.Test.EICAR_HDB-1"));
  }

  @Test
  void nonsenseAndSilence_areNoScan() throws IOException {
    for (String words :
        new String[] {
          "",
          "\0",
          "stream: OK and more\0",
          "stream:  FOUND",
          "INSTREAM size limit exceeded\0",
          "stream: \u001b[31mred FOUND\0",
          "\u00ff".repeat(2000)
        }) {
      assertThat(answered(words).kind()).as(words).isEqualTo(Kind.NOT_SCANNED);
    }
  }

  @Test
  void scannerThatDripsForEver_isLeft() throws IOException {
    try (FakeClamd clamd =
        new FakeClamd(out -> {
          for (int i = 0; i < 1_000; i++) {
            out.write('s');
            out.flush();
            Thread.sleep(100);
          }
        })) {
      assertThat(clamd.asked(Duration.ofSeconds(2)).kind()).isEqualTo(Kind.NOT_SCANNED);
    }
  }

  @Test
  void scannerThatIsNotThere_isNoScan() throws IOException {
    int port;
    try (ServerSocket door = new ServerSocket(0)) {
      port = door.getLocalPort();
    }
    assertThat(
            new Clamd("localhost", port, Duration.ofSeconds(2))
                .scan(new ByteArrayInputStream(FILE))
                .kind())
        .isEqualTo(Kind.NOT_SCANNED);
  }
}
