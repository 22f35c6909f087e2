package org.rostrum.document.endure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Damages a file at random places: in its bytes as they are, or inside one of its parts, packed
 * again so that the zip's own sums do not end the reading. Seeded.
 */
final class Flips {
  private static final byte[] SIGNS = {'<', '>', '/', '"', '&', '0', '9', '-', ' ', 'w', ':', 0};

  private final Random random;
  private final byte[] file;
  private final Optional<List<Part>> parts;

  private static final class Part {
    private final String name;
    private final byte[] bytes;

    Part(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }
  }

  Flips(byte[] file, long seed) {
    this.file = file;
    this.random = new Random(seed);
    this.parts = parts(file);
  }

  /** One more damaged file; every second one is damaged inside a part, if it is a package. */
  byte[] next() {
    boolean inside = random.nextBoolean();
    List<Part> whole = parts.orElse(List.of());
    if (!inside || whole.isEmpty()) {
      return flipped(file);
    }
    List<Part> xml =
        whole.stream().filter(p -> p.name.endsWith("l") || p.name.endsWith(".rels")).toList();
    List<Part> choice = xml.isEmpty() || random.nextInt(8) == 0 ? whole : xml;
    Part chosen = choice.get(random.nextInt(choice.size()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length);
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(1);
      for (Part part : whole) {
        zip.putNextEntry(new ZipEntry(part.name));
        zip.write(part.name.equals(chosen.name) ? flipped(part.bytes) : part.bytes);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private byte[] flipped(byte[] whole) {
    byte[] flipped = whole.clone();
    if (flipped.length == 0) {
      return flipped;
    }
    for (int more = random.nextInt(4); more >= 0; more--) {
      int at = random.nextInt(flipped.length);
      switch (random.nextInt(5)) {
        case 0 -> flipped[at] = (byte) random.nextInt(256);
        case 1 -> flipped[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> flipped[at] = SIGNS[random.nextInt(SIGNS.length)];
        case 3 -> copy(flipped, at);
        default -> flipped = cut(flipped, at);
      }
    }
    return flipped;
  }

  /** Some bytes stand in another place too. */
  private void copy(byte[] bytes, int from) {
    int to = random.nextInt(bytes.length);
    int length = Math.min(random.nextInt(200), bytes.length - Math.max(from, to));
    System.arraycopy(bytes, from, bytes, to, length);
  }

  /** Some bytes are gone. */
  private byte[] cut(byte[] bytes, int from) {
    int length = Math.min(1 + random.nextInt(40), bytes.length - from);
    if (length >= bytes.length) {
      return bytes;
    }
    byte[] shorter = new byte[bytes.length - length];
    System.arraycopy(bytes, 0, shorter, 0, from);
    System.arraycopy(bytes, from + length, shorter, from, bytes.length - from - length);
    return shorter;
  }

  /** Its parts, if it is a package of which no two have one name. */
  private static Optional<List<Part>> parts(byte[] file) {
    List<Part> parts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (!names.add(name)) {
          return Optional.empty();
        }
        parts.add(new Part(name, zip.readAllBytes()));
      }
      return Optional.of(parts);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
