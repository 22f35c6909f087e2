package org.rostrum.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rostrum.document.official.ForeignSpecimen;
import org.rostrum.document.official.Specimen;
import org.rostrum.document.safety.SafeXml;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.RandomText;
import org.rostrum.document.text.Text;

/** Word files whose own words are not English. */
class ForeignDocumentTest {
  private static final Text ENGLISH =
      new Text(
          "en", Direction.LEFT_TO_RIGHT, List.of(Specimen.paragraph("I thank you.")), List.of());

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(ForeignSpecimen.class)
  void document_keepsTheOrderOfTheSchema(ForeignSpecimen specimen) throws Exception {
    List<Text> texts = List.of(specimen.text(), RandomText.of(7, 20), ENGLISH);
    specimen.write(new DocxForm(), texts, folder);
    for (String part : List.of("word/document.xml", "word/styles.xml", "word/headerOdd.xml")) {
      try (ZipFile zip = new ZipFile(folder.resolve(DocxForm.FILE).toFile());
          var xml = zip.getInputStream(zip.getEntry(part))) {
        assertThat(WordOrder.faults(SafeXml.reader(xml))).as(part).isEmpty();
      }
    }
  }

  @Test
  void arabicDocument_isMirrored_butAnEnglishStatementInItIsNot() throws IOException {
    ForeignSpecimen.ARABIC.write(new DocxForm(), List.of(ENGLISH), folder);
    String document = part("word/document.xml");

    assertThat(count(document, "<w:pStyle w:val=\"TOC1\"/><w:bidi/>")).isEqualTo(1);
    assertThat(count(document, "<w:pStyle w:val=\"Heading1\"/><w:bidi/>")).isEqualTo(1);
    assertThat(count(document, "<w:pStyle w:val=\"OriginalMark\"/><w:bidi/>")).isEqualTo(1);
    assertThat(count(document, "<w:bidiVisual/>")).as("the masthead").isEqualTo(1);
    assertThat(count(document, "<w:pStyle w:val=\"BodyText\"/></w:pPr>"))
        .as("the statement")
        .isEqualTo(1);
    assertThat(part("word/headerOdd.xml")).contains("<w:jc w:val=\"left\"/>");
    assertThat(part("word/headerEven.xml")).contains("<w:jc w:val=\"right\"/>");
    assertThat(part("word/footerOdd.xml")).contains("<w:jc w:val=\"left\"/>");
  }

  @Test
  void longLabels_haveRoomInTheContents() throws IOException {
    ForeignSpecimen.ARABIC.write(new DocxForm(), List.of(ENGLISH), folder);
    assertThat(part("word/styles.xml")).contains("<w:tab w:val=\"left\" w:pos=\"3969\"/>");
    ForeignSpecimen.CHINESE.write(new DocxForm(), List.of(ENGLISH), folder);
    assertThat(part("word/styles.xml")).contains("<w:tab w:val=\"left\" w:pos=\"2293\"/>");
  }

  private String part(String name) throws IOException {
    try (ZipFile zip = new ZipFile(folder.resolve(DocxForm.FILE).toFile());
        var in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static int count(String text, String sought) {
    return text.split(java.util.regex.Pattern.quote(sought), -1).length - 1;
  }
}
