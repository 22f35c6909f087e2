package org.rostrum.receive.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rostrum.document.official.Assembly;
import org.rostrum.document.official.Letter;
import org.rostrum.document.official.Masthead;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.pdf.PdfForm;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Emphasis;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Style;
import org.rostrum.document.words.Tongue;
import org.rostrum.web.Moments;

/** A receipt as a PDF that screen readers read and that can be kept (PDF/UA-1, PDF/A-2a). */
public final class ReceiptPdf {
  private final Tongue tongue;
  private final ReceiptSheet sheet;

  public ReceiptPdf(Tongue tongue, ReceiptSheet sheet) {
    this.tongue = tongue;
    this.sheet = sheet;
  }

  /** Whether this build can set one. */
  public static boolean available() {
    return PdfForm.available();
  }

  /** The file. The same receipt in the same language gives the same bytes. */
  public byte[] bytes() {
    try {
      Path folder = Files.createTempDirectory("receipt");
      try {
        try (Assembly assembly = new PdfForm().open(document(), folder)) {
          assembly.finish();
        }
        return Files.readAllBytes(folder.resolve(PdfForm.FILE));
      } finally {
        Files.deleteIfExists(folder.resolve(PdfForm.FILE));
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OfficialDocument document() {
    LocalDate day = LocalDate.ofInstant(sheet.instant(), Moments.NEW_YORK);
    List<Block> body = new ArrayList<>();
    for (ReceiptLines.Line line : new ReceiptLines(tongue, sheet).lines()) {
      body.add(paragraph(line));
    }
    ReceiptLines words = new ReceiptLines(tongue, sheet);
    Letter letter = new Letter(day, words.title(), body, List.of());
    return new OfficialDocument(
        tongue.tag(), direction(), Masthead.none(day), letter, "", List.of(), words.foot());
  }

  private Block paragraph(ReceiptLines.Line line) {
    List<Inline> inlines = new ArrayList<>();
    if (!line.label().isEmpty()) {
      inlines.add(new Inline.Run(line.label(), style(Set.of(Emphasis.BOLD))));
      inlines.add(Inline.Mark.LINE_END);
    }
    boolean first = true;
    for (String words : line.words()) {
      if (!first) {
        inlines.add(Inline.Mark.LINE_END);
      }
      inlines.add(new Inline.Run(words, style(Set.of())));
      first = false;
    }
    return new Block.Paragraph(
        Block.Role.BODY, 0, new Line(direction(), Alignment.START, tongue.tag(), inlines));
  }

  private Style style(Set<Emphasis> emphasis) {
    return new Style(emphasis, tongue.tag(), direction());
  }

  private Direction direction() {
    return tongue == Tongue.ARABIC ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
  }
}
