package org.rostrum.cover.pdf;

import java.util.Set;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/** Films, sounds and models, each with a player that has been broken into before. */
final class MediaCheck implements PdfCheck {
  private static final Set<String> ACTIONS =
      Set.of("Rendition", "Movie", "Sound", "RichMediaExecute", "GoTo3DView");
  private static final Set<String> ON_PAGE = Set.of("RichMedia", "Movie", "Screen", "Sound", "3D");

  @Override
  public void look(PdfLook pdf, Findings findings) {
    for (Held held : pdf.objects()) {
      boolean onPage = ON_PAGE.contains(held.subtype()) && held.has("Rect");
      if (onPage || ACTIONS.contains(held.action())) {
        String what = onPage ? held.subtype() : held.action();
        findings.add(Check.PDF_MEDIA, Spot.object(held.object()), what);
      }
    }
  }
}
