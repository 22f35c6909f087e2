package org.rostrum.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The sound container taken apart, and put together with one of its files exchanged. */
final class SoundContainer {
  private static final Map<String, byte[]> FILES = files();
  private static final List<String> NAMES = List.copyOf(FILES.keySet());

  private SoundContainer() {}

  /** The first byte says which file the others are. */
  static byte[] around(byte[] bytes) {
    Map<String, byte[]> files = new LinkedHashMap<>(FILES);
    if (bytes.length > 0) {
      String name = NAMES.get(Math.floorMod(bytes[0], NAMES.size()));
      files.put(name, Arrays.copyOfRange(bytes, 1, bytes.length));
    }
    return zip(files);
  }

  /** Each of its files, as {@link #around} takes it. */
  static List<byte[]> parts() {
    List<byte[]> parts = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      byte[] file = FILES.getOrDefault(NAMES.get(i), new byte[0]);
      byte[] part = new byte[file.length + 1];
      part[0] = (byte) i;
      System.arraycopy(file, 0, part, 1, file.length);
      parts.add(part);
    }
    return parts;
  }

  /** A letter of one empty page that nobody signed, small. */
  static byte[] plainLetter() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(1L);
      document.addPage(new PDPage());
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(FuzzLetters.CONTAINER))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        CRC32 crc = new CRC32();
        crc.update(file.getValue());
        entry.setTime(0);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(file.getValue().length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
