package org.rostrum.document.check;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Changes the bytes of a package as no program would write them. */
final class ZipBytes {
  private ZipBytes() {}

  static byte[] joined(byte[]... pieces) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      all.writeBytes(piece);
    }
    return all.toByteArray();
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Replaces words of the same length everywhere: in the list of contents and at the entries. */
  static byte[] replaced(byte[] file, String old, String anew) {
    return latin(new String(file, StandardCharsets.ISO_8859_1).replace(old, anew));
  }

  static int end(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1).lastIndexOf("PK\5\6");
  }

  static int list(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
  }

  /** Where the list of contents tells of a part. */
  static int entry(byte[] file, String name) {
    return new String(file, StandardCharsets.ISO_8859_1).lastIndexOf(name) - 46;
  }

  static ByteBuffer buffer(byte[] file) {
    return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** With a remark at the end. */
  static byte[] remarked(byte[] file, String remark) {
    byte[] changed = joined(file, latin(remark));
    buffer(changed).putShort(end(file) + 20, (short) remark.length());
    return changed;
  }

  /** With bytes before the first entry, all offsets mended. */
  static byte[] shifted(byte[] file, byte[] before) {
    byte[] changed = joined(before, file);
    ByteBuffer buffer = buffer(changed);
    int end = before.length + end(file);
    int at = before.length + list(file);
    buffer.putInt(end + 16, buffer.getInt(end + 16) + before.length);
    while (buffer.getInt(at) == 0x02014b50) {
      buffer.putInt(at + 42, buffer.getInt(at + 42) + before.length);
      at += 46 + buffer.getShort(at + 28) + buffer.getShort(at + 30) + buffer.getShort(at + 32);
    }
    return changed;
  }

  /** With bytes between the entries and the list of contents. */
  static byte[] gapped(byte[] file, byte[] between) {
    int list = list(file);
    byte[] changed =
        joined(Arrays.copyOf(file, list), between, Arrays.copyOfRange(file, list, file.length));
    ByteBuffer buffer = buffer(changed);
    int end = end(file) + between.length;
    buffer.putInt(end + 16, buffer.getInt(end + 16) + between.length);
    return changed;
  }

  /** Changes a field of the first entry in the list of contents. */
  static byte[] listed(byte[] file, int field, int value) {
    byte[] changed = file.clone();
    buffer(changed).putShort(list(file) + field, (short) value);
    return changed;
  }

  /** Says another size in the list of contents for the first entry. */
  static byte[] sized(byte[] file, int size) {
    byte[] changed = file.clone();
    buffer(changed).putInt(list(file) + 24, size);
    return changed;
  }

  /** The first entry is said to be a link to a file outside. */
  static byte[] linked(byte[] file) {
    byte[] changed = file.clone();
    ByteBuffer buffer = buffer(changed);
    buffer.putShort(list(file) + 4, (short) 0x0314);
    buffer.putInt(list(file) + 38, 0xA1FF0000);
    return changed;
  }
}
