package org.rostrum.document.docx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.rostrum.document.official.Piece;

/**
 * A zip file in the making (APPNOTE 6.3.3, without data descriptors and without zip64). Entries
 * arrive with their sizes and CRC known, some already deflated. The same entries give the same
 * bytes: every entry is dated 1 January 1980. For one thread.
 */
final class Archive implements Closeable {
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int DATE_1980 = 0x21;
  private static final int UTF_8_NAMES = 0x800;
  private static final long LARGEST = 0xFFFFFFFFL - (1 << 20);

  private final FileChannel channel;
  private final List<Entry> entries = new ArrayList<>();
  private long position;

  private record Entry(String name, int method, long crc, long stored, long length, long offset) {
    private byte[] nameBytes() {
      return name.getBytes(StandardCharsets.UTF_8);
    }
  }

  Archive(Path file) throws IOException {
    channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
  }

  /** Where the next byte will stand. */
  long position() {
    return position;
  }

  /** An entry whose bytes stand as they are. */
  void stored(String name, byte[] bytes) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    begin(name, STORED, crc.getValue(), bytes.length, bytes.length);
    write(bytes);
  }

  /** An entry deflated here. */
  void deflated(String name, byte[] bytes) throws IOException {
    Joined joined = new Joined();
    Piece piece = Squeeze.piece(bytes, bytes.length);
    joined.add(piece);
    begin(name, joined);
    write(piece.stored());
    write(Squeeze.END);
  }

  /** Begins an entry of deflated pieces, which the caller writes, {@link Squeeze#END} last. */
  void begin(String name, Joined joined) throws IOException {
    begin(name, DEFLATED, joined.crc(), joined.stored() + Squeeze.END.length, joined.length());
  }

  private void begin(String name, int method, long crc, long stored, long length)
      throws IOException {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    Entry entry = new Entry(name, method, crc, stored, length, position);
    if (position + stored > LARGEST || length > LARGEST) {
      throw new IOException(
          "The Word document would be larger than 4 gigabytes, which Word cannot open."
              + " Ask for smaller pictures or issue the debate in two documents.");
    }
    entries.add(entry);
    ByteBuffer header = little(30 + bytes.length);
    header.putInt(0x04034b50);
    common(header, entry);
    header.put(bytes);
    write(header.flip());
  }

  private static void common(ByteBuffer header, Entry entry) {
    header.putShort((short) 20).putShort((short) UTF_8_NAMES).putShort((short) entry.method);
    header.putShort((short) 0).putShort((short) DATE_1980);
    header.putInt((int) entry.crc).putInt((int) entry.stored).putInt((int) entry.length);
    header.putShort((short) entry.nameBytes().length).putShort((short) 0);
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Bytes of the entry begun. */
  void write(byte[] bytes) throws IOException {
    write(ByteBuffer.wrap(bytes));
  }

  private void write(ByteBuffer buffer) throws IOException {
    while (buffer.hasRemaining()) {
      position += channel.write(buffer);
    }
  }

  /** Bytes of the entry begun, the whole of another file. */
  void write(FileChannel source) throws IOException {
    long size = source.size();
    long done = 0;
    while (done < size) {
      done += source.transferTo(done, size - done, channel);
    }
    position += size;
  }

  /** Writes the directory. */
  void finish() throws IOException {
    if (entries.size() > 0xFFFE) {
      throw new IOException(
          "The Word document would hold more than 65,000 pictures, which Word cannot open."
              + " Issue the debate in two documents.");
    }
    long start = position;
    for (Entry entry : entries) {
      ByteBuffer header = little(46 + entry.nameBytes().length);
      header.putInt(0x02014b50).putShort((short) 20);
      common(header, entry);
      header.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
      header.putInt((int) entry.offset).put(entry.nameBytes());
      write(header.flip());
    }
    ByteBuffer end = little(22);
    end.putInt(0x06054b50).putInt(0);
    end.putShort((short) entries.size()).putShort((short) entries.size());
    end.putInt((int) (position - start)).putInt((int) start).putShort((short) 0);
    write(end.flip());
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
