package org.rostrum.cover.pdf;

import org.rostrum.cover.report.Findings;

/** Looks at one thing in a PDF and says what it found. Keeps no state. */
interface PdfCheck {
  void look(PdfLook pdf, Findings findings);
}
