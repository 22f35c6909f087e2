package org.rostrum.document.check;

import static org.rostrum.document.safety.Severity.ASK;
import static org.rostrum.document.safety.Severity.REFUSE;
import static org.rostrum.document.safety.Severity.TELL;
import static org.rostrum.document.word.DocxMaker.p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.rostrum.document.safety.Severity;
import org.rostrum.document.word.DocxMaker;

/** Row 17: pictures too large, with programs, of drawing commands, with more than their dots. */
final class PictureAttacks extends AttackList {
  /** Stands in every drawing made here; nothing published may hold it. */
  static final String MARK = "commands-of-a-drawing";

  private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"";
  private static final String BLIP = "<a:blip r:embed=\"p\"/>";
  private static final String BOTH =
      "<a:blip r:embed=\"p\"><a:extLst><a:ext><asvg:svgBlip"
          + " xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\""
          + " r:embed=\"q\"/></a:ext></a:extLst></a:blip>";

  @Override
  void make() {
    large();
    active();
    drawings();
    elsewhere();
    beside();
  }

  private void add(String name, Severity verdict, String code, Supplier<byte[]> file) {
    add(17, name, verdict, code, file);
  }

  private void shown(String name, Severity verdict, String code, String part, byte[] picture) {
    add(name, verdict, code, () -> file(BLIP).picture("p", part, picture).bytes());
  }

  /** A statement with a picture in its second paragraph. */
  private static DocxMaker file(String blip) {
    return DocxMaker.body(
        p("Quillaya thanks the Presidency for convening this debate."), figure(blip));
  }

  private static String figure(String blip) {
    return "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"914400\"/>"
        + "<wp:docPr id=\"1\" name=\"v\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill>"
        + blip
        + "</pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline>"
        + "</w:drawing></w:r></w:p>";
  }

  /** A bitmap of one dot, with something after it. */
  private static byte[] bmp(byte[] after) {
    ByteBuffer out = ByteBuffer.allocate(58 + after.length).order(ByteOrder.LITTLE_ENDIAN);
    out.put(utf8("BM")).putInt(58).putInt(0).putInt(54);
    out.putInt(40).putInt(1).putInt(1).putShort((short) 1).putShort((short) 24);
    return out.put(58, after).array();
  }

  private static byte[] png(int width, int height, byte[] after) {
    ByteBuffer png = ByteBuffer.allocate(45 + after.length);
    png.put(ZipBytes.latin("\u0089PNG\r\n\u001A\n")).putInt(13).put(ZipBytes.latin("IHDR"));
    png.putInt(width).putInt(height).put((byte) 8).put((byte) 0).put(new byte[3]).putInt(0);
    return png.putInt(0).put(ZipBytes.latin("IEND")).putInt(0).put(after).array();
  }

  private static byte[] emf() {
    return ByteBuffer.allocate(120)
        .put(0, new byte[] {1, 0, 0, 0, 88})
        .put(40, ZipBytes.latin(" EMF"))
        .put(88, ZipBytes.latin(MARK))
        .array();
  }

  private static byte[] wmf() {
    return ZipBytes.latin("\u00D7\u00CD\u00C6\u009A\0\0" + MARK);
  }

  private static byte[] svg() {
    return utf8(SVG + "><path id=\"" + MARK + "\" d=\"M0 0\"/></svg>");
  }

  private static byte[] packed(byte[] drawing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(drawing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void large() {
    byte[] none = new byte[0];
    byte[] gif = ZipBytes.latin("GIF89a\u00FF\u00FF\u00FF\u00FF\0\0\0;");
    shown("a PNG of 60,000 by 60,000", REFUSE, "picture-flood", "a.png", png(60_000, 60_000, none));
    shown("a GIF of 65,535 by 65,535", REFUSE, "picture-flood", "a.gif", gif);
  }

  private void active() {
    String script = SVG + "><script>x</script></svg>";
    String calling = SVG + "><image href=\"http://attacker.example/x\"/></svg>";
    shown("an SVG with a script", REFUSE, "picture-script", "a.svg", utf8(script));
    shown("an SVG that calls outside", REFUSE, "picture-script", "a.svg", utf8(calling));
    shown("an SVG with an event", REFUSE, "picture-script", "a.svg", utf8(SVG + " onload=\"x\"/>"));
  }

  private void drawings() {
    String code = "picture-drawing";
    shown("a plain SVG", REFUSE, code, "a.svg", svg());
    shown("a WMF", REFUSE, code, "a.wmf", wmf());
    shown("an EMF", REFUSE, code, "a.emf", emf());
    shown("an EMF called PNG", REFUSE, code, "a.png", emf());
    shown("a packed EMF (EMZ)", REFUSE, code, "a.emz", packed(emf()));
    shown("a packed SVG (SVGZ)", REFUSE, code, "a.svgz", packed(svg()));
    byte[] wide = new String(svg(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE);
    shown("an SVG in UTF-16 called PNG", REFUSE, "word-damaged", "a.png", wide);
    add(
        "an SVG that stands alone in the place for one beside dots",
        REFUSE,
        code,
        () -> file(BOTH.replace(" r:embed=\"p\"", "")).picture("q", "a.svg", svg()).bytes());
    add(
        "an EMF in a shape of VML",
        REFUSE,
        code,
        () ->
            DocxMaker.body(
                    "<w:p><w:r><w:pict><v:shape><v:imagedata r:id=\"p\"/></v:shape></w:pict></w:r></w:p>")
                .picture("p", "a.emf", emf())
                .bytes());
    add(
        "an EMF outside the folder of pictures",
        REFUSE,
        code,
        () -> file(BLIP).part("word/x.bin", emf()).relation("p", "image", "x.bin").bytes());
    add(
        "an EMF in a footnote",
        REFUSE,
        code,
        () ->
            DocxMaker.body("<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
                .footnotes("<w:footnote w:id=\"2\">" + figure(BLIP) + "</w:footnote>")
                .part(
                    "word/_rels/footnotes.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"p\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\""
                        + " Target=\"media/a.emf\"/></Relationships>")
                .part("word/media/a.emf", emf())
                .bytes());
  }

  /**
   * Where nobody would have seen the drawing itself, or Word keeps dots beside it, no one is
   * stopped.
   */
  private void elsewhere() {
    byte[] dots = png(1, 1, new byte[0]);
    add(
        "an SVG with the PNG that Word keeps beside it",
        TELL,
        "left-out",
        () -> file(BOTH).picture("p", "a.png", dots).picture("q", "a.svg", svg()).bytes());
    add(
        "an EMF of a letterhead at the head of the page",
        TELL,
        "left-out",
        () ->
            DocxMaker.body(p("Quillaya thanks the Presidency for convening this debate."))
                .header(1, p("Permanent Mission") + figure(BLIP))
                .part("word/media/a.emf", emf())
                .bytes());
    add(
        "an EMF that nothing shows",
        TELL,
        "",
        () -> file("").part("word/media/a.emf", emf()).bytes());
  }

  private void beside() {
    byte[] trailing = png(1, 1, utf8("evil"));
    shown("bytes after a picture's end", TELL, "picture-trailing", "a.png", trailing);
    shown("bytes after a bitmap's end", TELL, "picture-metadata", "a.bmp", bmp(utf8(MARK)));
    byte[] unknown = utf8("what is this, if not " + MARK);
    shown("a picture of no known kind", ASK, "picture-unknown", "a.png", unknown);
  }
}
