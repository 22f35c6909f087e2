package org.rostrum.document.pdf.file;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads JPEG pictures in the colours of print (four components), which the JDK gives as they stand
 * in the file. Without the printer's profile their colours are near, not exact.
 */
final class PrintColours {
  /** The colours of Adobe's marker: inks as they are, or luminance and chroma of the inks. */
  private static final int CHROMA = 2;

  private PrintColours() {}

  static BufferedImage read(byte[] bytes) throws IOException {
    Raster raster = raster(bytes);
    int adobe = adobe(bytes);
    BufferedImage image =
        new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_INT_RGB);
    int[] inks = new int[4];
    for (int y = 0; y < raster.getHeight(); y++) {
      for (int x = 0; x < raster.getWidth(); x++) {
        raster.getPixel(x, y, inks);
        image.setRGB(x, y, colour(inks, adobe));
      }
    }
    return image;
  }

  private static Raster raster(byte[] bytes) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
    ImageReader reader = readers.next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in);
      return reader.readRaster(0, null);
    } finally {
      reader.dispose();
    }
  }

  /** What Adobe's marker (APP14) says of the colours; -1 when there is none. */
  private static int adobe(byte[] bytes) {
    for (int at = 2; at + 15 < bytes.length && (bytes[at] & 0xFF) == 0xFF; ) {
      int marker = bytes[at + 1] & 0xFF;
      if (marker == 0xEE && bytes[at + 4] == 'A' && bytes[at + 5] == 'd') {
        return bytes[at + 15] & 0xFF;
      }
      if (marker == 0xDA) {
        return -1;
      }
      at += 2 + (((bytes[at + 2] & 0xFF) << 8) | (bytes[at + 3] & 0xFF));
    }
    return -1;
  }

  private static int colour(int[] inks, int adobe) {
    double c = inks[0];
    double m = inks[1];
    double y = inks[2];
    if (adobe == CHROMA) {
      c = inks[0] + 1.402 * (inks[2] - 128);
      m = inks[0] - 0.344136 * (inks[1] - 128) - 0.714136 * (inks[2] - 128);
      y = inks[0] + 1.772 * (inks[1] - 128);
    }
    // Adobe's programs write the inks upside down: 255 is none.
    boolean reversed = adobe >= 0;
    double black = reversed ? inks[3] : 255 - inks[3];
    int red = light(reversed ? c : 255 - c, black);
    int green = light(reversed ? m : 255 - m, black);
    int blue = light(reversed ? y : 255 - y, black);
    return (red << 16) | (green << 8) | blue;
  }

  private static int light(double paper, double black) {
    return Math.clamp(Math.round(paper * black / 255), 0, 255);
  }
}
