package org.rostrum.document.pdf.file;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.rostrum.document.text.Picture;

/** The pictures of one file, each written once. For one thread. */
public final class Images {
  private static final long MOST = 60_000_000;

  private final PdfFile file;
  private final Map<String, Integer> written = new HashMap<>();

  public Images(PdfFile file) {
    this.file = file;
  }

  /** A picture's object; one that cannot be read is a light grey field. */
  public int number(Picture picture) throws IOException {
    Integer known = written.get(picture.sha256());
    if (known != null) {
      return known;
    }
    int number = write(picture);
    written.put(picture.sha256(), number);
    return number;
  }

  private int write(Picture picture) throws IOException {
    String claim = "/Type/XObject/Subtype/Image/RostrumSource" + PdfFile.ascii(picture.sha256());
    if (picture.format() == Picture.Format.JPEG) {
      Jpeg jpeg = Jpeg.of(picture.bytes());
      if (jpeg.plain()) {
        int number = file.reserve();
        file.stored(
            number,
            claim
                + "/Width "
                + jpeg.width()
                + "/Height "
                + jpeg.height()
                + "/BitsPerComponent 8"
                + "/ColorSpace/"
                + (jpeg.components() == 1 ? "DeviceGray" : "DeviceRGB")
                + "/Filter/DCTDecode",
            picture.bytes());
        return number;
      }
    }
    BufferedImage image = decoded(picture);
    if (image == null || (long) image.getWidth() * image.getHeight() > MOST) {
      return file.stream(
          claim + "/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray",
          new byte[] {(byte) 0xDD});
    }
    return pixels(image, claim);
  }

  private static @org.jspecify.annotations.Nullable BufferedImage decoded(Picture picture) {
    try {
      ImageIO.setUseCache(false);
      boolean jpeg = picture.format() == Picture.Format.JPEG;
      if (jpeg && Jpeg.of(picture.bytes()).components() == 4) {
        return PrintColours.read(picture.bytes());
      }
      return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    } catch (IOException | RuntimeException e) {
      return null; // damaged as filed; told by the reader of statements
    }
  }

  private int pixels(BufferedImage image, String claim) throws IOException {
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] colours = new byte[3 * width * height];
    byte[] alpha = new byte[width * height];
    boolean clear = false;
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      if (grey(image)) {
        greys(image, y, row);
      } else {
        image.getRGB(0, y, width, 1, row, 0, width);
      }
      for (int x = 0; x < width; x++) {
        int at = y * width + x;
        int pixel = row[x];
        colours[3 * at] = (byte) (pixel >> 16);
        colours[3 * at + 1] = (byte) (pixel >> 8);
        colours[3 * at + 2] = (byte) pixel;
        alpha[at] = (byte) (pixel >> 24);
        clear |= alpha[at] != -1;
      }
    }
    String size = "/Width " + width + "/Height " + height + "/BitsPerComponent 8";
    String mask = "";
    if (clear) {
      int number = file.stream("/Type/XObject/Subtype/Image/ColorSpace/DeviceGray" + size, alpha);
      mask = "/SMask " + number + " 0 R";
    }
    return file.stream(claim + size + "/ColorSpace/DeviceRGB" + mask, colours);
  }

  /** Dots of grey alone, which the JDK would make paler on their way to red, green and blue. */
  private static boolean grey(BufferedImage image) {
    return image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY
        && image.getRaster().getNumBands() == 1
        && image.getSampleModel().getSampleSize(0) >= 8;
  }

  private static void greys(BufferedImage image, int y, int[] row) {
    int more = image.getSampleModel().getSampleSize(0) - 8;
    image.getRaster().getSamples(0, y, row.length, 1, 0, row);
    for (int x = 0; x < row.length; x++) {
      row[x] = 0xFF000000 | (row[x] >> more) * 0x010101;
    }
  }
}
