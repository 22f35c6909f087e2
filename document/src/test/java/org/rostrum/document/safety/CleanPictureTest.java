package org.rostrum.document.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What a picture tells of its maker goes, its dots stay. */
class CleanPictureTest {
  private static byte[] picture(String format) throws IOException {
    BufferedImage image = new BufferedImage(9, 7, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 63; i++) {
      image.setRGB(i % 9, i / 9, i * 40_507);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  private static byte[] joined(byte[]... pieces) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      all.writeBytes(piece);
    }
    return all.toByteArray();
  }

  private static byte[] latin(String words) {
    return words.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] inserted(byte[] file, int at, byte[] piece) {
    return joined(Arrays.copyOf(file, at), piece, Arrays.copyOfRange(file, at, file.length));
  }

  private static int[] dots(byte[] file) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
    return image.getRGB(0, 0, 9, 7, new int[63], 0, 9);
  }

  @Test
  void png_losesWordsAndWhatFollowsIt() throws IOException {
    byte[] plain = CleanPicture.of(picture("png"));
    byte[] words = latin("Author\0A Person");
    byte[] chunk =
        joined(
            ByteBuffer.allocate(4).putInt(words.length).array(), latin("tEXt"), words, new byte[4]);
    byte[] telling = joined(inserted(plain, 33, chunk), latin("evil"));

    assertThat(CleanPicture.of(telling)).isEqualTo(plain);
    assertThat(dots(plain)).isEqualTo(dots(picture("png")));
  }

  /** A TIFF of one strip of 9 by 7 dots, with further tags beside, sorted as the format asks. */
  private static byte[] tiff(ByteOrder order, int... remarks) {
    int[][] tags =
        Stream.concat(
                Stream.of(
                    new int[][] {
                      {256, 3, 9},
                      {257, 3, 7},
                      {258, 3, 8},
                      {259, 3, 1},
                      {262, 3, 1},
                      {277, 3, 1},
                      {278, 3, 7},
                      {279, 4, 63}
                    }),
                Arrays.stream(remarks).mapToObj(tag -> new int[] {tag, 2, 0}))
            .sorted(Comparator.comparingInt(tag -> tag[0]))
            .toArray(int[][]::new);
    int strip = 8 + 2 + 12 * (tags.length + 1) + 4;
    byte[] words = latin("made by a person somewhere");
    ByteBuffer out = ByteBuffer.allocate(strip + 64 + words.length).order(order);
    out.put(latin(order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM")).putShort((short) 42).putInt(8);
    out.putShort((short) (tags.length + 1));
    boolean isPut = false;
    for (int[] tag : tags) {
      if (tag[0] > 273 && !isPut) {
        out.putShort((short) 273).putShort((short) 4).putInt(1).putInt(strip);
        isPut = true;
      }
      out.putShort((short) tag[0]).putShort((short) tag[1]);
      if (tag[1] == 2) {
        out.putInt(words.length).putInt(strip + 64);
      } else if (tag[1] == 3) {
        out.putInt(1).putShort((short) tag[2]).putShort((short) 0);
      } else {
        out.putInt(1).putInt(tag[2]);
      }
    }
    out.putInt(0);
    for (int i = 0; i < 63; i++) {
      out.put((byte) (i * 4));
    }
    out.put((byte) 0);
    return remarks.length == 0 ? Arrays.copyOf(out.array(), strip + 64) : out.put(words).array();
  }

  @Test
  void tiff_losesPlaceTimeAndRemarks_inBothOrdersOfBytes() throws IOException {
    for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
      byte[] plain = tiff(order);
      byte[] telling = tiff(order, 270, 271, 305, 306, 700, 34665, 34853);

      assertThat(CleanPicture.of(plain)).isSameAs(plain);
      assertThat(CleanPicture.of(telling)).isEqualTo(plain);
      assertThat(CleanPicture.of(joined(plain, latin("evil")))).isEqualTo(plain);
      assertThat(dots(plain)).isEqualTo(dots(telling));
    }
  }

  @Test
  void tiffOfAnotherProgram_keepsItsDots() throws IOException {
    byte[] filed = picture("tiff");

    assertThat(dots(CleanPicture.of(filed))).isEqualTo(dots(filed));
  }

  @Test
  void tiffWithJpegInTheOldWay_isLeftAsItIs() {
    byte[] old = tiff(ByteOrder.LITTLE_ENDIAN, 270, 513, 519);

    assertThat(CleanPicture.of(old)).isSameAs(old);
  }

  @Test
  void tiffThatNamesItsBytesAgainAndAgain_isLeftAsItIs() {
    ByteBuffer out = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
    out.put(latin("II")).putShort((short) 42).putInt(8).putShort((short) 60_000);
    for (int i = 0; i < 60_000; i++) {
      out.putShort((short) 320).putShort((short) 1).putInt(1_000_000).putInt(8);
    }
    byte[] bomb = out.array();
    byte[] endless = Arrays.copyOf(bomb, 10 + 12 + 4);
    ByteBuffer.wrap(endless)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort(8, (short) 1)
        .putShort(10, (short) 273)
        .putShort(12, (short) 0)
        .putInt(14, Integer.MAX_VALUE);

    assertThat(CleanPicture.of(bomb)).isSameAs(bomb);
    assertThat(CleanPicture.of(endless)).isSameAs(endless);
  }

  @Test
  void bmp_losesWhatFollowsIt() throws IOException {
    byte[] plain = picture("bmp");

    assertThat(CleanPicture.of(plain)).isSameAs(plain);
    assertThat(CleanPicture.of(joined(plain, latin("evil")))).isEqualTo(plain);
  }

  @Test
  void jpeg_losesExifButForWhichWayIsUp() throws IOException {
    byte[] plain = CleanPicture.of(picture("jpeg"));
    ByteBuffer exif = ByteBuffer.allocate(36 + 24);
    exif.putShort((short) 0xFFE1).putShort((short) 58).put(latin("Exif\0\0MM\0*")).putInt(8);
    exif.putShort((short) 2).putShort((short) 0x10F).putShort((short) 2).putInt(8).putInt(26);
    exif.putShort((short) 0x112).putShort((short) 3).putInt(1).putShort((short) 6);
    byte[] telling = joined(inserted(plain, 2, exif.array()), latin("evil"));

    byte[] clean = CleanPicture.of(telling);
    assertThat(clean).hasSize(plain.length + 36);
    assertThat(clean[31]).isEqualTo((byte) 6);
    assertThat(dots(clean)).isEqualTo(dots(picture("jpeg")));
  }

  @Test
  void gif_losesRemarks() throws IOException {
    byte[] plain = CleanPicture.of(picture("gif"));
    byte[] remark = joined(new byte[] {0x21, (byte) 0xFE, 4}, latin("evil"), new byte[1]);
    byte[] telling = inserted(plain, plain.length - 1, remark);
    assertThat(CleanPicture.of(telling)).isEqualTo(plain);
  }

  @Test
  void brokenPicture_isLeftAsItIs() throws IOException {
    byte[] whole = picture("png");
    for (int length = 5; length < whole.length; length += 5) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThat(CleanPicture.of(cut)).isEqualTo(cut);
    }
  }

  @Test
  void drawing_orWhatIsNoPicture_isAGreyField() throws IOException {
    byte[] field = CleanPicture.of(new byte[0]);
    BufferedImage shown = ImageIO.read(new ByteArrayInputStream(field));
    assertThat(shown.getRGB(0, 0)).isEqualTo(0xFFDDDDDD);
    for (String bytes : List.of("<svg/>", "\u001F\u008B\u0008", "%PDF-1.7", "<html></html>")) {
      assertThat(CleanPicture.of(bytes.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(field);
    }
    assertThat(CleanPicture.of(field)).isEqualTo(field);
  }
}
