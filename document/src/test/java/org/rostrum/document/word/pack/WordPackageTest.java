package org.rostrum.document.word.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.document.safety.Deadline;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.word.DocxMaker;
import org.rostrum.document.word.WordReader;

class WordPackageTest {
  private static final Limits SMALL =
      new Limits(
          1 << 20,
          20,
          1 << 16,
          1 << 15,
          50,
          1000,
          10,
          30,
          100,
          1000,
          1000,
          100_000,
          100,
          100,
          Duration.ofSeconds(8));

  private static String code(byte[] file) {
    return code(file, Limits.STANDARD);
  }

  private static String code(byte[] file, Limits limits) {
    try {
      new WordReader(limits).read(file);
      return "read";
    } catch (Refusal refusal) {
      assertThat(refusal.finding().what()).matches("(?s)[A-Z].*\\.");
      return refusal.finding().code();
    }
  }

  private static byte[] ordinary() {
    return DocxMaker.body(DocxMaker.p("Words")).bytes();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] changed(byte[] file, String old, String anew) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    assertThat(text).contains(old);
    return ascii(text.replace(old, anew));
  }

  @Test
  void ordinaryFile_isRead() {
    assertThat(code(ordinary())).isEqualTo("read");
  }

  @Test
  void otherKindsOfFile_areNamed() {
    assertThat(code(new byte[0])).isEqualTo("word-empty");
    assertThat(code(ascii("{\\rtf1 words}"))).isEqualTo("word-wrong-type");
    assertThat(code(ascii("%PDF-1.7"))).isEqualTo("word-wrong-type");
    assertThat(code(ascii("\r\n<html><body>words"))).isEqualTo("word-wrong-type");
    assertThat(code(ascii("<?xml version=\"1.0\"?><pkg:package/>"))).isEqualTo("word-wrong-type");
    assertThat(code(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
        .isEqualTo("word-wrong-type");
    assertThat(code(ascii("Dear Mr. President"))).isEqualTo("word-not-word");
  }

  @Test
  void lockedFile_isToldByItsStream() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
    file.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
    assertThat(code(file.toByteArray())).isEqualTo("word-encrypted");
  }

  @Test
  void cutFile_isRefused() {
    byte[] file = ordinary();
    for (int length = 4; length < file.length; length += 7) {
      assertThat(code(Arrays.copyOf(file, length))).isEqualTo("word-truncated");
    }
  }

  @Test
  void twoPartsOfOneName_areRefused() {
    DocxMaker maker = DocxMaker.body(DocxMaker.p("Good"));
    maker.part(
        "word/DOCUMENT.xml",
        maker.root("document", "<w:body>" + DocxMaker.p("Evil") + "</w:body>"));
    assertThat(code(maker.bytes())).isEqualTo("word-duplicate-part");
  }

  @Test
  void nameThatDiffersBetweenListAndEntry_isRefused() {
    byte[] file = ordinary();
    String text = new String(file, StandardCharsets.ISO_8859_1);
    int last = text.lastIndexOf("word/document.xml");
    file[last] = 'v';
    assertThat(code(file)).isEqualTo("word-mismatch");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../../etc/motd.x", "word/../../../x.xml"})
  void nameThatLeadsOut_isRefused(String name) {
    assertThat(code(DocxMaker.body().part(name, "x").bytes())).isEqualTo("word-strange-name");
  }

  @Test
  void backwardSlashesInNames_areReadAsForwardOnes() {
    byte[] file = changed(ordinary(), "word/document.xml", "word\\document.xml");
    assertThat(code(file)).isEqualTo("read");
  }

  @Test
  void encryptedEntry_isRefused() {
    byte[] file = ordinary();
    int central = new String(file, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    file[central + 8] |= 1;
    assertThat(code(file)).isEqualTo("word-encrypted");
  }

  @Test
  void bomb_isStoppedBeforeItFillsTheMemory() {
    byte[] zeros = new byte[40 << 20];
    DocxMaker maker = DocxMaker.body(DocxMaker.p("Words")).picture("P", "x.bmp", zeros);
    assertThat(code(maker.bytes())).as("not shown, so never inflated").isEqualTo("read");
    String shown =
        "<w:p><w:r><w:pict><v:shape><v:imagedata r:id=\"P\"/></v:shape></w:pict></w:r></w:p>";
    assertThat(code(DocxMaker.body(shown).picture("P", "x.bmp", zeros).bytes(), SMALL))
        .isEqualTo("word-too-large");
  }

  @Test
  void partThatIsLargerThanItSays_isRefused() {
    byte[] packed = new byte[64];
    Deflater deflater = new Deflater(9, true);
    deflater.setInput(new byte[10_000]);
    deflater.finish();
    int length = deflater.deflate(packed);
    deflater.end();
    byte[] file = Arrays.copyOf(packed, length);
    Entry entry = new Entry("x", 0, length, 100, 0, Entry.Packing.DEFLATED);
    assertThatThrownBy(() -> new Inflating(file, entry, Deadline.NONE).readAllBytes())
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.finding().code()).isEqualTo("word-damaged"));
  }

  @Test
  void changedByteInAPart_isNoticed() {
    byte[] file = ordinary();
    int part = new String(file, StandardCharsets.ISO_8859_1).indexOf("word/document.xml");
    file[part + 60] ^= 0x55;
    assertThat(code(file)).isEqualTo("word-damaged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word/document.xml",
        "word/_rels/document.xml.rels",
        "[Content_Types].xml",
        "_rels/.rels"
      })
  void documentTypeDeclaration_isRefusedInEachPart(String part) {
    String evil =
        "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">&a;</w:document>";
    assertThat(code(DocxMaker.body(DocxMaker.p("x")).part(part, evil).bytes()))
        .isEqualTo("word-doctype");
  }
}
