package org.rostrum.document.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Assembly;
import org.rostrum.document.official.Extent;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.official.Part;
import org.rostrum.document.pdf.file.PdfWriter;
import org.rostrum.document.pdf.page.AnnexBytes;
import org.rostrum.document.pdf.page.FrontSetter;
import org.rostrum.document.pdf.page.SetAnnex;

/** Joins set annexes into one file. For one thread. */
final class PdfAssembly implements Assembly {
  private final OfficialDocument document;
  private final PdfWriter writer;

  PdfAssembly(OfficialDocument document, Path file) throws IOException {
    this.document = document;
    writer = new PdfWriter(document, file);
  }

  @Override
  public void add(Annex annex, Part part) throws IOException {
    writer.add(annex.number(), AnnexBytes.read(part.body().stored()), part.pictures());
  }

  /**
   * {@inheritDoc}
   *
   * <p>No annex stands in the file as plain bytes, so there are no extents: the file is read back
   * as a whole.
   */
  @Override
  public List<Extent> finish() throws IOException {
    int count = document.annexes().size();
    SetAnnex draft = new FrontSetter(document, Collections.nCopies(count, 8888)).set();
    int page = draft.pages().size() + 1;
    List<Integer> pages = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      pages.add(page);
      page += writer.pages(i);
    }
    FrontSetter front = new FrontSetter(document, pages);
    SetAnnex set = front.set();
    if (set.pages().size() != draft.pages().size()) {
      throw new IOException("the table of contents changed its length with its page numbers");
    }
    writer.finish(set, front.pictures());
    return List.of();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
