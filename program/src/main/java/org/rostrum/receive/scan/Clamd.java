package org.rostrum.receive.scan;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks clamd about a file by its command INSTREAM. Whatever the scanner does, there is an outcome
 * within a bounded time, and nothing it says is believed beyond a short name. Safe for many
 * threads.
 */
final class Clamd {
  private static final int BLOCK = 32 << 10;
  private static final int LONGEST_ANSWER = 512;
  private static final Pattern FOUND = Pattern.compile("stream: ([\\x21-\\x7e ]{1,200}) FOUND");

  private final String host;
  private final int port;
  private final Duration patience;

  Clamd(String host, int port, Duration patience) {
    this.host = host;
    this.port = port;
    this.patience = patience;
  }

  Outcome scan(InputStream file) {
    long end = System.nanoTime() + patience.toNanos();
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), left(end));
      socket.setSoTimeout(left(end));
      Thread guard = Thread.ofVirtual().start(() -> closeAt(socket, end));
      try {
        send(file, socket);
        return outcome(answer(socket.getInputStream()));
      } finally {
        guard.interrupt();
      }
    } catch (IOException e) {
      return Outcome.notScanned("the scanner does not answer");
    }
  }

  private static void send(InputStream file, Socket socket) throws IOException {
    DataOutputStream out = new DataOutputStream(socket.getOutputStream());
    out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    byte[] block = new byte[BLOCK];
    for (int read = file.read(block); read > 0; read = file.read(block)) {
      out.writeInt(read);
      out.write(block, 0, read);
    }
    out.writeInt(0);
    out.flush();
  }

  private static String answer(InputStream in) throws IOException {
    StringBuilder answer = new StringBuilder();
    for (int sign = in.read(); sign > 0 && sign != '\n'; sign = in.read()) {
      if (answer.length() == LONGEST_ANSWER) {
        throw new IOException("an answer without an end");
      }
      answer.append((char) sign);
    }
    return answer.toString();
  }

  private static Outcome outcome(String answer) {
    if (answer.equals("stream: OK")) {
      return new Outcome(Outcome.Kind.CLEAN, "");
    }
    Matcher found = FOUND.matcher(answer);
    return found.matches()
        ? new Outcome(Outcome.Kind.FOUND, found.group(1))
        : Outcome.notScanned("the scanner answers what cannot be read");
  }

  /** A scanner that drips its answer, or takes no bytes, is left when the time is over. */
  private static void closeAt(Socket socket, long end) {
    try {
      TimeUnit.NANOSECONDS.sleep(Math.max(1, end - System.nanoTime()));
      socket.close();
    } catch (InterruptedException | IOException e) {
      // the scan ended first, or the socket has
    }
  }

  private static int left(long end) {
    return (int) Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
  }
}
