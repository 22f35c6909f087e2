package org.rostrum.cover.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.cover.container.Container;
import org.rostrum.cover.container.Magic;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.ContainedFile;
import org.rostrum.cover.report.CoverReport;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Judgement;
import org.rostrum.cover.report.Kind;
import org.rostrum.cover.report.PagePicture;
import org.rostrum.cover.report.Policy;
import org.rostrum.cover.report.Signer;
import org.rostrum.cover.report.Spot;
import org.rostrum.cover.signature.SignatureLook;

/** Examines one cover letter. A pure function of the file, what is expected and the policy. */
public final class Examination {
  /** A letter of five pages scanned in colour. */
  public static final int MOST_BYTES = 32 << 20;

  private final byte[] file;
  private final Expectations expectations;
  private final Policy policy;
  private final Findings findings;

  private Examination(byte[] file, Expectations expectations, Policy policy) {
    this.file = file;
    this.expectations = expectations;
    this.policy = policy;
    findings = new Findings(policy);
  }

  /** What is to be said of a file. */
  public static CoverReport of(byte[] file, Expectations expectations, Policy policy) {
    return new Examination(file, expectations, policy).report();
  }

  private CoverReport report() {
    if (file.length == 0) {
      return CoverReport.refused(Kind.OTHER, Check.FILE_EMPTY, "");
    }
    if (file.length > MOST_BYTES) {
      String megabytes = Integer.toString(file.length >> 20);
      return CoverReport.refused(Kind.OTHER, Check.FILE_TOO_BIG, megabytes);
    }
    for (String fault : expectations.trust().faults()) {
      findings.add(Check.TRUST_FILE, Spot.WHOLE_FILE, fault);
    }
    // A zip at the first byte is opened as one; whatever else stands in it is met there.
    if (Magic.isZip(file)) {
      return Magic.isOffice(file) ? otherKind() : container();
    }
    return Magic.isPdf(file) ? pdf() : otherKind();
  }

  private CoverReport otherKind() {
    return CoverReport.refused(Kind.OTHER, Check.FILE_KIND, Kinds.name(file));
  }

  private CoverReport pdf() {
    PdfExamination pdf = PdfExamination.of(file, expectations, findings);
    return report(Kind.PDF, pdf, pdf.signers(), pdf.whole(), List.of(), pdf.traces());
  }

  private CoverReport container() {
    Container container = Container.open(file, findings);
    Optional<Container.Letter> letter = container.letter();
    PdfExamination pdf = PdfExamination.NONE;
    if (letter.isPresent()) {
      Findings inside = new Findings(policy);
      pdf = PdfExamination.of(letter.get().bytes(), expectations, inside);
      findings.addAll(inside, letter.get().name());
    }
    List<ContainedFile> files = container.files();
    if (container.signatures() == 0) {
      return report(Kind.ASIC_E, pdf, pdf.signers(), pdf.whole(), files, pdf.traces());
    }
    SignatureLook look =
        SignatureLook.atContainer(file, container.signatures(), expectations, findings);
    List<Signer> all = new ArrayList<>(look.signers());
    all.addAll(pdf.signers());
    return report(Kind.ASIC_E, pdf, all, look.whole(), files, Judgement.Traces.SOME);
  }

  private CoverReport report(
      Kind kind,
      PdfExamination pdf,
      List<Signer> signers,
      List<Signer> whole,
      List<ContainedFile> files,
      Judgement.Traces traces) {
    List<PagePicture> pictures = pdf.pictures();
    return new CoverReport(
        Judgement.of(findings, signers, whole, traces),
        kind,
        pdf.pages(),
        findings.sorted(),
        signers,
        files,
        pictures);
  }
}
