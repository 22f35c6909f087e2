package org.rostrum.cover.exam;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.rostrum.cover.letter.LetterRules;
import org.rostrum.cover.letter.LetterText;
import org.rostrum.cover.page.Pages;
import org.rostrum.cover.pdf.PdfChecks;
import org.rostrum.cover.pdf.PdfLook;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Judgement.Traces;
import org.rostrum.cover.report.PagePicture;
import org.rostrum.cover.report.Signer;
import org.rostrum.cover.report.Spot;
import org.rostrum.cover.signature.PdfSignatures;
import org.rostrum.cover.signature.SignatureLook;

/**
 * What a PDF came to, alone or in a container.
 *
 * @param pages how many pages; 0 when they could not be counted
 * @param signers one for each signature in it
 * @param whole those whose signature covers all of it
 * @param traces whether it holds any trace of a signature
 * @param pictures its pages, when wanted
 */
record PdfExamination(
    int pages,
    List<Signer> signers,
    List<Signer> whole,
    Traces traces,
    List<PagePicture> pictures) {

  /** No PDF at all. */
  static final PdfExamination NONE =
      new PdfExamination(0, List.of(), List.of(), Traces.NONE, List.of());

  static PdfExamination of(byte[] file, Expectations expectations, Findings findings) {
    return switch (PdfLook.open(file, findings)) {
      case PdfLook.Opened.Refused(var raw) ->
          new PdfExamination(0, List.of(), List.of(), some(PdfSignatures.traces(raw)), List.of());
      case PdfLook.Opened.Open(PdfLook look) -> {
        try (look) {
          yield examined(look, expectations, findings);
        }
      }
    };
  }

  private static Traces some(boolean traces) {
    return traces ? Traces.SOME : Traces.NONE;
  }

  private static PdfExamination examined(
      PdfLook look, Expectations expectations, Findings findings) {
    PdfChecks.look(look, findings);
    Traces traces = some(PdfSignatures.traces(look));
    int pages = look.pages().size();
    if (findings.has(Check.PDF_INFLATES)
        || findings.has(Check.PDF_LOOP)
        || findings.has(Check.PDF_TOO_COMPLEX)
        || findings.has(Check.PDF_PAGE_SIZE)
        || findings.has(Check.PDF_PICTURE_SIZE)) {
      // Refused already; going on would only do what it was made for.
      return new PdfExamination(pages, List.of(), List.of(), traces, List.of());
    }
    SignatureLook signatures = SignatureLook.atPdf(look, expectations, findings);
    LetterRules.look(text(look, findings), Scans.paper(look), expectations, findings);
    List<PagePicture> pictures =
        switch (expectations.pictures()) {
          case NONE -> List.of();
          case ALL -> Pages.draw(look.document(), pages, findings);
        };
    return new PdfExamination(pages, signatures.signers(), signatures.whole(), traces, pictures);
  }

  private static LetterText text(PdfLook look, Findings findings) {
    try {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setEndPage(Math.max(1, look.pages().size()));
      return LetterText.of(stripper.getText(look.document()));
    } catch (IOException | RuntimeException e) {
      // Whatever a hostile page makes the reader throw, it means the same to a person.
      findings.add(Check.PDF_MENDED, Spot.WHOLE_FILE);
      return LetterText.of("");
    }
  }
}
