package org.rostrum.document.check;

import static org.rostrum.document.safety.Severity.REFUSE;
import static org.rostrum.document.safety.Severity.TELL;
import static org.rostrum.document.word.DocxMaker.p;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import org.rostrum.document.safety.Severity;
import org.rostrum.document.word.DocxMaker;

/** Rows 1 to 3: what is done to the package itself, byte by byte. */
final class PackingAttacks {
  private static final String CLEAN = "Quillaya thanks the Presidency for convening this debate.";

  private final List<Attack> all = new ArrayList<>();

  private PackingAttacks() {}

  static List<Attack> all() {
    PackingAttacks made = new PackingAttacks();
    made.bombs();
    made.lies();
    made.names();
    return List.copyOf(made.all);
  }

  private void add(int row, String name, Severity verdict, String code, Supplier<byte[]> file) {
    all.add(new Attack(row, name, verdict, code, file));
  }

  private static DocxMaker clean() {
    return DocxMaker.body(p(CLEAN));
  }

  private void bombs() {
    add(
        1,
        "entries laid over one kernel (Fifield)",
        REFUSE,
        "word-overlap",
        () -> overlapping(200));
    add(1, "one entry listed twice under two names", REFUSE, "word-mismatch", () -> listedTwice());
    add(
        1,
        "a document part of 60 MB of blanks",
        REFUSE,
        "word-too-deep",
        () -> DocxMaker.body(p(CLEAN), " ".repeat(60 << 20)).bytes());
    add(
        1,
        "a part of 200 MB of zeros nobody relates to",
        REFUSE,
        "word-too-large",
        () -> clean().part("customXml/x.bin", new byte[200 << 20]).bytes());
    add(
        1,
        "forty parts of 10 MB of zeros",
        REFUSE,
        "word-too-large",
        () -> {
          DocxMaker maker = clean();
          for (int i = 0; i < 40; i++) {
            maker.part("word/media/" + i + ".emf", new byte[10 << 20]);
          }
          return maker.bytes();
        });
    add(
        1,
        "a zip in a zip in a zip",
        REFUSE,
        "foreign-content",
        () ->
            clean()
                .part(
                    "word/media/a.png",
                    clean()
                        .part(
                            "word/media/a.png",
                            clean().part("word/media/x.emf", new byte[20 << 20]).bytes())
                        .bytes())
                .bytes());
    add(
        1,
        "5,000 empty parts",
        REFUSE,
        "word-too-many-parts",
        () -> {
          DocxMaker maker = clean();
          for (int i = 0; i < 5_000; i++) {
            maker.part("word/x" + i + ".xml", new byte[0]);
          }
          return maker.bytes();
        });
    add(
        1,
        "a size in the list larger than all there is",
        REFUSE,
        "word-damaged",
        () -> ZipBytes.sized(clean().bytes(), 50_000_000));
    add(
        1,
        "a size of four gigabytes",
        REFUSE,
        "word-too-large",
        () -> ZipBytes.sized(clean().bytes(), -2));
  }

  private void lies() {
    add(
        2,
        "an entry encrypted by its own header alone",
        REFUSE,
        "word-mismatch",
        () -> local(clean().bytes(), 6, 0x0009));
    add(
        2,
        "strong encryption",
        REFUSE,
        "word-encrypted",
        () -> ZipBytes.listed(clean().bytes(), 8, 0x49));
    for (int method : new int[] {1, 6, 9, 12, 14, 95, 97, 98, 99}) {
      add(
          2,
          "packed by method " + method,
          REFUSE,
          "word-odd-packing",
          () -> bothMethods(clean().bytes(), method));
    }
    add(
        2,
        "stored by its own header, packed by the list",
        REFUSE,
        "word-mismatch",
        () -> local(clean().bytes(), 8, 0));
    add(
        2,
        "a name that its own header spells otherwise",
        REFUSE,
        "word-mismatch",
        () -> {
          byte[] file = clean().bytes();
          file[30] = 'X';
          return file;
        });
    add(
        2,
        "a sum that is another",
        REFUSE,
        "word-damaged",
        () -> {
          byte[] file = clean().bytes();
          int main = ZipBytes.entry(file, "word/document.xml");
          ZipBytes.buffer(file).putInt(main + 16, 1);
          return file;
        });
    add(
        2,
        "two ends of the package",
        REFUSE,
        "extra-bytes",
        () -> {
          byte[] file = clean().bytes();
          byte[] end = Arrays.copyOfRange(file, ZipBytes.end(file), file.length);
          return ZipBytes.joined(file, end);
        });
    add(
        2,
        "an end within the remark of the end",
        REFUSE,
        "extra-bytes",
        () -> {
          byte[] file = clean().bytes();
          byte[] end = Arrays.copyOfRange(file, ZipBytes.end(file), file.length);
          return ZipBytes.remarked(file, new String(end, StandardCharsets.ISO_8859_1));
        });
    add(
        2,
        "fewer entries told than listed",
        REFUSE,
        "extra-bytes",
        () -> {
          byte[] file = clean().bytes();
          int end = ZipBytes.end(file);
          ByteBuffer buffer = ZipBytes.buffer(file);
          int count = buffer.getShort(end + 10) - 1;
          buffer.putShort(end + 8, (short) count).putShort(end + 10, (short) count);
          return file;
        });
    add(
        2,
        "a package on two disks",
        REFUSE,
        "word-mismatch",
        () -> {
          byte[] file = clean().bytes();
          ZipBytes.buffer(file).putShort(ZipBytes.end(file) + 4, (short) 1);
          return file;
        });
    add(
        2,
        "a program before the package, its offsets not mended",
        REFUSE,
        "word-not-word",
        () -> ZipBytes.joined(ZipBytes.latin("MZ" + "\0".repeat(62)), clean().bytes()));
    add(
        2,
        "a picture before the package",
        REFUSE,
        "word-not-word",
        () -> ZipBytes.shifted(clean().bytes(), ZipBytes.latin("GIF89a")));
    add(
        2,
        "a PDF before the package",
        REFUSE,
        "word-wrong-type",
        () -> ZipBytes.shifted(clean().bytes(), ZipBytes.latin("%PDF-1.7\n")));
    add(
        2,
        "another package behind the package",
        REFUSE,
        "extra-bytes",
        () -> ZipBytes.joined(clean().bytes(), clean().bytes()));
    add(
        2,
        "zeros behind the package, as some mail programs leave them",
        TELL,
        "",
        () -> ZipBytes.joined(clean().bytes(), new byte[16]));
    add(
        2,
        "the document's name but for case",
        REFUSE,
        "word-duplicate-part",
        () -> clean().part("WORD/document.xml", "<x/>").bytes());
    add(
        2,
        "the relations' name but for case",
        REFUSE,
        "word-duplicate-part",
        () -> clean().part("_RELS/.rels", "<x/>").bytes());
    add(
        2,
        "two documents of one name",
        REFUSE,
        "word-duplicate-part",
        () ->
            ZipBytes.replaced(
                clean().part("word/documenx.xml", "<x/>").bytes(),
                "word/documenx.xml",
                "word/document.xml"));
  }

  private void names() {
    for (String name :
        List.of(
            "word/document.xml ",
            "word/document.xml.",
            "word/a\u0000b.xml",
            "word//a.xml",
            "./word/a.xml",
            "word/nul",
            "word/com1.xml",
            "\\\\host\\share\\a.xml",
            "word/a:b.xml")) {
      String shown = name.replace("\u0000", "(null)").replace(" ", "(blank)");
      add(
          3,
          "the name " + shown,
          REFUSE,
          "word-strange-name",
          () -> clean().part(name, "<x/>").bytes());
    }
  }

  /** The list's and the entry's own. */
  private static byte[] bothMethods(byte[] file, int method) {
    byte[] changed = ZipBytes.listed(file, 10, method);
    ZipBytes.buffer(changed).putShort(8, (short) method);
    return changed;
  }

  private static byte[] local(byte[] file, int field, int value) {
    byte[] changed = file.clone();
    ZipBytes.buffer(changed).putShort(field, (short) value);
    return changed;
  }

  /** The list names the bytes of the first entry once more. */
  private static byte[] listedTwice() {
    byte[] file = clean().bytes();
    int list = ZipBytes.list(file);
    int end = ZipBytes.end(file);
    int length = 46 + ZipBytes.buffer(file).getShort(list + 28);
    byte[] again = Arrays.copyOfRange(file, list, list + length);
    again[46] = 'Y';
    byte[] changed =
        ZipBytes.joined(
            Arrays.copyOf(file, end), again, Arrays.copyOfRange(file, end, file.length));
    ByteBuffer buffer = ZipBytes.buffer(changed);
    int count = buffer.getShort(end + length + 10) + 1;
    buffer.putShort(end + length + 8, (short) count).putShort(end + length + 10, (short) count);
    buffer.putInt(end + length + 12, buffer.getInt(end + length + 12) + length);
    return changed;
  }

  /**
   * One packed kernel at the end; each entry before it begins with a stored block that quotes the
   * header of the next, so that all of them share its bytes.
   */
  private static byte[] overlapping(int entries) {
    byte[] kernel = deflated(new byte[1 << 20]);
    List<byte[]> headers = new ArrayList<>();
    ByteArrayOutputStream tail = new ByteArrayOutputStream();
    byte[] body = kernel;
    List<int[]> sizes = new ArrayList<>();
    int size = 1 << 20;
    for (int i = entries - 1; i >= 0; i--) {
      byte[] header = header(i, body.length, size);
      headers.addFirst(header);
      sizes.addFirst(new int[] {body.length, size});
      byte[] quoted = new byte[5 + header.length];
      ByteBuffer block = ByteBuffer.wrap(quoted).order(ByteOrder.LITTLE_ENDIAN);
      block.put((byte) 0).putShort((short) header.length).putShort((short) ~header.length);
      block.put(header);
      body = ZipBytes.joined(quoted, body);
      size += header.length;
    }
    byte[] start = Arrays.copyOfRange(body, 5, body.length);
    tail.writeBytes(start);
    int list = start.length;
    int at = 0;
    for (int i = 0; i < entries; i++) {
      byte[] header = headers.get(i);
      tail.writeBytes(listed(header, at, sizes.get(i)));
      at += header.length + 5;
    }
    ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
    end.putInt(0x06054b50).putInt(0).putShort((short) entries).putShort((short) entries);
    end.putInt(tail.size() - list).putInt(list).putShort((short) 0);
    tail.writeBytes(end.array());
    return tail.toByteArray();
  }

  private static byte[] header(int number, int packed, int size) {
    byte[] name = ("word/media/" + number + ".emf").getBytes(StandardCharsets.US_ASCII);
    ByteBuffer header = ByteBuffer.allocate(30 + name.length).order(ByteOrder.LITTLE_ENDIAN);
    header.putInt(0x04034b50).putShort((short) 20).putShort((short) 0).putShort((short) 8);
    header.putInt(0).putInt(0).putInt(packed).putInt(size).putShort((short) name.length);
    header.putShort((short) 0).put(name);
    return header.array();
  }

  private static byte[] listed(byte[] header, int at, int[] sizes) {
    byte[] name = Arrays.copyOfRange(header, 30, header.length);
    ByteBuffer entry = ByteBuffer.allocate(46 + name.length).order(ByteOrder.LITTLE_ENDIAN);
    entry.putInt(0x02014b50).putShort((short) 20).putShort((short) 20).putShort((short) 0);
    entry.putShort((short) 8).putInt(0).putInt(0).putInt(sizes[0]).putInt(sizes[1]);
    entry.putShort((short) name.length).putShort((short) 0).putShort((short) 0);
    entry.putShort((short) 0).putShort((short) 0).putInt(0).putInt(at).put(name);
    return entry.array();
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(9, true);
    deflater.setInput(bytes);
    deflater.finish();
    byte[] buffer = new byte[bytes.length];
    int length = deflater.deflate(buffer);
    deflater.end();
    return Arrays.copyOf(buffer, length);
  }
}
