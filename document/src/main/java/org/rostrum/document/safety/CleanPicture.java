package org.rostrum.document.safety;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/**
 * A picture without what it says beside its dots: where and with what it was made, remarks, small
 * copies of itself, bytes after its end. The dots and how they are to be shown stay bit for bit.
 * What cannot be taken apart is left as it is.
 */
public final class CleanPicture {
  private static final Set<String> PNG_KEPT =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs",
          "bKGD", "cICP", "hIST");

  /** A PNG of one grey dot, always the same bytes. */
  private static final byte[] GREY_FIELD =
      HexFormat.of()
          .parseHex(
              "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de000000"
                  + "0c4944415478da63b87bf72e0005320298fdf029230000000049454e44ae426082");

  private static final Set<String> WEBP_DROPPED = Set.of("EXIF", "XMP ");

  private CleanPicture() {}

  /**
   * The picture without the rest; the same array when there is nothing to take off. A drawing, or
   * what is no picture we know, is a grey field instead: nothing of its bytes goes on.
   */
  public static byte[] of(byte[] bytes) {
    try {
      byte[] clean =
          switch (PictureKind.of(bytes)) {
            case PNG -> png(bytes);
            case JPEG -> jpeg(bytes);
            case GIF -> gif(bytes);
            case WEBP -> webp(bytes);
            case BMP -> bmp(bytes);
            case TIFF -> CleanTiff.of(bytes);
            case SVG, EMF, WMF, PACKED, UNKNOWN -> GREY_FIELD.clone();
          };
      return Arrays.equals(clean, bytes) ? bytes : clean;
    } catch (IndexOutOfBoundsException e) {
      return bytes;
    }
  }

  private static byte[] png(byte[] bytes) {
    ByteArrayOutputStream clean = new ByteArrayOutputStream(bytes.length);
    clean.write(bytes, 0, 8);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int at = 8;
    while (at + 12 <= bytes.length) {
      int length = in.getInt(at);
      if (length < 0 || at + 12L + length > bytes.length) {
        return bytes;
      }
      String name = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (PNG_KEPT.contains(name)) {
        clean.write(bytes, at, 12 + length);
      }
      at += 12 + length;
      if (name.equals("IEND")) {
        return clean.toByteArray();
      }
    }
    return bytes;
  }

  private static byte[] jpeg(byte[] bytes) {
    ByteArrayOutputStream clean = new ByteArrayOutputStream(bytes.length);
    clean.write(bytes, 0, 2);
    int at = 2;
    while (at + 4 <= bytes.length) {
      if ((bytes[at] & 0xFF) != 0xFF) {
        return bytes;
      }
      int marker = bytes[at + 1] & 0xFF;
      if (marker == 0xFF) {
        at++;
        continue;
      }
      if (marker == 0xD9) {
        clean.write(bytes, at, 2);
        return clean.toByteArray();
      }
      int length = ((bytes[at + 2] & 0xFF) << 8) | (bytes[at + 3] & 0xFF);
      if (length < 2 || at + 2 + length > bytes.length) {
        return bytes;
      }
      if (marker == 0xE1) {
        orientation(bytes, at + 4, length - 2, clean);
      } else if (keptInJpeg(bytes, at, marker)) {
        clean.write(bytes, at, 2 + length);
      }
      at += 2 + length;
      if (marker == 0xDA) {
        int end = scan(bytes, at);
        clean.write(bytes, at, end - at);
        at = end;
      }
    }
    return bytes;
  }

  /**
   * JFIF, the colour profile and Adobe's transform change what is seen; all else of its kind goes.
   */
  private static boolean keptInJpeg(byte[] bytes, int at, int marker) {
    boolean application = marker >= 0xE0 && marker <= 0xEF;
    if (!application) {
      return marker != 0xFE;
    }
    boolean profile = marker == 0xE2 && starts(bytes, at + 4, "ICC_PROFILE");
    boolean jfif = marker == 0xE0 && starts(bytes, at + 4, "JFIF");
    return profile || jfif || (marker == 0xEE && starts(bytes, at + 4, "Adobe"));
  }

  private static boolean starts(byte[] bytes, int at, String word) {
    return new String(bytes, at, word.length(), StandardCharsets.ISO_8859_1).equals(word);
  }

  /** The compressed dots go on until the next marker that is neither stuffed nor a restart. */
  private static int scan(byte[] bytes, int from) {
    int at = from;
    while (at + 1 < bytes.length) {
      int next = bytes[at + 1] & 0xFF;
      boolean goesOn = next == 0 || (next >= 0xD0 && next <= 0xD7);
      if ((bytes[at] & 0xFF) == 0xFF && !goesOn) {
        return at;
      }
      at++;
    }
    throw new IndexOutOfBoundsException(at);
  }

  /**
   * Which way up the picture is shown is part of how it is seen: it stays, alone of all of EXIF.
   */
  private static void orientation(byte[] bytes, int at, int length, ByteArrayOutputStream to) {
    if (length < 20 || !starts(bytes, at, "Exif")) {
      return;
    }
    ByteBuffer tiff = ByteBuffer.wrap(bytes, at + 6, length - 6).slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xFFFF) == 0x112) {
        int way = tiff.getShort(entry + 8) & 0xFFFF;
        if (way >= 2 && way <= 8) {
          to.writeBytes(turned(way));
        }
        return;
      }
    }
  }

  private static byte[] turned(int way) {
    ByteBuffer segment = ByteBuffer.allocate(36);
    segment.putShort((short) 0xFFE1).putShort((short) 34);
    segment.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
    segment.putShort((short) 1).putShort((short) 0x112).putShort((short) 3).putInt(1);
    return segment.putShort((short) way).putShort((short) 0).putInt(0).array();
  }

  private static byte[] gif(byte[] bytes) {
    ByteArrayOutputStream clean = new ByteArrayOutputStream(bytes.length);
    int at = 13 + colours(bytes[10]);
    clean.write(bytes, 0, at);
    while (at < bytes.length) {
      int block = bytes[at] & 0xFF;
      if (block == 0x3B) {
        clean.write(block);
        return clean.toByteArray();
      }
      int from = at;
      if (block == 0x2C) {
        at = blocks(bytes, at + 11 + colours(bytes[at + 9]));
        clean.write(bytes, from, at - from);
      } else if (block == 0x21) {
        int label = bytes[at + 1] & 0xFF;
        at = blocks(bytes, at + 2);
        boolean loops = label == 0xFF && starts(bytes, from + 3, "NETSCAPE");
        if (label == 0xF9 || loops) {
          clean.write(bytes, from, at - from);
        }
      } else {
        return bytes;
      }
    }
    return bytes;
  }

  private static int colours(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }

  private static int blocks(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] != 0) {
      at += 1 + (bytes[at] & 0xFF);
    }
    return at + 1;
  }

  /** It has no place for words but after its end, which it tells itself. */
  private static byte[] bmp(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int end = in.getInt(2);
    boolean isTold = end > in.getInt(10) && in.getInt(10) > 0 && end < bytes.length;
    return isTold ? Arrays.copyOf(bytes, end) : bytes;
  }

  private static byte[] webp(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    ByteArrayOutputStream clean = new ByteArrayOutputStream(bytes.length);
    clean.write(bytes, 0, 12);
    long end = Math.min(bytes.length, 8L + Integer.toUnsignedLong(in.getInt(4)));
    int at = 12;
    while (at + 8 <= end) {
      String name = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
      int length = in.getInt(at + 4);
      long next = at + 8L + length + (length & 1);
      if (length < 0 || next > bytes.length) {
        return bytes;
      }
      if (!WEBP_DROPPED.contains(name)) {
        clean.write(bytes, at, (int) next - at);
      }
      at = (int) next;
    }
    byte[] result = clean.toByteArray();
    ByteBuffer out = ByteBuffer.wrap(result).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(4, result.length - 8);
    if (starts(result, 12, "VP8X")) {
      result[20] &= (byte) ~0x0C;
    }
    return result;
  }
}
