package org.rostrum.document.tally;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads the files in a {@code .tar.gz} one by one, for corpora kept beside the checkout. */
public final class TarGz {
  private static final int BLOCK = 512;

  private TarGz() {}

  /** Hears each file. */
  public interface Visitor {
    void file(String name, byte[] bytes);
  }

  /** A file in the folder {@code shared} beside the checkout or above it, if it is there. */
  public static Optional<Path> shared(String name) {
    Path at = Path.of("").toAbsolutePath();
    while (at != null) {
      Path file = at.resolve("shared").resolve(name);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
      at = at.getParent();
    }
    return Optional.empty();
  }

  /** Visits every ordinary file, in the order of the archive. */
  public static void visit(Path archive, Visitor visitor) throws IOException {
    try (InputStream gzip = new GZIPInputStream(Files.newInputStream(archive), 1 << 16);
        DataInputStream in = new DataInputStream(gzip)) {
      byte[] header = new byte[BLOCK];
      String longName = "";
      while (next(in, header)) {
        int size = Integer.parseInt(text(header, 124, 12).strip(), 8);
        byte[] content = new byte[size];
        in.readFully(content);
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        char type = (char) header[156];
        if (type == 'L') {
          longName = text(content, 0, size);
          continue;
        }
        if (type == '0' || type == 0) {
          visitor.file(longName.isEmpty() ? name(header) : longName, content);
        }
        longName = "";
      }
    }
  }

  private static boolean next(DataInputStream in, byte[] header) throws IOException {
    try {
      in.readFully(header);
    } catch (EOFException e) {
      return false;
    }
    return header[0] != 0;
  }

  private static String name(byte[] header) {
    String prefix = text(header, 345, 155);
    boolean split = text(header, 257, 5).equals("ustar") && !prefix.isEmpty() && header[263] == '0';
    return (split ? prefix + "/" : "") + text(header, 0, 100);
  }

  private static String text(byte[] bytes, int from, int length) {
    int end = from;
    while (end < from + length && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, from, end - from, StandardCharsets.UTF_8);
  }
}
