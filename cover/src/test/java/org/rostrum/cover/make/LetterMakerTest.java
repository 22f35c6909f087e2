package org.rostrum.cover.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rostrum.cover.exam.Examination;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.CoverFinding;
import org.rostrum.cover.report.Policy;
import org.rostrum.cover.specimen.Doubles;
import org.rostrum.cover.trust.TrustList;
import org.rostrum.document.official.Assembly;
import org.rostrum.document.pdf.PdfForm;
import org.rostrum.document.words.Tongue;

class LetterMakerTest {
  private static final LetterFacts FACTS =
      new LetterFacts(
          "Quillaya",
          LetterFacts.Head.PERMANENT_REPRESENTATIVE,
          "fresh water in armed conflict",
          "Maintenance of international peace and security",
          Optional.of(LocalDate.of(2027, 2, 18)));

  private static List<Check> checks(byte[] pdf) {
    return Examination.of(pdf, Doubles.expecting(TrustList.EMPTY), Policy.STANDARD)
        .findings()
        .stream()
        .map(CoverFinding::check)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Tongue.class)
  void readyLetter_asksOnlyForItsBlanks(Tongue tongue, @TempDir Path folder) throws IOException {
    List<Path> files = new LetterMaker(tongue, FACTS).write(folder);
    assertThat(files.stream().map(file -> file.getFileName().toString()))
        .containsExactlyElementsOf(LetterMaker.FILES);
    assertThat(checks(Files.readAllBytes(files.getLast())))
        .containsExactlyInAnyOrder(Check.LETTER_DATE, Check.LETTER_BLANKS);
  }

  @ParameterizedTest
  @EnumSource(Tongue.class)
  void filledLetter_leavesNoDoubt(Tongue tongue, @TempDir Path folder) throws IOException {
    var filled = new LetterMaker.Filled(LocalDate.of(2027, 2, 17), "Ana Tarquina");
    var document = new LetterMaker(tongue, FACTS).document(Optional.of(filled));
    try (Assembly assembly = new PdfForm().open(document, folder)) {
      assembly.finish();
    }
    assertThat(checks(Files.readAllBytes(folder.resolve(PdfForm.FILE)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Tongue.class)
  void sameFacts_giveTheSameBytes(Tongue tongue, @TempDir Path folder) throws IOException {
    Path one = Files.createDirectories(folder.resolve("one"));
    Path two = Files.createDirectories(folder.resolve("two"));
    List<Path> first = new LetterMaker(tongue, FACTS).write(one);
    List<Path> second = new LetterMaker(tongue, FACTS).write(two);
    for (int i = 0; i < first.size(); i++) {
      assertThat(Files.mismatch(first.get(i), second.get(i))).isEqualTo(-1);
    }
  }
}
