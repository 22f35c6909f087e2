package org.rostrum.bench.hour;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Many lines to the house held by one thread each kind: watchers of the countdown, uploads at five
 * kilobytes a second, requests that never end.
 */
final class Crowd implements AutoCloseable {
  private static final int SLOW_STEP = 5_000;
  private static final long MILLISECOND = 1_000_000L;

  private final InetSocketAddress house;
  private final List<SocketChannel> lines = new ArrayList<>();
  private volatile boolean leaves;
  private final AtomicLong heard = new AtomicLong();
  private final AtomicLong dropped = new AtomicLong();

  Crowd(int port) {
    this.house = new InetSocketAddress("localhost", port);
  }

  /** Watchers of a debate's events. Returns when all of them have a line. */
  void watch(int count, String path) throws IOException {
    Selector selector = Selector.open();
    String request =
        "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n";
    for (int i = 0; i < count; i++) {
      SocketChannel line = line(request);
      line.configureBlocking(false);
      line.register(selector, SelectionKey.OP_READ);
    }
    Thread.ofPlatform().daemon().start(() -> listen(selector));
  }

  private void listen(Selector selector) {
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    while (!leaves) {
      try {
        selector.select(100);
        for (SelectionKey key : selector.selectedKeys()) {
          bytes.clear();
          int read = ((SocketChannel) key.channel()).read(bytes);
          if (read < 0) {
            dropped.incrementAndGet();
            key.cancel();
          } else {
            heard.addAndGet(read);
          }
        }
        selector.selectedKeys().clear();
      } catch (IOException e) {
        dropped.incrementAndGet();
      }
    }
  }

  /** Requests whose head never ends. */
  void holdHalfOpen(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      line("GET / HTTP/1.1\r\nHost: local");
    }
  }

  /** Uploads of five megabytes at five kilobytes a second. */
  void sendSlowly(int count, String path) throws IOException {
    List<SocketChannel> slow = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      slow.add(
          line(
              "POST "
                  + path
                  + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                  + "Content-Length: 5000000\r\n\r\n--x\r\nContent-Disposition: form-data;"
                  + " name=\"file\"; filename=\"a.docx\"\r\n\r\n"));
    }
    Thread.ofVirtual().start(() -> drip(slow));
  }

  private void drip(List<SocketChannel> slow) {
    byte[] drop = new byte[SLOW_STEP / 10];
    while (!leaves) {
      slow.removeIf(line -> {
        try {
          line.write(ByteBuffer.wrap(drop));
          return false;
        } catch (IOException e) {
          return true; // the house hung up, as it may
        }
      });
      LockSupport.parkNanos(100 * MILLISECOND);
    }
  }

  private SocketChannel line(String first) throws IOException {
    SocketChannel line = SocketChannel.open(house);
    lines.add(line);
    line.write(ByteBuffer.wrap(first.getBytes(StandardCharsets.US_ASCII)));
    return line;
  }

  /** Bytes that watchers heard. */
  long heard() {
    return heard.get();
  }

  /** Watchers whose line the house cut. */
  long dropped() {
    return dropped.get();
  }

  @Override
  public void close() {
    leaves = true;
    for (SocketChannel line : lines) {
      try {
        line.close();
      } catch (IOException gone) {
        // so be it
      }
    }
  }
}
