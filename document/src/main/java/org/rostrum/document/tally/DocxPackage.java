package org.rostrum.document.tally;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rostrum.document.safety.SafeXml;

/**
 * A finished Word file, checked whole: every entry's CRC and length, every picture's bytes against
 * its name, every relationship within the file.
 *
 * @param pictures for each relationship to a picture the SHA-256 of the bytes it leads to
 */
record DocxPackage(Map<String, String> pictures) {
  DocxPackage {
    pictures = Map.copyOf(pictures);
  }

  static DocxPackage open(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Map<String, String> hashes = new TreeMap<>();
      for (ZipEntry entry : entries(zip)) {
        check(zip, entry, hashes);
      }
      Map<String, String> pictures = new TreeMap<>();
      for (String part : List.of("document", "footnotes")) {
        relationships(zip, "word/_rels/" + part + ".xml.rels", hashes, pictures);
      }
      return new DocxPackage(pictures);
    }
  }

  /** The bytes of an entry, inflated. */
  static byte[] part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return bytes(zip, name);
    }
  }

  private static byte[] bytes(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("The finished Word file lacks " + name + ".");
    }
    try (InputStream stream = zip.getInputStream(entry)) {
      return stream.readAllBytes();
    }
  }

  private static List<ZipEntry> entries(ZipFile zip) {
    List<ZipEntry> entries = new ArrayList<>();
    zip.entries().asIterator().forEachRemaining(entries::add);
    return entries;
  }

  private static void check(ZipFile zip, ZipEntry entry, Map<String, String> hashes)
      throws IOException {
    String name = entry.getName();
    boolean media = name.startsWith("word/media/");
    MessageDigest digest = sha256();
    CRC32 crc = new CRC32();
    byte[] buffer = new byte[1 << 16];
    long length = 0;
    try (InputStream stream = zip.getInputStream(entry)) {
      for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
        crc.update(buffer, 0, n);
        if (media) {
          digest.update(buffer, 0, n);
        }
        length += n;
      }
    }
    if (crc.getValue() != entry.getCrc() || length != entry.getSize()) {
      throw new IOException("The finished Word file is damaged at " + name + ".");
    }
    if (media) {
      String hash = HexFormat.of().formatHex(digest.digest());
      if (!name.startsWith("word/media/" + hash.substring(0, 32) + ".")) {
        throw new IOException("The finished Word file holds another picture at " + name + ".");
      }
      hashes.put(name, hash);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static void relationships(
      ZipFile zip, String name, Map<String, String> hashes, Map<String, String> pictures)
      throws IOException {
    try (InputStream stream = new ByteArrayInputStream(bytes(zip, name))) {
      XMLStreamReader reader = SafeXml.reader(stream);
      while (reader.hasNext()) {
        if (reader.next() != XMLStreamConstants.START_ELEMENT
            || !reader.getLocalName().equals("Relationship")) {
          continue;
        }
        String target = "word/" + reader.getAttributeValue(null, "Target");
        if (reader.getAttributeValue(null, "TargetMode") != null || zip.getEntry(target) == null) {
          throw new IOException("The finished Word file leads out of itself, to " + target + ".");
        }
        String hash = hashes.get(target);
        if (hash != null) {
          String id = reader.getAttributeValue(null, "Id");
          if (!id.equals(DocxTally.relationship(hash))) {
            throw new IOException("The finished Word file shows another picture as " + id + ".");
          }
          pictures.put(id, hash);
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("The finished Word file is not well-formed XML at " + name + ".", e);
    }
  }
}
