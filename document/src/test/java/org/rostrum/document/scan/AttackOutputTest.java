package org.rostrum.document.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.akn.AknForm;
import org.rostrum.document.check.Attacks;
import org.rostrum.document.docx.DocxForm;
import org.rostrum.document.html.HtmlForm;
import org.rostrum.document.official.Form;
import org.rostrum.document.official.Specimen;
import org.rostrum.document.pdf.PdfForm;
import org.rostrum.document.text.Text;

/** What becomes of every attack that is read, refused or not, is clean in every form. */
class AttackOutputTest {
  @TempDir private Path folder;

  @Test
  void everyAttackThatIsRead_isPublishedClean() throws IOException {
    List<Text> texts = new ArrayList<>(Attacks.read());
    assertThat(texts).hasSizeGreaterThan(80);
    Path word = Files.createDirectory(folder.resolve("word"));
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Path akn = Files.createDirectory(folder.resolve("akn"));
    Specimen.write(new DocxForm(), texts, word);
    Specimen.write(new HtmlForm(), texts, pages);
    Specimen.write(new AknForm(), texts, akn);

    assertThat(PictureScan.folder(akn.resolve("media"))).isEmpty();
    assertThat(DocxScan.findings(word.resolve(DocxForm.FILE))).isEmpty();
    assertThat(MarkupScan.pages(pages)).isEmpty();
    try (var files = Files.list(akn)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".xml")).toList()) {
        assertThat(MarkupScan.xml(file)).isEmpty();
      }
    }
  }

  @Test
  void drawings_leaveNoByteOfTheirsInAnyForm() throws IOException {
    List<Text> texts = Attacks.ofDrawings();
    assertThat(texts).hasSizeGreaterThan(12);
    for (Form form : List.of(new DocxForm(), new HtmlForm(), new AknForm(), new PdfForm())) {
      Specimen.write(form, texts, folder);
    }

    List<String> found = new ArrayList<>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Unpacked.holds(Files.readAllBytes(file), Attacks.MARK_OF_DRAWINGS)) {
          found.add(folder.relativize(file).toString());
        }
      }
    }
    assertThat(found).isEmpty();
  }
}
