package org.rostrum.cover.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Values on the pipe between the two processes: lengths first, and no length believed beyond what
 * it may be, for the other side may have fallen to the file it read.
 */
final class Wire {
  private static final int LONGEST_WORDS = 1 << 18;
  private static final int LONGEST_LIST = 20_000;

  private Wire() {}

  /** Writes one element of a list. */
  interface Writer<T> {
    void write(DataOutputStream out, T value) throws IOException;
  }

  /** Reads one element of a list. */
  interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static byte[] bytes(DataInputStream in, int most) throws IOException {
    int length = length(in, most);
    byte[] bytes = in.readNBytes(length);
    if (bytes.length != length) {
      throw new EOFException("the other side stopped in the middle");
    }
    return bytes;
  }

  private static int length(DataInputStream in, int most) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > most) {
      throw new IOException("the other side says a length of " + length);
    }
    return length;
  }

  static void words(DataOutputStream out, String words) throws IOException {
    bytes(out, words.getBytes(StandardCharsets.UTF_8));
  }

  static String words(DataInputStream in) throws IOException {
    return new String(bytes(in, LONGEST_WORDS), StandardCharsets.UTF_8);
  }

  static void instant(DataOutputStream out, Instant instant) throws IOException {
    out.writeLong(instant.getEpochSecond());
    out.writeInt(instant.getNano());
  }

  static Instant instant(DataInputStream in) throws IOException {
    try {
      return Instant.ofEpochSecond(in.readLong(), in.readInt());
    } catch (DateTimeException | ArithmeticException e) {
      throw new IOException("the other side says a time that is none", e);
    }
  }

  static void day(DataOutputStream out, LocalDate day) throws IOException {
    out.writeLong(day.toEpochDay());
  }

  static LocalDate day(DataInputStream in) throws IOException {
    try {
      return LocalDate.ofEpochDay(in.readLong());
    } catch (DateTimeException e) {
      throw new IOException("the other side says a day that is none", e);
    }
  }

  static <T> void list(DataOutputStream out, List<T> list, Writer<T> writer) throws IOException {
    out.writeInt(list.size());
    for (T each : list) {
      writer.write(out, each);
    }
  }

  static <T> List<T> list(DataInputStream in, Reader<T> reader) throws IOException {
    int size = length(in, LONGEST_LIST);
    List<T> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(reader.read(in));
    }
    return list;
  }

  static <T> void maybe(DataOutputStream out, Optional<T> value, Writer<T> writer)
      throws IOException {
    list(out, value.stream().toList(), writer);
  }

  static <T> Optional<T> maybe(DataInputStream in, Reader<T> reader) throws IOException {
    return list(in, reader).stream().findFirst();
  }

  static <E extends Enum<E>> void constant(DataOutputStream out, E constant) throws IOException {
    words(out, constant.name());
  }

  static <E extends Enum<E>> E constant(DataInputStream in, Class<E> type) throws IOException {
    try {
      return Enum.valueOf(type, words(in));
    } catch (IllegalArgumentException e) {
      throw new IOException("the other side says a word that is none of ours", e);
    }
  }
}
