package org.rostrum.bench.specimen;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Small pictures drawn by rule, and how Word holds them. */
final class Pictures {
  private Pictures() {}

  /** Bars of growing height in one colour, as a PNG stored without compression. */
  static byte[] bars(int width, int height, int seed) {
    byte[] pixels = new byte[height * (1 + width * 3)];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int bar = x * 8 / width;
        int top = height - height * (2 + (bar * 5 + seed) % 7) / 9;
        boolean isInk = y >= top && x % (width / 8) > 2;
        int at = y * (1 + width * 3) + 1 + x * 3;
        pixels[at] = (byte) (isInk ? 20 + seed * 37 % 120 : 255);
        pixels[at + 1] = (byte) (isInk ? 90 : 255);
        pixels[at + 2] = (byte) (isInk ? 66 + seed * 53 % 150 : 255);
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
    chunk(png, "IHDR", head.put(new byte[] {8, 2, 0, 0, 0}).array());
    chunk(png, "IDAT", stored(pixels));
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  private static byte[] stored(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.NO_COMPRESSION);
    deflater.setInput(bytes);
    deflater.finish();
    byte[] out = new byte[bytes.length + 1024];
    int length = deflater.deflate(out);
    deflater.end();
    return java.util.Arrays.copyOf(out, length);
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    png.writeBytes(name);
    png.writeBytes(data);
    png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  /** A picture in its line, with the author's alternative text. */
  static String inline(String relation, int id, String description) {
    String size =
        relation.equals("rLogo") ? "cx=\"914400\" cy=\"457200\"" : "cx=\"3657600\" cy=\"1371600\"";
    return "<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent "
        + size
        + "/>"
        + "<wp:docPr id=\""
        + id
        + "\" name=\"Picture "
        + id
        + "\" descr=\""
        + Xml.escape(description)
        + "\"/>"
        + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
        + "<pic:nvPicPr><pic:cNvPr id=\""
        + id
        + "\" name=\"picture.png\"/><pic:cNvPicPr/></pic:nvPicPr>"
        + "<pic:blipFill><a:blip r:embed=\""
        + relation
        + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext "
        + size
        + "/></a:xfrm>"
        + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
        + "</wp:inline></w:drawing>";
  }

  /** Words in a text box, as Word writes it: a shape, and VML for older programs. */
  static String box(String runs, int id) {
    String content = "<w:txbxContent><w:p>" + runs + "</w:p></w:txbxContent>";
    return "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
        + "<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"4572000\" cy=\"914400\"/>"
        + "<wp:docPr id=\""
        + id
        + "\" name=\"Box\"/><a:graphic>"
        + "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp>"
        + "<wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"4572000\" cy=\"914400\"/></a:xfrm>"
        + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"0D5A42\"/></a:solidFill></a:ln></wps:spPr>"
        + "<wps:txbx>"
        + content
        + "</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        + "<mc:Fallback><w:pict><v:shape style=\"width:360pt;height:72pt\"><v:textbox>"
        + content
        + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
  }
}
