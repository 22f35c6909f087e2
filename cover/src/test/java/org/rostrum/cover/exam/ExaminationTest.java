package org.rostrum.cover.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.CoverFinding;
import org.rostrum.cover.report.CoverReport;
import org.rostrum.cover.report.Policy;
import org.rostrum.cover.report.Standing;
import org.rostrum.cover.report.Verdict;
import org.rostrum.cover.specimen.Authority;
import org.rostrum.cover.specimen.Doubles;
import org.rostrum.cover.specimen.Letters;
import org.rostrum.cover.specimen.Signing;
import org.rostrum.cover.trust.TrustList;

class ExaminationTest {
  private static final Authority AUTHORITY = new Authority("CN=Specimen Authority, O=Quillaya");
  private static final Authority.Holder ANA =
      AUTHORITY.issue("CN=Ana Tarquina, O=Permanent Mission of Quillaya, C=QL");
  private static final byte[] SIGNED = Signing.pdf(Letters.good(), ANA);

  private static CoverReport report(byte[] file, TrustList trust) {
    return Examination.of(file, Doubles.expecting(trust), Policy.STANDARD);
  }

  private static List<Check> checks(CoverReport report) {
    return report.findings().stream().map(CoverFinding::check).toList();
  }

  @Test
  void letterSignedByACertificateOnTheList_isKnown() {
    CoverReport report = report(SIGNED, Doubles.signer("QLY", ANA.certificate()));
    assertThat(report.verdict()).isEqualTo(Verdict.KNOWN);
    assertThat(report.findings()).isEmpty();
    assertThat(report.signers().getFirst().name()).isEqualTo("Ana Tarquina");
    assertThat(report.pages()).isEqualTo(1);
  }

  @Test
  void signerWhomNobodyPutOnTheList_isNotKnown() {
    CoverReport report = report(SIGNED, TrustList.EMPTY);
    assertThat(report.verdict()).isEqualTo(Verdict.NOT_KNOWN);
    assertThat(checks(report)).containsExactly(Check.SIGNER_NOT_KNOWN);
  }

  @Test
  void scan_isAPictureToLookAt() {
    CoverReport report = report(Letters.scan(), TrustList.EMPTY);
    assertThat(report.verdict()).isEqualTo(Verdict.NOT_SIGNED);
    assertThat(checks(report)).containsExactly(Check.LETTER_NO_TEXT);
  }

  @Test
  void unsignedLetterWithText_isReadAndNotSigned() {
    CoverReport report = report(Letters.good(), TrustList.EMPTY);
    assertThat(report.verdict()).isEqualTo(Verdict.NOT_SIGNED);
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void containerWithLetterAndStatement_isKnownAndNamesBoth() {
    byte[] word = "PK\u0003\u0004 [Content_Types].xml".getBytes(StandardCharsets.ISO_8859_1);
    byte[] container =
        Signing.container(Map.of("letter.pdf", Letters.good(), "statement.docx", word), ANA);
    CoverReport report = report(container, Doubles.signer("QLY", ANA.certificate()));
    assertThat(checks(report)).isEmpty();
    assertThat(report.verdict()).isEqualTo(Verdict.KNOWN);
    assertThat(report.files().stream().map(file -> file.name() + " " + file.role().code()))
        .containsExactlyInAnyOrder("letter.pdf letter", "statement.docx statement");
  }

  @Test
  void authorityOnTheList_vouchesOnlyWithItsListOfWithdrawnCertificates() {
    CoverReport without = report(SIGNED, Doubles.authority("QLY", AUTHORITY));
    assertThat(without.verdict()).isEqualTo(Verdict.NOT_KNOWN);
    assertThat(checks(without)).containsExactly(Check.SIGNER_NOT_CHECKED);

    CoverReport with = report(SIGNED, Doubles.authority("QLY", AUTHORITY, AUTHORITY.withdrawn()));
    assertThat(with.verdict()).isEqualTo(Verdict.KNOWN);

    CoverReport withdrawn =
        report(SIGNED, Doubles.authority("QLY", AUTHORITY, AUTHORITY.withdrawn(ANA)));
    assertThat(withdrawn.verdict()).isEqualTo(Verdict.NOT_KNOWN);
    assertThat(withdrawn.signers().getFirst().standing()).isEqualTo(Standing.REVOKED);
  }

  @Test
  void wordFileSentAsLetter_isRefusedByItsName() {
    byte[] word = "PK\u0003\u0004 [Content_Types].xml".getBytes(StandardCharsets.ISO_8859_1);
    CoverReport report = report(word, TrustList.EMPTY);
    assertThat(report.verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(report.findings().getFirst().words()).isEqualTo("Word (.docx)");
  }
}
