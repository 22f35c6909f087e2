package org.rostrum.cover.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rostrum.cover.exam.Examination;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.CoverReport;
import org.rostrum.cover.report.Policy;
import org.rostrum.cover.report.Verdict;
import org.rostrum.cover.specimen.Doubles;
import org.rostrum.cover.specimen.OrdinaryLetters;
import org.rostrum.cover.trust.TrustList;
import org.rostrum.document.official.Assembly;
import org.rostrum.document.pdf.PdfForm;
import org.rostrum.document.words.Tongue;

/**
 * Seventy-two letters as missions send them, in six languages: none is refused, none with text
 * leaves a doubt, and of a scan only that is said.
 */
class OrdinaryLettersTest {
  private static final LetterFacts FACTS =
      new LetterFacts(
          "Quillaya",
          LetterFacts.Head.PERMANENT_REPRESENTATIVE,
          "fresh water in armed conflict",
          "Maintenance of international peace and security",
          Optional.of(LocalDate.of(2027, 2, 18)));

  private static byte[] letter(Tongue tongue, Path folder) throws IOException {
    var filled = new LetterMaker.Filled(LocalDate.of(2027, 2, 17), "Ana Tarquina");
    var document = new LetterMaker(tongue, FACTS).document(Optional.of(filled));
    try (Assembly assembly = new PdfForm().open(document, folder)) {
      assembly.finish();
    }
    return Files.readAllBytes(folder.resolve(PdfForm.FILE));
  }

  private static CoverReport report(byte[] file) {
    return Examination.of(file, Doubles.expecting(TrustList.EMPTY), Policy.STANDARD);
  }

  @ParameterizedTest
  @EnumSource(Tongue.class)
  void ordinaryLetters_passWithoutFalseAlarm(Tongue tongue, @TempDir Path folder)
      throws IOException {
    OrdinaryLetters letters = new OrdinaryLetters(letter(tongue, folder));
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, byte[]> each : letters.written().entrySet()) {
      CoverReport report = report(each.getValue());
      if (report.verdict() != Verdict.NOT_SIGNED || !report.asks().isEmpty()) {
        wrong.add(each.getKey() + ": " + report.verdict() + " " + report.findings());
      }
    }
    for (Map.Entry<String, byte[]> each : letters.scanned().entrySet()) {
      CoverReport report = report(each.getValue());
      List<Check> told = report.findings().stream().map(finding -> finding.check()).toList();
      if (report.verdict() != Verdict.NOT_SIGNED || !told.equals(List.of(Check.LETTER_NO_TEXT))) {
        wrong.add(each.getKey() + ": " + report.verdict() + " " + report.findings());
      }
    }
    assertThat(wrong).isEmpty();
  }
}
