package org.rostrum.document.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A real PNG of one pixel, of a colour of its own. */
final class OnePixel {
  private OnePixel() {}

  static byte[] png(int colour) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    ByteBuffer header = ByteBuffer.allocate(13).putInt(1).putInt(1).put(new byte[] {8, 2, 0, 0, 0});
    chunk(png, "IHDR", header.array());
    byte[] pixel = {0, (byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
    Deflater deflater = new Deflater();
    deflater.setInput(pixel);
    deflater.finish();
    byte[] squeezed = new byte[64];
    int length = deflater.deflate(squeezed);
    deflater.end();
    chunk(png, "IDAT", java.util.Arrays.copyOf(squeezed, length));
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream png, String name, byte[] data) {
    ByteBuffer chunk = ByteBuffer.allocate(data.length + 12).putInt(data.length);
    chunk.put(name.getBytes(StandardCharsets.US_ASCII)).put(data);
    CRC32 crc = new CRC32();
    crc.update(chunk.array(), 4, data.length + 4);
    png.writeBytes(chunk.putInt((int) crc.getValue()).array());
  }
}
