package org.rostrum.cover.signature;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.cover.pdf.PdfLook;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Kind;
import org.rostrum.cover.report.Signer;
import org.rostrum.cover.report.Spot;

/**
 * Looks at the signatures of a file.
 *
 * @param signers one for each signature
 * @param whole those of them whose signature covers everything that is shown
 */
public record SignatureLook(List<Signer> signers, List<Signer> whole) {
  private static final SignatureLook NONE = new SignatureLook(List.of(), List.of());

  public SignatureLook {
    signers = List.copyOf(signers);
    whole = List.copyOf(whole);
  }

  /** The signatures of a PDF. */
  public static SignatureLook atPdf(PdfLook pdf, Expectations expectations, Findings findings) {
    List<SignedRange> ranges = PdfSignatures.ranges(pdf, findings);
    if (ranges.isEmpty()) {
      return NONE;
    }
    List<SignedRange> whole = new RangeRule(pdf, findings).whole(ranges);
    long signatures = ranges.stream().filter(range -> !range.isTimeStamp()).count();
    List<Signed> signed = validated(pdf.file(), Kind.PDF, expectations, findings);
    if (signed.size() != signatures) {
      findings.add(Check.SIGNATURE_UNREADABLE, Spot.WHOLE_FILE);
    }
    List<Signer> covering = new ArrayList<>();
    for (Signed each : signed) {
      if (whole.stream().anyMatch(range -> each.stands(range.hole(), range.after()))) {
        covering.add(each.signer());
      }
    }
    return new SignatureLook(signed.stream().map(Signed::signer).toList(), covering);
  }

  /** The signatures of a container; whether each covers every file is told by the container. */
  public static SignatureLook atContainer(
      byte[] file, int signatures, Expectations expectations, Findings findings) {
    List<Signed> signed = validated(file, Kind.ASIC_E, expectations, findings);
    if (signed.size() != signatures) {
      findings.add(Check.SIGNATURE_UNREADABLE, Spot.WHOLE_FILE);
    }
    List<Signer> signers = signed.stream().map(Signed::signer).toList();
    return new SignatureLook(signers, signers);
  }

  private static List<Signed> validated(
      byte[] file, Kind kind, Expectations expectations, Findings findings) {
    try {
      Trusted trusted = new Trusted(expectations.trust());
      Validation.Answer answer = Validation.of(file, kind, trusted, expectations);
      return new SignerReader(answer, trusted, expectations, findings).all();
    } catch (RuntimeException | StackOverflowError e) {
      // Whatever a hostile file makes the library throw, it means the same to a person.
      findings.add(Check.SIGNATURE_UNREADABLE, Spot.WHOLE_FILE);
      return List.of();
    }
  }
}
