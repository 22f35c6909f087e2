package org.rostrum.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.official.Extent;
import org.rostrum.document.official.Specimen;
import org.rostrum.document.safety.SafeXml;
import org.rostrum.document.tally.TextTally;
import org.rostrum.document.text.RandomText;
import org.rostrum.document.text.Text;

class DocxFormTest {
  @TempDir Path folder;

  private static List<Text> texts(int from, int count) {
    List<Text> texts = new ArrayList<>();
    for (int seed = from; seed < from + count; seed++) {
      texts.add(RandomText.of(seed, 30));
    }
    return texts;
  }

  private Path write(List<Text> texts) throws IOException {
    Specimen.write(new DocxForm(), texts, folder);
    return folder.resolve(DocxForm.FILE);
  }

  @Test
  void everyPart_keepsTheOrderOfTheSchema() throws IOException, XMLStreamException {
    for (int round = 0; round < 5; round++) {
      Path file = write(texts(round * 100, 30));
      try (ZipFile zip = new ZipFile(file.toFile())) {
        List<String> names = new ArrayList<>();
        zip.entries().asIterator().forEachRemaining(entry -> names.add(entry.getName()));
        for (String name : names) {
          if (name.endsWith(".xml") || name.endsWith(".rels")) {
            try (InputStream xml = zip.getInputStream(zip.getEntry(name))) {
              assertThat(WordOrder.faults(SafeXml.reader(xml))).as("%s %d", name, round).isEmpty();
            }
          }
        }
      }
    }
  }

  @Test
  void anotherReader_findsTheSameNotesPicturesAndTables() throws IOException {
    List<Text> texts = texts(500, 30);
    Path file = write(texts);
    int notes = 0;
    int tables = 0;
    TreeSet<String> pictures = new TreeSet<>();
    for (Text text : texts) {
      var tally = TextTally.count(text);
      notes += tally.notes().size();
      tables += tally.tables();
      pictures.addAll(tally.pictures());
    }
    try (InputStream stream = Files.newInputStream(file);
        XWPFDocument word = new XWPFDocument(stream)) {
      assertThat(word.getFootnotes()).hasSize(notes + 2);
      assertThat(word.getAllPackagePictures()).hasSameSizeAs(pictures);
      try (ZipFile zip = new ZipFile(file.toFile());
          InputStream body = zip.getInputStream(zip.getEntry("word/document.xml"));
          InputStream feet = zip.getInputStream(zip.getEntry("word/footnotes.xml"))) {
        int written =
            count(new String(body.readAllBytes(), StandardCharsets.UTF_8), "<w:tbl>")
                + count(new String(feet.readAllBytes(), StandardCharsets.UTF_8), "<w:tbl>");
        assertThat(written).isEqualTo(tables + 1);
      }
      List<String> headings = new ArrayList<>();
      word.getParagraphs().stream()
          .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
          .forEach(paragraph -> headings.add(paragraph.getText().lines().findFirst().orElse("")));
      assertThat(headings).hasSize(30).startsWith("Annex 1").endsWith("Annex 30");
    }
  }

  private static int count(String words, String part) {
    int count = 0;
    for (int i = words.indexOf(part); i >= 0; i = words.indexOf(part, i + 1)) {
      count++;
    }
    return count;
  }

  @Test
  void sameDocument_givesTheSameBytesInAnyLocaleAndZone() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String first = sha256(write(texts(900, 10)));
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(sha256(write(texts(900, 10)))).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String sha256(Path file) throws Exception {
    byte[] digest =
        java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }

  @Test
  void nothing_leadsOutOfTheFile() throws IOException {
    Path file = write(texts(300, 20));
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (String name : List.of("document", "footnotes")) {
        try (InputStream rels =
            zip.getInputStream(zip.getEntry("word/_rels/" + name + ".xml.rels"))) {
          assertThat(count(new String(rels.readAllBytes(), StandardCharsets.UTF_8), "TargetMode"))
              .isZero();
        }
      }
    }
  }

  @Test
  void lastTwoSections_changeTheNumberingOfNotesSoThatLibreOfficeCountsThemAll()
      throws IOException {
    String document;
    try (ZipFile zip = new ZipFile(write(texts(500, 3)).toFile());
        InputStream xml = zip.getInputStream(zip.getEntry("word/document.xml"))) {
      document = new String(xml.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<String> restarts = new ArrayList<>();
    for (int at = document.indexOf("<w:numRestart"); at >= 0; ) {
      restarts.add(document.substring(at, document.indexOf("/>", at) + 2));
      at = document.indexOf("<w:numRestart", at + 1);
    }
    int last = restarts.size() - 1;
    assertThat(restarts.get(last - 2)).isEqualTo("<w:numRestart w:val=\"eachSect\"/>");
    assertThat(restarts.get(last - 1)).isEqualTo("<w:numRestart w:val=\"continuous\"/>");
    assertThat(restarts.get(last)).isEqualTo("<w:numRestart w:val=\"eachSect\"/>");
  }

  @Test
  void documentWithoutAnnexes_isALetter() throws IOException {
    List<Extent> extents = Specimen.write(new DocxForm(), List.of(), folder);
    assertThat(extents).isEmpty();
    try (XWPFDocument word =
        new XWPFDocument(
            new ByteArrayInputStream(Files.readAllBytes(folder.resolve(DocxForm.FILE))))) {
      assertThat(word.getTables()).hasSize(1);
    }
  }

  @Test
  void finishedFolder_holdsTheFileAlone() throws IOException {
    write(texts(1, 3));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve(DocxForm.FILE));
    }
  }
}
