package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Connections that never say what they want, and uploads that take for ever, hurt nobody else. With
 * {@code -Drostrum.drills=true} 2,000 of the first and 200 of the second, 5 kB a second each.
 */
@Tag("drill")
class SlowClientsTest {
  private static final boolean LONG = Boolean.getBoolean("rostrum.drills");
  private static final int HALF_OPEN = LONG ? 2_000 : 200;
  private static final int UPLOADS = LONG ? 200 : 20;
  private static final int ASKED = LONG ? 500 : 50;

  @TempDir private Path folder;

  @Test
  void thoseWhoAreQuick_areServedAsIfNobodyWereSlow() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    List<Socket> sockets = new ArrayList<>();
    try (ServerProcess server = ServerProcess.start(folder, Map.of())) {
      long[] alone = ask(server);
      URI address = URI.create(server.at("/"));
      for (int i = 0; i < HALF_OPEN; i++) {
        sockets.add(begin(address, "GET / HTTP/1.1\r\nHost: loc"));
      }
      for (int i = 0; i < UPLOADS; i++) {
        Socket upload =
            begin(
                address,
                "POST /link/none HTTP/1.1\r\nHost: localhost\r\nCookie: form=guard\r\n"
                    + "Content-Type: multipart/form-data; boundary=b\r\n"
                    + "Content-Length: 10000000\r\n\r\n--b\r\nContent-Disposition: form-data;"
                    + " name=\"statement\"; filename=\"a.docx\"\r\n\r\n");
        sockets.add(upload);
        Thread.ofVirtual().start(() -> drip(upload, over));
      }
      long[] beside = ask(server);
      if (LONG) {
        System.out.printf(
            Locale.ROOT,
            "%d half-open, %d slow uploads: median %d -> %d ms, 99th of 100 %d -> %d ms%n",
            HALF_OPEN,
            UPLOADS,
            alone[ASKED / 2],
            beside[ASKED / 2],
            alone[ASKED * 99 / 100],
            beside[ASKED * 99 / 100]);
      }
    } finally {
      over.set(true);
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  @Test
  void whoeverStopsSendingInTheMiddle_isToldSoAndNothingIsOurFault() throws Exception {
    try (ServerProcess server =
            ServerProcess.start(folder, Map.of(), "-Dserver.tomcat.connection-timeout=1s");
        Socket silent =
            begin(
                URI.create(server.at("/")),
                "POST /link/none HTTP/1.1\r\nHost: localhost\r\nCookie: form=guard\r\nX-XSRF-TOKEN: "
                    + OpenHouse.GUARD
                    + "\r\nContent-Type: multipart/form-data; boundary=b\r\n"
                    + "Content-Length: 100000\r\n\r\n--b\r\nContent-Disposition: form-data;"
                    + " name=\"statement\"; filename=\"a.docx\"\r\n\r\nhalf")) {
      String answer = new String(silent.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer.lines().findFirst().orElse("").strip()).isEqualTo("HTTP/1.1 408");
      assertThat(answer).contains("What you sent stopped coming before it was whole");
      assertThat(server.said()).noneMatch(line -> line.contains("\"log.level\":\"ERROR\""));
    }
  }

  /** Asks for a page again and again; all are answered. In milliseconds, sorted. */
  private static long[] ask(ServerProcess server) {
    long[] took = new long[ASKED];
    for (int i = 0; i < ASKED; i++) {
      long began = System.nanoTime();
      assertThat(server.get("/").statusCode()).isEqualTo(200);
      took[i] = Duration.ofNanos(System.nanoTime() - began).toMillis();
    }
    Arrays.sort(took);
    return took;
  }

  private static Socket begin(URI address, String text) throws IOException {
    Socket socket = new Socket(address.getHost(), address.getPort());
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static void drip(Socket upload, AtomicBoolean over) {
    byte[] drop = new byte[500];
    try {
      OutputStream out = upload.getOutputStream();
      while (!over.get()) {
        out.write(drop);
        Thread.sleep(100);
      }
    } catch (IOException ended) {
      // the server need not listen for ever
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
