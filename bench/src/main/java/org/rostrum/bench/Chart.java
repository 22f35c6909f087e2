package org.rostrum.bench;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A picture of bars without meaning, as PNG, another for each number. */
final class Chart {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int WIDTH = 320;
  private static final int HEIGHT = 160;

  private Chart() {}

  static byte[] png(int number) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13).putInt(WIDTH).putInt(HEIGHT);
    header.put((byte) 8).put((byte) 0).put((byte) 0).put((byte) 0).put((byte) 0);
    chunk(out, "IHDR", header.array());
    chunk(out, "IDAT", deflated(rows(new Random(number))));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  /** Grey rows, each with its filter byte, with noise so that it does not deflate to nothing. */
  private static byte[] rows(Random random) {
    byte[] rows = new byte[HEIGHT * (WIDTH + 1)];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = i % (WIDTH + 1) == 0 ? 0 : (byte) (((i / 37) & 0xF8) | random.nextInt(8));
    }
    return rows;
  }

  private static byte[] deflated(byte[] bytes) {
    try (Deflater deflater = new Deflater()) {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] room = new byte[bytes.length + 1000];
      int length = deflater.deflate(room);
      return ByteBuffer.allocate(length).put(room, 0, length).array();
    }
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
