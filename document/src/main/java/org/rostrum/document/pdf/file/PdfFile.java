package org.rostrum.document.pdf.file;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/**
 * Writes the objects of a PDF 1.7 file (ISO 32000-1) as they come: streams by themselves, all else
 * packed in object streams. For one thread.
 */
public final class PdfFile implements Closeable {
  private static final int PACKED = 1_000;

  private final OutputStream out;
  private final List<long[]> places = new ArrayList<>();
  private final List<Integer> packedNumbers = new ArrayList<>();
  private final List<byte[]> packed = new ArrayList<>();
  private long written;

  public PdfFile(Path file) throws IOException {
    out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    places.add(new long[] {0, 0, 65_535});
    raw("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n".getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A number for an object that comes later. */
  public int reserve() {
    places.add(new long[] {0, 0, 0});
    return places.size() - 1;
  }

  /** An object that is no stream. */
  public void object(int number, CharSequence content) throws IOException {
    packedNumbers.add(number);
    packed.add(content.toString().getBytes(StandardCharsets.ISO_8859_1));
    if (packed.size() == PACKED) {
      pack();
    }
  }

  public int object(CharSequence content) throws IOException {
    int number = reserve();
    object(number, content);
    return number;
  }

  /** A stream that is compressed here. */
  public void stream(int number, String dictionary, byte[] content) throws IOException {
    stored(number, dictionary + "/Filter/FlateDecode", deflated(content));
  }

  public int stream(String dictionary, byte[] content) throws IOException {
    int number = reserve();
    stream(number, dictionary, content);
    return number;
  }

  /** A stream whose bytes stand in the file as they are. */
  public void stored(int number, String dictionary, byte[] content) throws IOException {
    places.set(number, new long[] {1, written, 0});
    raw(number + " 0 obj\n<<" + dictionary + "/Length " + content.length + ">>\nstream\n");
    raw(content);
    raw("\nendstream\nendobj\n");
  }

  private void pack() throws IOException {
    if (packed.isEmpty()) {
      return;
    }
    int number = reserve();
    StringBuilder heads = new StringBuilder();
    ByteArrayOutputStream bodies = new ByteArrayOutputStream();
    for (int i = 0; i < packed.size(); i++) {
      heads.append(packedNumbers.get(i)).append(' ').append(bodies.size()).append('\n');
      places.set(packedNumbers.get(i), new long[] {2, number, i});
      bodies.writeBytes(packed.get(i));
      bodies.write('\n');
    }
    byte[] head = heads.toString().getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head);
    all.writeBytes(bodies.toByteArray());
    int count = packed.size();
    packed.clear();
    packedNumbers.clear();
    stream(number, "/Type/ObjStm/N " + count + "/First " + head.length, all.toByteArray());
  }

  /**
   * Ends the file.
   *
   * @param id 32 hexadecimal digits
   */
  public void finish(int root, String id) throws IOException {
    pack();
    int number = reserve();
    places.set(number, new long[] {1, written, 0});
    ByteBuffer table = ByteBuffer.allocate(7 * places.size());
    for (long[] place : places) {
      table.put((byte) place[0]).putInt((int) place[1]).putShort((short) place[2]);
    }
    long start = written;
    stored(
        number,
        "/Type/XRef/Size "
            + places.size()
            + "/W[1 4 2]/Root "
            + root
            + " 0 R/ID[<"
            + id
            + "><"
            + id
            + ">]/Filter/FlateDecode",
        deflated(table.array()));
    raw("startxref\n" + start + "\n%%EOF\n");
    out.flush();
  }

  private void raw(String ascii) throws IOException {
    raw(ascii.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void raw(byte[] bytes) throws IOException {
    out.write(bytes);
    written += bytes.length;
  }

  /** Compressed as a stream in the file is. */
  public static byte[] deflated(byte[] content) {
    Deflater deflater = new Deflater(5);
    try {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream result = new ByteArrayOutputStream(content.length / 2 + 64);
      byte[] buffer = new byte[16_384];
      while (!deflater.finished()) {
        result.write(buffer, 0, deflater.deflate(buffer));
      }
      return result.toByteArray();
    } finally {
      deflater.end();
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** Words as a string object: UTF-16 in hexadecimal. */
  public static String string(String words) {
    StringBuilder hex = new StringBuilder("<FEFF");
    for (int i = 0; i < words.length(); i++) {
      hex(hex, words.charAt(i));
    }
    return hex.append('>').toString();
  }

  /** ASCII as a string object, other characters left out. */
  public static String ascii(String words) {
    StringBuilder out = new StringBuilder("(");
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '(' || c == ')' || c == '\\') {
        out.append('\\');
      }
      if (c >= ' ' && c < 0x7F) {
        out.append(c);
      }
    }
    return out.append(')').toString();
  }

  /** Four hexadecimal digits. */
  public static void hex(StringBuilder out, int value) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append("0123456789ABCDEF".charAt((value >> shift) & 15));
    }
  }
}
