package org.rostrum.compile.work;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.rostrum.document.official.Part;
import org.rostrum.document.official.Piece;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Severity;
import org.rostrum.document.tally.NoteTally;
import org.rostrum.document.tally.Tally;
import org.rostrum.document.tally.Words;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Picture;

/**
 * {@link Work} as bytes: a CRC-32 of all that follows, then fields in order, each text and array
 * with its length before it. Only this class reads what it wrote; the key holds the build, so the
 * layout may change freely.
 */
final class WorkCodec {
  /** Stands for the account of a part that is counted in the finished file only. */
  private static final int UNCOUNTED = -1;

  private WorkCodec() {}

  static byte[] encode(Work work) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      text(out, work.language());
      text(out, work.direction().name());
      out.writeInt(work.departures().size());
      for (Departure departure : work.departures()) {
        text(out, departure.kind().name());
        text(out, departure.place().part());
        out.writeInt(departure.place().paragraph());
        text(out, departure.what());
        text(out, departure.words());
      }
      out.writeInt(work.findings().size());
      for (Finding finding : work.findings()) {
        text(out, finding.code());
        text(out, finding.severity().name());
        text(out, finding.place().part());
        out.writeInt(finding.place().paragraph());
        text(out, finding.what());
        text(out, finding.mend());
      }
      List<Tally> tallies = tallies(work);
      out.writeByte(tallies.size());
      for (Tally tally : tallies) {
        tally(out, tally);
      }
      out.writeByte(tallies.indexOf(work.source()));
      out.writeByte(tallies.indexOf(work.text()));
      Map<String, Picture> pictures = pictures(work);
      out.writeInt(pictures.size());
      for (Picture picture : pictures.values()) {
        text(out, picture.sha256());
        text(out, picture.format().name());
        array(out, picture.bytes());
      }
      out.writeByte(work.parts().size());
      for (Map.Entry<String, Part> part : work.parts().entrySet()) {
        text(out, part.getKey());
        part(out, part.getValue());
        Tally own = work.tallies().get(part.getKey());
        out.writeByte(own == null ? UNCOUNTED : tallies.indexOf(own));
      }
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    byte[] content = bytes.toByteArray();
    byte[] whole = new byte[content.length + 8];
    System.arraycopy(content, 0, whole, 8, content.length);
    long crc = crc(content, 0, content.length);
    for (int i = 0; i < 8; i++) {
      whole[i] = (byte) (crc >>> (56 - 8 * i));
    }
    return whole;
  }

  /** The work, or nothing when the bytes are not whole. */
  static Optional<Work> decode(byte[] whole) {
    if (whole.length < 8) {
      return Optional.empty();
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(whole))) {
      if (in.readLong() != crc(whole, 8, whole.length - 8)) {
        return Optional.empty();
      }
      String language = text(in);
      Direction direction = Direction.valueOf(text(in));
      List<Departure> departures = new ArrayList<>();
      for (int i = in.readInt(); i > 0; i--) {
        Departure.Kind kind = Departure.Kind.valueOf(text(in));
        Place place = new Place(text(in), in.readInt());
        departures.add(new Departure(kind, place, text(in), text(in)));
      }
      List<Finding> findings = new ArrayList<>();
      for (int i = in.readInt(); i > 0; i--) {
        String code = text(in);
        Severity severity = Severity.valueOf(text(in));
        Place place = new Place(text(in), in.readInt());
        findings.add(new Finding(code, severity, place, text(in), text(in)));
      }
      List<Tally> known = new ArrayList<>();
      for (int i = in.readByte(); i > 0; i--) {
        known.add(tally(in));
      }
      Tally source = known.get(in.readByte());
      Tally text = known.get(in.readByte());
      Map<String, Picture> pictures = new HashMap<>();
      for (int i = in.readInt(); i > 0; i--) {
        String sha256 = text(in);
        Picture.Format format = Picture.Format.valueOf(text(in));
        pictures.put(sha256, Picture.known(sha256, format, array(in)));
      }
      TreeMap<String, Part> parts = new TreeMap<>();
      TreeMap<String, Tally> tallies = new TreeMap<>();
      for (int i = in.readByte(); i > 0; i--) {
        String form = text(in);
        parts.put(form, part(in, pictures));
        int own = in.readByte();
        if (own != UNCOUNTED) {
          tallies.put(form, known.get(own));
        }
      }
      return Optional.of(
          new Work(language, direction, departures, findings, source, text, parts, tallies));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static long crc(byte[] bytes, int from, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, from, length);
    return crc.getValue();
  }

  private static void part(DataOutputStream out, Part part) throws IOException {
    piece(out, part.body());
    piece(out, part.notes());
    out.writeInt(part.pages());
    texts(out, part.pictures().stream().map(Picture::sha256).toList());
  }

  /** Every account, once: mostly they are all the same. */
  private static List<Tally> tallies(Work work) {
    Set<Tally> tallies = new LinkedHashSet<>();
    tallies.add(work.source());
    tallies.add(work.text());
    tallies.addAll(work.tallies().values());
    return List.copyOf(tallies);
  }

  /** Every picture of any part, once. */
  private static Map<String, Picture> pictures(Work work) {
    Map<String, Picture> pictures = new TreeMap<>();
    for (Part part : work.parts().values()) {
      part.pictures().forEach(picture -> pictures.put(picture.sha256(), picture));
    }
    return pictures;
  }

  private static Part part(DataInputStream in, Map<String, Picture> pictures) throws IOException {
    Piece body = piece(in);
    Piece notes = piece(in);
    int pages = in.readInt();
    List<Picture> shown = new ArrayList<>();
    for (String sha256 : texts(in)) {
      Picture picture = pictures.get(sha256);
      if (picture == null) {
        throw new IOException("a picture is missing");
      }
      shown.add(picture);
    }
    return new Part(body, notes, shown, pages);
  }

  private static void piece(DataOutputStream out, Piece piece) throws IOException {
    out.writeLong(piece.length());
    out.writeLong(piece.crc32());
    array(out, piece.stored());
  }

  private static Piece piece(DataInputStream in) throws IOException {
    long length = in.readLong();
    long crc = in.readLong();
    return new Piece(array(in), length, crc);
  }

  private static void tally(DataOutputStream out, Tally tally) throws IOException {
    words(out, tally.body());
    out.writeInt(tally.notes().size());
    for (NoteTally note : tally.notes()) {
      out.writeLong(note.before());
      words(out, note.words());
    }
    texts(out, tally.pictures());
    out.writeInt(tally.tables());
    out.writeInt(tally.links());
    texts(out, tally.labels());
    out.writeLong(tally.emphasised());
    out.writeInt(tally.rightToLeft());
  }

  private static Tally tally(DataInputStream in) throws IOException {
    Words body = words(in);
    List<NoteTally> notes = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      long before = in.readLong();
      notes.add(new NoteTally(before, words(in)));
    }
    List<String> pictures = texts(in);
    int tables = in.readInt();
    int links = in.readInt();
    List<String> labels = texts(in);
    return new Tally(body, notes, pictures, tables, links, labels, in.readLong(), in.readInt());
  }

  private static void words(DataOutputStream out, Words words) throws IOException {
    out.writeLong(words.count());
    out.writeLong(words.hash());
  }

  private static Words words(DataInputStream in) throws IOException {
    return new Words(in.readLong(), in.readLong());
  }

  private static void texts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(out, text);
    }
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      texts.add(text(in));
    }
    return texts;
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    array(out, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(array(in), StandardCharsets.UTF_8);
  }

  private static void array(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] array(DataInputStream in) throws IOException {
    return in.readNBytes(in.readInt());
  }
}
