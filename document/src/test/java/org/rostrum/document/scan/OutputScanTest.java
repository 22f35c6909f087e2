package org.rostrum.document.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.document.safety.Finding;

/** Each thing that must not be in a finished file is found when it is planted in a clean one. */
class OutputScanTest {
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  @TempDir private Path folder;

  private Path docx(String part, String xml) throws IOException {
    Path file = folder.resolve("compilation.docx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return file;
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  @Test
  void cleanFiles_areClean() throws IOException {
    String body =
        "<w:document %s><w:body><w:p><w:r><w:instrText> PAGEREF a \\h </w:instrText></w:r>"
            + "<w:r><w:t>Words</w:t></w:r></w:p></w:body></w:document>";
    Path word = docx("word/document.xml", body.replace("%s", WORD));
    Path page = folder.resolve("index.html");
    Files.writeString(
        page, "<!DOCTYPE html><html lang=\"en\"><a href=\"https://example.org\">x</a></html>");
    Path akn = folder.resolve("a.xml");
    Files.writeString(
        akn, "<?xml version=\"1.0\"?><akomaNtoso><img src=\"media/a.png\"/></akomaNtoso>");
    Path pdf = folder.resolve("a.pdf");
    Files.writeString(pdf, "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj");

    assertThat(DocxScan.findings(word)).isEmpty();
    assertThat(MarkupScan.pages(folder)).isEmpty();
    assertThat(MarkupScan.xml(akn)).isEmpty();
    assertThat(PdfScan.findings(pdf)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          trace.field | <w:p><w:r><w:instrText> DDEAUTO cmd </w:instrText></w:r></w:p>
          trace.field | <w:p><w:fldSimple w:instr="INCLUDETEXT x"/></w:p>
          trace.object | <w:altChunk/>
          trace.object | <w:p><w:r><w:object/></w:r></w:p>
          trace.object | <w:p><w:ins w:id="1"/></w:p>
          trace.hidden | <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>
          trace.script | <?evil x?>
          trace.unreadable | <w:p>
          """)
  void plantedInWord_isFound(String code, String planted) throws IOException {
    Path file = docx("word/document.xml", "<w:document " + WORD + ">" + planted + "</w:document>");
    assertThat(codes(DocxScan.findings(file))).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "word/vbaProject.bin, trace.object",
    "word/embeddings/a.bin, trace.object",
    "customXml/item1.xml, trace.object",
    "word/media/a.svg, trace.object",
    "word/media/a.emf, trace.object"
  })
  void partThatIsNotOurs_isFound(String part, String code) throws IOException {
    assertThat(codes(DocxScan.findings(docx(part, "<x/>")))).contains(code);
  }

  @Test
  void relationsAndAuthors_areFound() throws IOException {
    String relation =
        "<Relationships><Relationship Id=\"a\" Type=\"x/attachedTemplate\""
            + " Target=\"http://a.example/\" TargetMode=\"External\"/></Relationships>";
    String author = "<p xmlns:dc=\"x\"><dc:creator>A Person</dc:creator></p>";
    assertThat(codes(DocxScan.findings(docx("word/_rels/document.xml.rels", relation))))
        .containsExactly("trace.outside");
    assertThat(codes(DocxScan.findings(docx("docProps/core.xml", author))))
        .containsExactly("trace.metadata");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          trace.script | <script>x</script>
          trace.script | <p onclick="x">a</p>
          trace.script | <meta http-equiv="refresh" content="0"/>
          trace.script | <form></form>
          trace.drawing | <svg width="1"></svg>
          trace.outside | <a href="javascript:x">a</a>
          trace.outside | <a href="file:///x">a</a>
          trace.outside | <img src="https://a.example/x.png"/>
          trace.hidden | <p hidden>a</p>
          trace.hidden | <p style="display:none">a</p>
          trace.metadata | <meta name="author" content="A Person"/>
          """)
  void plantedInPages_isFound(String code, String planted) throws IOException {
    Files.writeString(folder.resolve("a.html"), "<html><body>" + planted + "</body></html>");
    assertThat(codes(MarkupScan.pages(folder))).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "/OpenAction<</S/JavaScript/JS(x)>>, trace.script",
    "/S/Launch, trace.script",
    "/J#61vaScript, trace.script",
    "/AcroForm, trace.script",
    "/EmbeddedFiles, trace.object",
    "/S/URI/URI(file:///x), trace.outside",
    "/Encrypt 2 0 R, trace.unreadable"
  })
  void plantedInPdf_isFound(String planted, String code) throws IOException {
    Path file = folder.resolve("a.pdf");
    Files.writeString(file, "%PDF-1.7\n1 0 obj<<" + planted + ">>endobj");
    assertThat(codes(PdfScan.findings(file))).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "\u00D7\u00CD\u00C6\u009A\0\0",
        "\u001F\u008B\u0008\0",
        "what is this"
      })
  void drawingCalledPng_isFoundInEveryForm(String drawing) throws IOException {
    Path pictures = Files.createDirectories(folder.resolve("pictures"));
    Files.write(pictures.resolve("a.png"), drawing.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(codes(MarkupScan.pages(folder))).containsExactly("trace.drawing");
    assertThat(codes(PictureScan.folder(pictures))).containsExactly("trace.drawing");
    assertThat(codes(DocxScan.findings(docx("word/media/a.png", drawing))))
        .containsExactly("trace.drawing");
  }

  @Test
  void plantedInPackedObjects_isFound() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write("2 0 <</S/JavaScript>>".getBytes(StandardCharsets.US_ASCII));
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes("%PDF-1.7\n1 0 obj<</Type/ObjStm>>stream\n".getBytes(StandardCharsets.US_ASCII));
    pdf.writeBytes(packed.toByteArray());
    pdf.writeBytes("\nendstream endobj".getBytes(StandardCharsets.US_ASCII));
    Path file = folder.resolve("a.pdf");
    Files.write(file, pdf.toByteArray());
    assertThat(codes(PdfScan.findings(file))).containsExactly("trace.script");
  }

  @Test
  void whatIsFound_stopsTheCompilation() throws IOException {
    Files.writeString(folder.resolve("a.html"), "<script>x</script>");
    List<Finding> findings = MarkupScan.pages(folder);
    assertThatThrownBy(() -> OutputScan.refuse(findings))
        .isInstanceOf(IOException.class)
        .hasMessage("The finished file holds a script or an action (a.html: <script>).");
  }
}
