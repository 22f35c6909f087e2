package org.rostrum.document.safety;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The first page of a TIFF, written anew: the tags that say how its dots are kept and shown, and
 * the dots, bit for bit. All other tags (place, time, device, remarks), further pages and whatever
 * no tag leads to are left behind. Numbers of tags: TIFF 6.0, sections 8 to 22; 34675 is the colour
 * profile (ICC.1, annex B).
 */
final class CleanTiff {
  private static final int STRIP_OFFSETS = 273;
  private static final int STRIP_COUNTS = 279;
  private static final int TILE_OFFSETS = 324;
  private static final int TILE_COUNTS = 325;

  /** JPEG as TIFF 6.0, section 22, had it; its tables lie apart from its strips. */
  private static final int OLD_JPEG_FIRST = 512;

  private static final int OLD_JPEG_LAST = 521;

  private static final Set<Integer> KEPT =
      Set.of(
          256,
          257,
          258,
          259,
          262,
          266,
          STRIP_OFFSETS,
          274,
          277,
          278,
          STRIP_COUNTS,
          282,
          283,
          284,
          292,
          293,
          296,
          301,
          317,
          318,
          319,
          320,
          322,
          323,
          TILE_OFFSETS,
          TILE_COUNTS,
          332,
          338,
          339,
          347,
          529,
          530,
          531,
          532,
          34675);

  private static final int SHORT = 3;
  private static final int LONG = 4;
  private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};

  /** A tag with its value in the file's order of bytes. */
  private record Field(int tag, int type, int count, ByteBuffer value) {
    int size() {
      return value.capacity();
    }
  }

  private final byte[] bytes;
  private final ByteBuffer in;

  private CleanTiff(byte[] bytes) {
    this.bytes = bytes;
    this.in = ByteBuffer.wrap(bytes).order(order(bytes));
  }

  private static ByteOrder order(byte[] bytes) {
    return bytes[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
  }

  /**
   * The picture without the rest; the same array when there is nothing to take off.
   *
   * @throws IndexOutOfBoundsException when it cannot be taken apart
   */
  static byte[] of(byte[] bytes) {
    return new CleanTiff(bytes).clean();
  }

  private byte[] clean() {
    int directory = in.getInt(4);
    int entries = in.getShort(directory) & 0xFFFF;
    List<Field> fields = new ArrayList<>();
    int held = 0;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      int tag = in.getShort(entry) & 0xFFFF;
      if (tag >= OLD_JPEG_FIRST && tag <= OLD_JPEG_LAST) {
        throw new IndexOutOfBoundsException("dots that lie where these tags say, not in strips");
      }
      if (KEPT.contains(tag)) {
        fields.add(field(entry, bytes.length - held));
        held += fields.getLast().size();
      }
    }
    boolean alone = fields.size() == entries && in.getInt(directory + 2 + 12 * entries) == 0;
    List<byte[]> pieces = pieces(fields);
    if (pieces.isEmpty()) {
      throw new IndexOutOfBoundsException("no dots where TIFF keeps them");
    }
    byte[] clean = written(fields, pieces);
    return alone && clean.length >= bytes.length ? bytes : clean;
  }

  /** A field whose value has so many bytes at most: values may name the same bytes of the file. */
  private Field field(int entry, int most) {
    int type = in.getShort(entry + 2) & 0xFFFF;
    long size = SIZES[type] * Integer.toUnsignedLong(in.getInt(entry + 4));
    if (type == 0 || size > most) {
      throw new IndexOutOfBoundsException("a value of no kind, or longer than the file");
    }
    int at = size <= 4 ? entry + 8 : in.getInt(entry + 8);
    return new Field(
        in.getShort(entry) & 0xFFFF,
        type,
        in.getInt(entry + 4),
        ByteBuffer.wrap(piece(at, (int) size)));
  }

  private byte[] piece(int at, int size) {
    if (at < 0 || size < 0 || (long) at + size > bytes.length) {
      throw new IndexOutOfBoundsException("a place outside the file");
    }
    return Arrays.copyOfRange(bytes, at, at + size);
  }

  /** The strips or tiles. */
  private List<byte[]> pieces(List<Field> fields) {
    List<byte[]> pieces = new ArrayList<>();
    long total = 0;
    int[] offsets = numbers(fields, STRIP_OFFSETS, TILE_OFFSETS);
    int[] counts = numbers(fields, STRIP_COUNTS, TILE_COUNTS);
    for (int i = 0; i < offsets.length; i++) {
      total += counts[i];
      if (total > bytes.length) {
        throw new IndexOutOfBoundsException("dots that lie over each other");
      }
      pieces.add(piece(offsets[i], counts[i]));
    }
    return pieces;
  }

  private int[] numbers(List<Field> fields, int strips, int tiles) {
    Field field =
        fields.stream()
            .filter(each -> each.tag() == strips || each.tag() == tiles)
            .findFirst()
            .orElse(new Field(strips, LONG, 0, ByteBuffer.allocate(0)));
    ByteBuffer value = field.value().duplicate().order(in.order());
    int[] numbers = new int[field.count()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = field.type() == SHORT ? value.getShort(2 * i) & 0xFFFF : value.getInt(4 * i);
    }
    return numbers;
  }

  private static int even(int size) {
    return size + (size & 1);
  }

  private byte[] written(List<Field> fields, List<byte[]> pieces) {
    int values = 8 + 2 + 12 * fields.size() + 4;
    int dots = values;
    for (Field field : fields) {
      int size = isPlaces(field) ? 4 * pieces.size() : field.size();
      dots += size <= 4 ? 0 : even(size);
    }
    int end = dots + pieces.stream().mapToInt(piece -> even(piece.length)).sum();
    ByteBuffer out = ByteBuffer.allocate(end).order(in.order());
    out.put(bytes, 0, 4).putInt(8).putShort((short) fields.size());
    int value = values;
    for (Field field : fields) {
      byte[] its = isPlaces(field) ? places(pieces, dots) : field.value().array();
      out.putShort((short) field.tag());
      out.putShort((short) (isPlaces(field) ? LONG : field.type()));
      out.putInt(field.count());
      if (its.length <= 4) {
        out.put(Arrays.copyOf(its, 4));
      } else {
        out.putInt(value).put(value, its);
        value += even(its.length);
      }
    }
    int at = dots;
    for (byte[] piece : pieces) {
      out.put(at, piece);
      at += even(piece.length);
    }
    return out.array();
  }

  private static boolean isPlaces(Field field) {
    return field.tag() == STRIP_OFFSETS || field.tag() == TILE_OFFSETS;
  }

  private byte[] places(List<byte[]> pieces, int dots) {
    ByteBuffer places = ByteBuffer.allocate(4 * pieces.size()).order(in.order());
    int at = dots;
    for (byte[] piece : pieces) {
      places.putInt(at);
      at += even(piece.length);
    }
    return places.array();
  }
}
