package org.rostrum.document.tally;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rostrum.document.safety.CleanPicture;
import org.rostrum.document.safety.Deadline;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.SafeXml;

/**
 * The parts of a Word file as its bytes hold them: a reading of the package of its own, so that the
 * reader of statements is not its own witness. For one file, one thread.
 */
final class SourceFile {
  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END_SIZE = 22;

  private final ByteBuffer bytes;
  private final Deadline deadline = Deadline.in(Limits.STANDARD.time());
  private final Map<String, Stored> parts = new HashMap<>();
  private final Map<String, String> hashes = new HashMap<>();

  private record Stored(int header, int method, int packed) {}

  SourceFile(byte[] file) {
    bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int end = file.length - END_SIZE;
    while (end >= 0 && !isEnd(end)) {
      end--;
    }
    if (end < 0) {
      throw new IllegalArgumentException("not a package");
    }
    int entries = bytes.getShort(end + 10) & 0xFFFF;
    int at = bytes.getInt(end + 16);
    for (int i = 0; i < entries && bytes.getInt(at) == ENTRY; i++) {
      int name = bytes.getShort(at + 28) & 0xFFFF;
      int extra = bytes.getShort(at + 30) & 0xFFFF;
      int comment = bytes.getShort(at + 32) & 0xFFFF;
      Stored stored =
          new Stored(bytes.getInt(at + 42), bytes.getShort(at + 10), bytes.getInt(at + 20));
      parts.putIfAbsent(key(new String(file, at + 46, name, StandardCharsets.UTF_8)), stored);
      at += 46 + name + extra + comment;
    }
  }

  /** The four bytes may stand anywhere; the remark that follows the true ones ends in the file. */
  private boolean isEnd(int at) {
    return bytes.getInt(at) == END
        && at + END_SIZE + (bytes.getShort(at + 20) & 0xFFFF) <= bytes.capacity();
  }

  private static String key(String name) {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }

  boolean has(String part) {
    return parts.containsKey(key(part));
  }

  /** A part, inflated; empty when the file has none of that name. */
  byte[] part(String name) {
    Stored stored = parts.get(key(name));
    if (stored == null) {
      return new byte[0];
    }
    int skip = 30;
    skip += bytes.getShort(stored.header() + 26) & 0xFFFF;
    skip += bytes.getShort(stored.header() + 28) & 0xFFFF;
    int from = stored.header() + skip;
    if (stored.method() == 0) {
      return Arrays.copyOfRange(bytes.array(), from, from + stored.packed());
    }
    return inflated(from, stored.packed());
  }

  private byte[] inflated(int from, int packed) {
    byte[] out = new byte[Math.max(1024, packed * 6)];
    int size = 0;
    try (Inflater inflater = new Inflater(true)) {
      inflater.setInput(bytes.array(), from, packed);
      while (!inflater.finished()) {
        int more = inflater.inflate(out, size, out.length - size);
        size += more;
        if (size > Limits.STANDARD.partBytes() || (more == 0 && !inflater.finished())) {
          throw new IllegalArgumentException("a part of the package is broken or too large");
        }
        if (size == out.length) {
          out = Arrays.copyOf(out, out.length * 2);
        }
      }
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("a part of the package is broken", e);
    }
    return Arrays.copyOf(out, size);
  }

  /** Bytes that are given while there is time. */
  private static final class Timed extends FilterInputStream {
    private final Deadline deadline;

    Timed(byte[] bytes, Deadline deadline) {
      super(new ByteArrayInputStream(bytes));
      this.deadline = deadline;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      deadline.check();
      return super.read(to, offset, length);
    }
  }

  XMLStreamReader xml(String part) throws XMLStreamException {
    return SafeXml.reader(new Timed(part(part), deadline));
  }

  /** The relations of a part, by id; of the package itself for the empty name. */
  SourceRelations relations(String part) throws XMLStreamException {
    int slash = part.lastIndexOf('/') + 1;
    String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    return has(name) ? SourceRelations.read(xml(name), part) : SourceRelations.NONE;
  }

  /**
   * SHA-256 of a picture's bytes without what it says beside its dots; empty when the file has no
   * such part or it is empty.
   */
  String sha256(String part) {
    return hashes.computeIfAbsent(
        part,
        name -> {
          byte[] content = part(name);
          return content.length == 0 ? "" : sha256(CleanPicture.of(content));
        });
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
