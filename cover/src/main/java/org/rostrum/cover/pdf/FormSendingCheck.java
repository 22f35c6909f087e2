package org.rostrum.cover.pdf;

import java.util.Set;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/** Actions that send what a form holds, or fetch something into it. */
final class FormSendingCheck implements PdfCheck {
  private static final Set<String> ACTIONS = Set.of("SubmitForm", "ImportData");

  @Override
  public void look(PdfLook pdf, Findings findings) {
    for (Held held : pdf.objects()) {
      if (ACTIONS.contains(held.action())) {
        findings.add(Check.PDF_SENDS_FORM, Spot.object(held.object()), held.action());
      }
    }
    boolean written = ACTIONS.stream().anyMatch(pdf.raw()::names);
    if (written && !findings.has(Check.PDF_SENDS_FORM)) {
      findings.add(Check.PDF_SENDS_FORM, Spot.WHOLE_FILE);
    }
  }
}
