package org.rostrum.cover.container;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.rostrum.cover.report.Check;

/**
 * Reads a zip file that can be read in one way only: entries one after the other from the first
 * byte, the list of contents right after them, nothing between and nothing behind. Whatever else
 * programs disagree about is refused. Sizes are counted, never believed.
 */
final class StrictZip {
  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int MOST_ENTRIES = 64;
  private static final long MOST_BYTES = 96L << 20;

  /** A data descriptor, with signature and sizes of 64 bits, is at most so long. */
  private static final int DESCRIPTOR = 24;

  private final byte[] file;
  private final ByteBuffer numbers;
  private final Set<String> names = new HashSet<>();
  private final List<ZipEntryBytes> entries = new ArrayList<>();
  private long inflated;
  private String remark = "";

  private StrictZip(byte[] file) {
    this.file = file;
    numbers = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * What was read.
   *
   * @param entries in the order of the file
   * @param remark the remark at the end of the file; empty when there is none
   */
  record Contents(List<ZipEntryBytes> entries, String remark) {}

  static Contents read(byte[] file) throws ZipFault {
    StrictZip zip = new StrictZip(file);
    try {
      zip.read();
    } catch (IndexOutOfBoundsException e) {
      throw damaged("");
    }
    return new Contents(List.copyOf(zip.entries), zip.remark);
  }

  private static ZipFault damaged(String where) {
    return new ZipFault(Check.CONTAINER_DAMAGED, where);
  }

  private void read() throws ZipFault {
    int end = end();
    int count = two(end + 10);
    long start = four(end + 16);
    long size = four(end + 12);
    boolean oneDisk = two(end + 4) == 0 && two(end + 6) == 0 && two(end + 8) == count;
    if (!oneDisk || start + size != end || count == 0) {
      throw damaged("");
    }
    if (count > MOST_ENTRIES) {
      throw new ZipFault(Check.CONTAINER_EXTRA_FILE, Integer.toString(count));
    }
    int at = (int) start;
    int expected = 0;
    for (int i = 0; i < count; i++) {
      if (at + 46 > end || numbers.getInt(at) != ENTRY) {
        throw damaged("");
      }
      expected = entry(at, expected, (int) start);
      at += 46 + two(at + 28) + two(at + 30) + two(at + 32);
    }
    if (at != end || expected != start) {
      throw damaged("");
    }
  }

  private int end() throws ZipFault {
    int lowest = Math.max(0, file.length - 22 - 0xFFFF);
    for (int at = file.length - 22; at >= lowest; at--) {
      if (numbers.getInt(at) == END && at + 22 + two(at + 20) == file.length) {
        remark = new String(file, at + 22, file.length - at - 22, StandardCharsets.ISO_8859_1);
        return at;
      }
    }
    throw damaged("");
  }

  /** Reads one entry, which must begin where the one before ended; says where this one ends. */
  private int entry(int at, int expected, int limit) throws ZipFault {
    int flags = two(at + 8);
    int method = two(at + 10);
    int nameLength = two(at + 28);
    String name = name(at + 46, nameLength);
    int local = (int) four(at + 42);
    boolean encrypted = (flags & 0x41) != 0;
    if (encrypted || (method != 0 && method != 8)) {
      throw damaged(name);
    }
    boolean sameName =
        numbers.getInt(local) == LOCAL
            && two(local + 26) == nameLength
            && Arrays.equals(
                file, at + 46, at + 46 + nameLength, file, local + 30, local + 30 + nameLength);
    if (local != expected || !sameName || two(local + 8) != method) {
      throw damaged(name);
    }
    long packed = four(at + 20);
    long size = four(at + 24);
    int data = local + 30 + nameLength + two(local + 28);
    long after = data + packed;
    if (after > limit) {
      throw damaged(name);
    }
    byte[] bytes = method == 0 ? stored(data, packed, size, name) : inflate(data, packed, name);
    if (bytes.length != size || crc(bytes) != four(at + 16)) {
      throw damaged(name);
    }
    boolean folder = name.endsWith("/") && bytes.length == 0;
    if (!folder) {
      if (!names.add(name.toLowerCase(Locale.ROOT))) {
        throw new ZipFault(Check.CONTAINER_SAME_NAME, name);
      }
      entries.add(new ZipEntryBytes(name, method == 0, bytes));
    }
    return next((int) after, (flags & 8) != 0, limit);
  }

  /** After an entry written in one go stand its sizes, in one of four lengths. */
  private int next(int after, boolean described, int limit) throws ZipFault {
    if (!described || after == limit || isStart(after)) {
      return after;
    }
    for (int length = 12; length <= DESCRIPTOR; length += 4) {
      if (after + length == limit || isStart(after + length)) {
        return after + length;
      }
    }
    throw damaged("");
  }

  private boolean isStart(int at) {
    return at + 4 <= file.length && numbers.getInt(at) == LOCAL;
  }

  private byte[] stored(int from, long packed, long size, String name) throws ZipFault {
    if (packed != size) {
      throw damaged(name);
    }
    count(packed, name);
    return Arrays.copyOfRange(file, from, from + (int) packed);
  }

  private byte[] inflate(int from, long packed, String name) throws ZipFault {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(file, from, (int) packed);
      java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 16];
      while (!inflater.finished()) {
        int read = inflater.inflate(buffer);
        if (read == 0) {
          throw damaged(name);
        }
        count(read, name);
        out.write(buffer, 0, read);
      }
      if (inflater.getRemaining() != 0) {
        throw damaged(name);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw damaged(name);
    } finally {
      inflater.end();
    }
  }

  private void count(long bytes, String name) throws ZipFault {
    inflated += bytes;
    if (inflated > MOST_BYTES) {
      throw new ZipFault(Check.CONTAINER_INFLATES, name);
    }
  }

  private static long crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }

  private String name(int at, int length) throws ZipFault {
    String name;
    try {
      name =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file, at, length)).toString();
    } catch (CharacterCodingException e) {
      throw new ZipFault(Check.CONTAINER_STRANGE_NAME, "");
    }
    boolean leadsOut =
        name.startsWith("/")
            || name.indexOf('\\') >= 0
            || name.indexOf(':') >= 0
            || Arrays.asList(name.split("/", -1)).contains("..");
    if (name.isEmpty() || leadsOut || name.codePoints().anyMatch(StrictZip::isOdd)) {
      throw new ZipFault(Check.CONTAINER_STRANGE_NAME, name);
    }
    return name;
  }

  private static boolean isOdd(int sign) {
    int type = Character.getType(sign);
    return type == Character.CONTROL || type == Character.FORMAT;
  }

  private int two(int at) {
    return numbers.getShort(at) & 0xFFFF;
  }

  private long four(int at) {
    return numbers.getInt(at) & 0xFFFF_FFFFL;
  }
}
