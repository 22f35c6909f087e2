package org.rostrum.document.check.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.rostrum.document.safety.PictureKind;

/**
 * How many dots a picture says it has, from its header alone.
 *
 * @param width in dots, 0 when the header does not tell
 * @param height in dots
 */
record PictureSize(long width, long height) {
  private static final PictureSize UNKNOWN = new PictureSize(0, 0);

  long dots() {
    return width > 0 && height > Long.MAX_VALUE / width ? Long.MAX_VALUE : width * height;
  }

  static PictureSize of(byte[] bytes) {
    try {
      ByteBuffer big = ByteBuffer.wrap(bytes);
      ByteBuffer little = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      return switch (PictureKind.of(bytes)) {
        case PNG -> new PictureSize(unsigned(big.getInt(16)), unsigned(big.getInt(20)));
        case GIF -> gif(little);
        case BMP -> bmp(little);
        case JPEG -> jpeg(big);
        case TIFF -> tiff(bytes[0] == 'I' ? little : big);
        case WEBP -> webp(bytes, little);
        case SVG, EMF, WMF, PACKED, UNKNOWN -> UNKNOWN;
      };
    } catch (IndexOutOfBoundsException e) {
      return UNKNOWN;
    }
  }

  private static long unsigned(int number) {
    return Integer.toUnsignedLong(number);
  }

  private static PictureSize gif(ByteBuffer in) {
    return new PictureSize(in.getShort(6) & 0xFFFF, in.getShort(8) & 0xFFFF);
  }

  private static PictureSize bmp(ByteBuffer in) {
    if (in.getInt(14) == 12) {
      return new PictureSize(in.getShort(18) & 0xFFFF, in.getShort(20) & 0xFFFF);
    }
    return new PictureSize(Math.abs((long) in.getInt(18)), Math.abs((long) in.getInt(22)));
  }

  private static PictureSize jpeg(ByteBuffer in) {
    int at = 2;
    while (true) {
      while ((in.get(at) & 0xFF) == 0xFF && (in.get(at + 1) & 0xFF) == 0xFF) {
        at++;
      }
      int marker = in.get(at + 1) & 0xFF;
      boolean frame =
          marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
      if (frame) {
        return new PictureSize(in.getShort(at + 7) & 0xFFFF, in.getShort(at + 5) & 0xFFFF);
      }
      if ((in.get(at) & 0xFF) != 0xFF || marker == 0xD9 || marker == 0xDA) {
        return UNKNOWN;
      }
      at += 2 + Math.max(2, in.getShort(at + 2) & 0xFFFF);
    }
  }

  private static PictureSize tiff(ByteBuffer in) {
    int directory = in.getInt(4);
    int entries = in.getShort(directory) & 0xFFFF;
    long width = 0;
    long height = 0;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      int tag = in.getShort(entry) & 0xFFFF;
      boolean small = in.getShort(entry + 2) == 3;
      long value = small ? in.getShort(entry + 8) & 0xFFFF : unsigned(in.getInt(entry + 8));
      width = tag == 256 ? value : width;
      height = tag == 257 ? value : height;
    }
    return new PictureSize(width, height);
  }

  private static PictureSize webp(byte[] bytes, ByteBuffer in) {
    return switch (bytes[15]) {
      case 'X' -> new PictureSize((in.getInt(24) & 0xFFFFFF) + 1L, (in.getInt(27) & 0xFFFFFF) + 1L);
      case 'L' -> {
        int bits = in.getInt(21);
        yield new PictureSize((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);
      }
      default -> new PictureSize(in.getShort(26) & 0x3FFF, in.getShort(28) & 0x3FFF);
    };
  }
}
