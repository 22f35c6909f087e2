package org.rostrum.cover.pdf;

import java.util.List;
import org.rostrum.cover.report.Findings;

/** All checks of a PDF, in their order. */
public final class PdfChecks {
  private static final List<PdfCheck> ALL =
      List.of(
          new ScriptCheck(),
          new ProgramCheck(),
          new FormSendingCheck(),
          new XfaCheck(),
          new OpeningCheck(),
          new LinkCheck(),
          new FileLinkCheck(),
          new MediaCheck(),
          new FormCheck(),
          new NoteCheck(),
          new EmbeddedFileCheck(),
          new PageSizeCheck(),
          new ExtensionCheck(),
          new InflationCheck(),
          new PictureSizeCheck(),
          new EdgeCheck(),
          new TableCheck(),
          new TrailerCheck(),
          new LayerCheck());

  private PdfChecks() {}

  /** Runs every check. */
  public static void look(PdfLook pdf, Findings findings) {
    for (PdfCheck check : ALL) {
      check.look(pdf, findings);
    }
  }
}
