package org.rostrum.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.official.Specimen;
import org.rostrum.document.pdf.font.Faces;
import org.rostrum.document.safety.CleanPicture;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Picture;
import org.rostrum.document.text.Text;

class PicturesTest {
  private static final Color BRICK = new Color(200, 60, 30);
  private static final int SIDE = 40;

  @BeforeAll
  static void needTheTypefaces() {
    Assumptions.assumeTrue(Faces.present(), "needs the PDF's typefaces");
  }

  @TempDir Path folder;

  @Test
  void everyFormatWeDraw_hasItsColourAndStaysValid() throws Exception {
    List<Picture> pictures = new ArrayList<>();
    for (String name : List.of("png", "jpeg", "gif", "bmp", "tiff")) {
      pictures.add(picture(name, written(solid(), name)));
    }
    pictures.add(picture("png", written(deep(), "png")));
    pictures.add(picture("png", written(clear(), "png")));
    pictures.add(picture("jpeg", printed()));
    write(pictures);
    List<Color> colours = middles();
    assertThat(colours).hasSize(pictures.size());
    assertThat(colours).allMatch(colour -> near(colour, BRICK));
    assertThat(Judge.faults(folder.resolve(PdfForm.FILE))).isEmpty();
  }

  @Test
  void greyPicture_keepsItsGrey() throws Exception {
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
    for (int at = 0; at < SIDE * SIDE; at++) {
      image.getRaster().setSample(at % SIDE, at / SIDE, 0, 0x60);
    }
    write(List.of(picture("png", written(image, "png"))));
    assertThat(middles()).allMatch(colour -> near(colour, new Color(0x60, 0x60, 0x60)));
  }

  @Test
  void drawing_isAGreyFieldAndTold() throws Exception {
    byte[] svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8);
    Picture drawing = Picture.of(Picture.Format.WITHHELD, CleanPicture.of(svg));
    Text text = write(List.of(drawing, drawing));
    assertThat(middles()).allMatch(colour -> near(colour, new Color(0xDD, 0xDD, 0xDD)));
    assertThat(PictureCheck.findings(text))
        .extracting(Finding::what)
        .containsExactly(
            "2 pictures are made of drawing commands or in no known format: every form shows a"
                + " grey field there.");
    assertThat(Judge.faults(folder.resolve(PdfForm.FILE))).isEmpty();
  }

  @Test
  void formatThatThePdfCannotDraw_isAGreyFieldAndTold() throws Exception {
    Picture picture = Picture.of(Picture.Format.WEBP, new byte[] {1, 0, 0, 0});
    Text text = write(List.of(picture));
    assertThat(middles()).allMatch(colour -> near(colour, new Color(0xDD, 0xDD, 0xDD)));
    assertThat(PictureCheck.findings(text))
        .extracting(Finding::what)
        .containsExactly(
            "A picture is in the format WEBP, which the PDF cannot draw: it shows a grey field"
                + " there. The other forms hold the picture as filed.");
    assertThat(Judge.faults(folder.resolve(PdfForm.FILE))).isEmpty();
  }

  private Text write(List<Picture> pictures) throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (Picture picture : pictures) {
      blocks.add(
          AwkwardTexts.paragraph(new Inline.Figure(picture, 900_000, 900_000, "A red wall")));
    }
    Text text = AwkwardTexts.text(blocks);
    Specimen.write(new PdfForm(), List.of(text), folder);
    return text;
  }

  /** The colour in the middle of each picture, as PDFBox draws it. */
  private List<Color> middles() throws IOException {
    List<Color> colours = new ArrayList<>();
    Path file = folder.resolve(PdfForm.FILE);
    List<Ink.Page> pages = Ink.pages(file);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (Ink.Page page : pages) {
        BufferedImage drawn = renderer.renderImage(page.number() - 1);
        for (Ink.Mark mark : page.marks()) {
          if (mark.words().equals("[picture]")) {
            Rectangle2D box = mark.box();
            int y = (int) (page.height() - box.getCenterY());
            colours.add(new Color(drawn.getRGB((int) box.getCenterX(), y)));
          }
        }
      }
    }
    return colours;
  }

  private static boolean near(Color one, Color other) {
    return Math.abs(one.getRed() - other.getRed()) < 12
        && Math.abs(one.getGreen() - other.getGreen()) < 12
        && Math.abs(one.getBlue() - other.getBlue()) < 12;
  }

  private static Picture picture(String name, byte[] bytes) {
    return Picture.of(Picture.Format.valueOf(name.toUpperCase(java.util.Locale.ROOT)), bytes);
  }

  private static byte[] written(BufferedImage image, String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, name, out)).isTrue();
    return out.toByteArray();
  }

  private static BufferedImage solid() {
    return filled(new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB));
  }

  private static BufferedImage filled(BufferedImage image) {
    for (int i = 0; i < SIDE * SIDE; i++) {
      image.setRGB(i % SIDE, i / SIDE, BRICK.getRGB());
    }
    return image;
  }

  /** Sixteen bits a colour. */
  private static BufferedImage deep() {
    ColorSpace colours = ColorSpace.getInstance(ColorSpace.CS_sRGB);
    ComponentColorModel model =
        new ComponentColorModel(colours, false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
    WritableRaster raster = model.createCompatibleWritableRaster(SIDE, SIDE);
    return filled(new BufferedImage(model, raster, false, null));
  }

  /** A picture with clear corners. */
  private static BufferedImage clear() {
    BufferedImage image = filled(new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB));
    image.setRGB(0, 0, 0);
    return image;
  }

  /** A JPEG in the inks of print, without a word of which inks they are. */
  private static byte[] printed() throws IOException {
    WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, SIDE, SIDE, 4, null);
    int[] ink = {255 - BRICK.getRed(), 255 - BRICK.getGreen(), 255 - BRICK.getBlue(), 0};
    for (int i = 0; i < SIDE * SIDE; i++) {
      inks.setPixel(i % SIDE, i / SIDE, ink);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(to);
      writer.write(new IIOImage(inks, null, null));
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
