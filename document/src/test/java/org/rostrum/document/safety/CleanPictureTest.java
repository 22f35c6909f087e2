package org.rostrum.document.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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
