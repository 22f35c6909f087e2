package org.rostrum.cover.exam;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.CoverFinding;
import org.rostrum.cover.report.CoverReport;
import org.rostrum.cover.report.Policy;
import org.rostrum.cover.report.Signer;
import org.rostrum.cover.report.Verdict;
import org.rostrum.cover.specimen.AttackPdf;
import org.rostrum.cover.specimen.AttackZip;
import org.rostrum.cover.specimen.Authority;
import org.rostrum.cover.specimen.Doubles;
import org.rostrum.cover.specimen.Kinds;
import org.rostrum.cover.specimen.Letters;
import org.rostrum.cover.specimen.Signing;
import org.rostrum.cover.trust.TrustList;

/** Signatures of the less common kinds, each with exactly the answer it must get. */
class SignatureKindsTest {
  private static final Authority AUTHORITY = new Authority("CN=Specimen Authority, O=Quillaya");
  private static final Authority.Holder ANA =
      AUTHORITY.issue("CN=Ana Tarquina, O=Permanent Mission of Quillaya, C=QL");
  private static final Authority.Holder BENO =
      AUTHORITY.issue("CN=Beno Sill, O=Permanent Mission of Quillaya, C=QL");
  private static final Authority.Holder STRANGER =
      new Authority("CN=Elsewhere").issue("CN=Somebody, O=Nowhere");
  private static final Kinds KINDS = new Kinds(AUTHORITY);
  private static final TrustList ANA_ALONE = Doubles.signer("QLY", ANA.certificate());
  private static final TrustList BOTH = both();
  private static final byte[] WORD =
      "PK\u0003\u0004 [Content_Types].xml".getBytes(StandardCharsets.ISO_8859_1);

  private static TrustList both() {
    List<TrustList.Certificate> all = new ArrayList<>(ANA_ALONE.certificates());
    all.addAll(Doubles.signer("QLY", BENO.certificate()).certificates());
    return new TrustList(all, List.of(), List.of(), List.of());
  }

  private static CoverReport report(byte[] file, TrustList trust) {
    return Examination.of(file, Doubles.expecting(trust), Policy.STANDARD);
  }

  private static List<Check> checks(CoverReport report) {
    return report.findings().stream().map(CoverFinding::check).toList();
  }

  private static void assertIs(byte[] file, TrustList trust, Verdict verdict, Check... checks) {
    CoverReport report = report(file, trust);
    assertThat(checks(report)).as("%s", report.findings()).containsExactlyInAnyOrder(checks);
    assertThat(report.verdict()).isEqualTo(verdict);
  }

  @Test
  void anythingButZerosBehindTheValueInItsPlace_breaksTheLetter() {
    byte[] file = Signing.pdf(Letters.good(), ANA);
    String all = new String(file, StandardCharsets.ISO_8859_1);
    int end = all.indexOf('>', all.lastIndexOf("/Contents <"));
    assertIs(file, ANA_ALONE, Verdict.KNOWN);
    file[end - 3] = '1';
    assertIs(file, ANA_ALONE, Verdict.BROKEN, Check.SIGNATURE_RANGE);
  }

  @Test
  void containerSignedInCms_isKnown() {
    byte[] file = KINDS.cms(Map.of("letter.pdf", Letters.good(), "statement.docx", WORD), ANA);
    assertIs(file, ANA_ALONE, Verdict.KNOWN);
  }

  @Test
  void containerSignedInCms_bySomebodyElse_isNotKnown() {
    byte[] file = KINDS.cms(Map.of("letter.pdf", Letters.good()), STRANGER);
    assertIs(file, ANA_ALONE, Verdict.NOT_KNOWN, Check.SIGNER_NOT_KNOWN);
  }

  @Test
  void containerSignedInCms_whoseLetterWasExchanged_isNeverKnown() {
    byte[] file = KINDS.cms(Map.of("letter.pdf", Letters.good()), ANA);
    byte[] changed = AttackZip.of(file).put("letter.pdf", Letters.of(List.of("No."))).zip();
    assertThat(report(changed, ANA_ALONE).verdict()).isEqualTo(Verdict.REFUSED);
    byte[] beside = AttackZip.of(file).add("statement.docx", WORD).zip();
    assertThat(report(beside, ANA_ALONE).verdict()).isEqualTo(Verdict.REFUSED);
    byte[] unnamed =
        AttackZip.of(file)
            .edit("META-INF/ASiCManifest.*\\.xml", xml -> xml.replace("letter.pdf", "other.pdf"))
            .zip();
    assertThat(report(unnamed, ANA_ALONE).verdict()).isEqualTo(Verdict.REFUSED);
  }

  @Test
  void containerSignedInCmsByTwo_isKnownByEither() {
    byte[] file = KINDS.cms(Map.of("letter.pdf", Letters.good()), ANA);
    byte[] both = KINDS.cmsAgain(file, BENO);
    assertIs(both, BOTH, Verdict.KNOWN);
    assertThat(report(both, BOTH).signers().stream().map(Signer::name))
        .containsExactly("Ana Tarquina", "Beno Sill");
    assertIs(both, ANA_ALONE, Verdict.NOT_KNOWN, Check.SIGNER_NOT_KNOWN);
  }

  @Test
  void letterWithProofs_isNoChangedLetter_andAPersonLooks() {
    byte[] file = KINDS.pdf(Letters.good(), ANA, SignatureLevel.PAdES_BASELINE_LT);
    assertIs(file, ANA_ALONE, Verdict.NOT_KNOWN, Check.SIGNATURE_PROOFS_ADDED);
  }

  @Test
  void letterWithProofsAndATimeStampOverThem_isKnown() {
    byte[] file = KINDS.pdf(Letters.good(), ANA, SignatureLevel.PAdES_BASELINE_LTA);
    assertIs(file, ANA_ALONE, Verdict.KNOWN);
  }

  @Test
  void letterChangedBehindItsProofs_isBroken() {
    for (SignatureLevel level :
        List.of(SignatureLevel.PAdES_BASELINE_LT, SignatureLevel.PAdES_BASELINE_LTA)) {
      byte[] file = KINDS.pdf(Letters.good(), ANA, level);
      byte[] changed = AttackPdf.appended(file, AttackPdf.otherWords("We withdraw."));
      assertThat(report(changed, ANA_ALONE).verdict()).isEqualTo(Verdict.BROKEN);
    }
  }

  @Test
  void letterChangedAndThenStamped_isBroken() {
    byte[] signed = Signing.pdf(Letters.good(), ANA);
    byte[] changed = AttackPdf.appended(signed, AttackPdf.otherWords("We withdraw."));
    byte[] stamped = KINDS.pdf(changed, STRANGER, SignatureLevel.PAdES_BASELINE_LTA);
    assertThat(report(stamped, ANA_ALONE).verdict()).isEqualTo(Verdict.BROKEN);
  }

  @Test
  void letterSignedByTwo_isKnownByTheLast_andBothAreNamed() {
    byte[] both = Signing.pdf(Signing.pdf(Letters.good(), ANA), BENO);
    assertIs(both, BOTH, Verdict.KNOWN, Check.SIGNATURE_ANOTHER_ADDED);
    assertThat(report(both, BOTH).signers().stream().map(Signer::name))
        .containsExactlyInAnyOrder("Ana Tarquina", "Beno Sill");
  }

  @Test
  void containerSignedByTwo_isKnown() {
    byte[] both = Signing.again(Signing.container(Map.of("letter.pdf", Letters.good()), ANA), BENO);
    assertIs(both, BOTH, Verdict.KNOWN);
    assertIs(both, ANA_ALONE, Verdict.NOT_KNOWN, Check.SIGNER_NOT_KNOWN);
  }

  @Test
  void countersignature_neitherMakesNorBreaksASignature() {
    byte[] xml =
        KINDS.countersigned(Signing.container(Map.of("letter.pdf", Letters.good()), ANA), BENO);
    assertIs(xml, ANA_ALONE, Verdict.KNOWN);
    byte[] ofAStranger =
        KINDS.countersigned(Signing.container(Map.of("letter.pdf", Letters.good()), STRANGER), ANA);
    assertIs(ofAStranger, ANA_ALONE, Verdict.NOT_KNOWN, Check.SIGNER_NOT_KNOWN);
    byte[] cms = KINDS.cmsCountersigned(KINDS.cms(Map.of("letter.pdf", Letters.good()), ANA), BENO);
    assertIs(cms, ANA_ALONE, Verdict.KNOWN);
  }

  @Test
  void fingerprintThatAPersonChecked_vouchesForItsEntityAlone() {
    byte[] signed = Signing.pdf(Letters.good(), ANA);
    String print = report(signed, TrustList.EMPTY).signers().getFirst().fingerprint();
    TrustList here = fingerprint("QLY", print);
    assertIs(signed, here, Verdict.KNOWN);
    assertThat(report(signed, here).signers().getFirst().vouched())
        .isEqualTo("Ana Tarquina; Mira Ol, 2027-02-01");
    assertIs(signed, fingerprint("VDM", print), Verdict.NOT_KNOWN, Check.SIGNER_FOR_ANOTHER);
    String other = (print.charAt(0) == '0' ? '1' : '0') + print.substring(1);
    assertIs(signed, fingerprint("QLY", other), Verdict.NOT_KNOWN, Check.SIGNER_NOT_KNOWN);
  }

  @Test
  void fingerprintOfASelfMadeCertificate_vouchesToo() {
    byte[] signed = Signing.pdf(Letters.good(), Authority.selfMade("CN=Ana Tarquina, O=Quillaya"));
    String print = report(signed, TrustList.EMPTY).signers().getFirst().fingerprint();
    assertIs(signed, fingerprint("QLY", print), Verdict.KNOWN);
    assertIs(signed, TrustList.EMPTY, Verdict.NOT_KNOWN, Check.SIGNER_SELF_MADE);
  }

  private static TrustList fingerprint(String entity, String sha256) {
    TrustList.Fingerprint print =
        new TrustList.Fingerprint(entity, sha256, "Ana Tarquina", "Mira Ol", "2027-02-01");
    return new TrustList(List.of(), List.of(print), List.of(), List.of());
  }
}
