package org.rostrum.document.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.api.Test;

class PdfContentTest {
  @Test
  void operators_comeWithTheirNameStringsAndMark() throws IOException {
    assertThat(
            read("/P <</MCID 7>> BDC BT /F1 10.5 Tf 1 0 0 1 -3 .5 Tm [<4142> -120 <43>] TJ ET EMC"))
        .containsExactly(
            "BDC P 7 []",
            "BT  -1 []",
            "Tf F1 -1 []",
            "Tm  -1 []",
            "TJ  -1 [ABC]",
            "ET  -1 []",
            "EMC  -1 []");
  }

  @Test
  void wordsOfAPropertyList_areNotShown() throws IOException {
    assertThat(read("/Span<</ActualText<FEFF0041>/E(x)/MCID 3>>BDC"))
        .containsExactly("BDC Span 3 []");
  }

  @Test
  void markInsideAnInnerList_isNotTheMark() throws IOException {
    assertThat(read("/P <</A <</MCID 9>> /MCID 4>> BDC")).containsExactly("BDC P 4 []");
  }

  @Test
  void commentsAndEscapes_areReadAsPdfBoxReadsThem() throws IOException {
    for (String content :
        List.of(
            "(a\\(b\\)\\\\c) Tj",
            "(a(b(c))d) Tj",
            "(\\101\\7x\\1234) Tj",
            "(one\\\ntwo\\n) Tj % (not) Tj\n<4 1 4> Tj",
            "<</A/B>> (x) ' 1 2 (y) \" [(p)-3.5<71>(r)]TJ",
            "/Artifact BMC 0.5 w 10 20 30 40 re f EMC (z)Tj")) {
      assertThat(shown(content)).as(content).isEqualTo(shownByPdfBox(content));
    }
  }

  @Test
  void pictureInsideAPage_isRefused() {
    assertThatThrownBy(() -> read("BI /W 1 /H 1 ID x EI")).isInstanceOf(IOException.class);
  }

  private static List<String> read(String words) throws IOException {
    PdfContent content = new PdfContent(words.getBytes(StandardCharsets.ISO_8859_1));
    List<String> read = new ArrayList<>();
    for (String operator = content.next(); !operator.isEmpty(); operator = content.next()) {
      String shown = new String(content.shown(), StandardCharsets.ISO_8859_1);
      read.add(operator + " " + content.name() + " " + content.mark() + " [" + shown + "]");
    }
    return read;
  }

  private static byte[] shown(String words) throws IOException {
    PdfContent content = new PdfContent(words.getBytes(StandardCharsets.ISO_8859_1));
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String operator = content.next(); !operator.isEmpty(); operator = content.next()) {
      all.write(content.shown());
    }
    return all.toByteArray();
  }

  private static byte[] shownByPdfBox(String words) throws IOException {
    PDFStreamParser parser = new PDFStreamParser(words.getBytes(StandardCharsets.ISO_8859_1));
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (!(token instanceof Operator)) {
        strings((COSBase) token, all);
      }
    }
    return all.toByteArray();
  }

  private static void strings(COSBase token, ByteArrayOutputStream all) throws IOException {
    if (token instanceof COSString string) {
      all.write(string.getBytes());
    } else if (token instanceof COSArray array) {
      for (COSBase each : array) {
        strings(each, all);
      }
    }
  }
}
