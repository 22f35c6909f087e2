package org.rostrum.cover.pdf;

import java.util.Set;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/** Remarks, stamps and drawings laid over the page instead of being part of it. */
final class NoteCheck implements PdfCheck {
  private static final Set<String> PART_OF_PAGE =
      Set.of("Link", "Widget", "Popup", "PrinterMark", "TrapNet");
  private static final Set<String> OTHERS_TELL =
      Set.of("RichMedia", "Movie", "Screen", "Sound", "3D", "FileAttachment");

  @Override
  public void look(PdfLook pdf, Findings findings) {
    for (Held held : pdf.objects()) {
      boolean note = held.type().equals("Annot") || (held.has("Rect") && held.has("Subtype"));
      String kind = held.subtype();
      if (note && !kind.isEmpty() && !PART_OF_PAGE.contains(kind) && !OTHERS_TELL.contains(kind)) {
        findings.add(Check.PDF_NOTES_OVER_PAGE, Spot.object(held.object()), kind);
      }
    }
  }
}
