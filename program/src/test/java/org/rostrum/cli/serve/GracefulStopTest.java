package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is told to stop answers what is under way, and takes nothing new. */
class GracefulStopTest {
  @TempDir private Path folder;

  @Test
  void requestUnderWay_isAnswered_andNewOnesAreNotTaken() throws Exception {
    try (ServerProcess server = ServerProcess.start(folder, Map.of())) {
      URI address = URI.create(server.at("/"));
      server.get("/"); // the first request makes the servlet, and only then one counts as begun
      try (Socket slow = new Socket(address.getHost(), address.getPort())) {
        OutputStream out = slow.getOutputStream();
        String form = "key=" + "x".repeat(10_000);
        write(
            out,
            "POST /link/none HTTP/1.1\r\nHost: localhost\r\nCookie: form=guard\r\nX-XSRF-TOKEN: "
                + OpenHouse.GUARD
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + form.length()
                + "\r\n\r\n"
                + form.substring(0, 5_000));
        Thread.sleep(1_000); // the request has begun
        server.process().destroy();
        awaitClosed(address);
        write(out, form.substring(5_000));

        String answer = new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(answer).startsWith("HTTP/1.1 410 ");
        assertThat(whole(answer).strip()).endsWith("</html>");
      }
      assertThat(server.code()).isEqualTo(143); // told to end, and ended
      assertThat(server.said()).noneMatch(line -> line.contains("\"log.level\":\"ERROR\""));
      assertThatThrownBy(() -> new Socket(address.getHost(), address.getPort()).close())
          .isInstanceOf(IOException.class);
    }
  }

  /** The body of an answer that ends where it said; the server sends it in either way. */
  private static String whole(String answer) {
    int head = answer.indexOf("\r\n\r\n") + 4;
    byte[] rest = answer.substring(head).getBytes(StandardCharsets.UTF_8);
    Matcher length = Pattern.compile("\r\nContent-Length: ([0-9]+)\r\n").matcher(answer);
    if (length.find()) {
      assertThat(rest).hasSize(Integer.parseInt(length.group(1)));
      return new String(rest, StandardCharsets.UTF_8);
    }
    return new String(joined(rest), StandardCharsets.UTF_8);
  }

  /** The chunks' contents (RFC 9112, section 7.1); fails when the last one is missing. */
  private static byte[] joined(byte[] chunks) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int at = 0;
    while (true) {
      int line = at;
      while (chunks[line] != '\r') {
        line++;
      }
      int size =
          Integer.parseInt(
              new String(chunks, at, line - at, StandardCharsets.US_ASCII).strip(), 16);
      if (size == 0) {
        return body.toByteArray();
      }
      body.write(chunks, line + 2, size);
      at = line + 2 + size + 2;
    }
  }

  private static void awaitClosed(URI address) throws InterruptedException {
    for (int i = 0; i < 600; i++) {
      try {
        new Socket(address.getHost(), address.getPort()).close();
        Thread.sleep(100);
      } catch (IOException refused) {
        return;
      }
    }
    throw new IllegalStateException("the server still takes connections");
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }
}
