package org.rostrum.cover.specimen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes a signed container apart, changes it and puts it together again. */
public final class AttackZip {
  private final List<Part> parts = new ArrayList<>();
  private String remark = "";

  @SuppressWarnings("ArrayRecordComponent")
  private record Part(String name, byte[] bytes, int method) {}

  private AttackZip() {}

  public static AttackZip of(byte[] container) {
    AttackZip zip = new AttackZip();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(container))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        int method = entry.getName().equals("mimetype") ? ZipEntry.STORED : ZipEntry.DEFLATED;
        zip.parts.add(new Part(entry.getName(), in.readAllBytes(), method));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return zip;
  }

  public AttackZip add(String name, byte[] bytes) {
    parts.add(new Part(name, bytes, ZipEntry.DEFLATED));
    return this;
  }

  public AttackZip remove(String name) {
    parts.removeIf(part -> part.name().equals(name));
    return this;
  }

  /** A file's bytes exchanged. */
  public AttackZip put(String name, byte[] bytes) {
    parts.replaceAll(
        part -> part.name().equals(name) ? new Part(name, bytes, part.method()) : part);
    return this;
  }

  /** The text of a file changed. */
  public AttackZip edit(String name, UnaryOperator<String> change) {
    parts.replaceAll(part -> {
      if (!part.name().matches(name)) {
        return part;
      }
      String text = change.apply(new String(part.bytes(), StandardCharsets.UTF_8));
      return new Part(part.name(), text.getBytes(StandardCharsets.UTF_8), part.method());
    });
    return this;
  }

  /** The mimetype deflated instead of stored. */
  public AttackZip squeezeMimetype() {
    parts.replaceAll(part ->
        part.name().equals("mimetype")
            ? new Part(part.name(), part.bytes(), ZipEntry.DEFLATED)
            : part);
    return this;
  }

  /** The first file becomes the last. */
  public AttackZip firstToEnd() {
    parts.add(parts.removeFirst());
    return this;
  }

  public AttackZip remark(String words) {
    remark = words;
    return this;
  }

  /** Names and contents, for a look. */
  public Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    parts.forEach(part -> files.put(part.name(), part.bytes()));
    return files;
  }

  public byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      int number = 0;
      for (Part part : parts) {
        // Two entries of one name: the stream refuses, so the second gets its name afterwards.
        ZipEntry entry = new ZipEntry(part.name());
        entry.setTime(0);
        if (part.method() == ZipEntry.STORED) {
          CRC32 crc = new CRC32();
          crc.update(part.bytes());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(part.bytes().length);
          entry.setCompressedSize(part.bytes().length);
          entry.setCrc(crc.getValue());
        }
        out.putNextEntry(entry);
        out.write(part.bytes());
        out.closeEntry();
        number++;
      }
      if (!remark.isEmpty() && number > 0) {
        out.setComment(remark);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  /** A name in the finished bytes changed everywhere into another of the same length. */
  public static byte[] renamed(byte[] zip, String name, String other) {
    if (name.length() != other.length()) {
      throw new AssertionError("the other name must be as long");
    }
    return new String(zip, StandardCharsets.ISO_8859_1)
        .replace(name, other)
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
