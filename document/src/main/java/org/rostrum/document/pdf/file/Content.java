package org.rostrum.document.pdf.file;

import java.nio.charset.StandardCharsets;
import java.util.function.ToIntFunction;
import org.rostrum.document.pdf.font.Named;
import org.rostrum.document.pdf.line.Drawn;
import org.rostrum.document.pdf.page.Measures;
import org.rostrum.document.pdf.page.Sheet;

/** Writes what is drawn on one page as a content stream. For one thread. */
final class Content {
  private static final int CLOSED = -2;
  private static final int ARTIFACT = -1;

  private final StringBuilder out = new StringBuilder(16_384);
  private final SignCodes codes;
  private final ToIntFunction<Integer> marks;
  private final double top;
  private int open = CLOSED;

  /**
   * @param marks gives a slot's next mark on this page and keeps it
   */
  Content(SignCodes codes, Sheet sheet, ToIntFunction<Integer> marks) {
    this.codes = codes;
    this.marks = marks;
    top = sheet.pageHeight() - Measures.TOP;
  }

  byte[] bytes() {
    enter(CLOSED);
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private void enter(int slot) {
    if (slot == open) {
      return;
    }
    if (open != CLOSED) {
      out.append("EMC\n");
    }
    open = slot;
    if (slot == ARTIFACT) {
      out.append("/Artifact BMC\n");
    } else if (slot >= 0) {
      out.append("/Span<</MCID ").append(marks.applyAsInt(slot)).append(">>BDC\n");
    }
  }

  void glyphs(Drawn.Glyphs g) {
    enter(g.slot());
    Named face = codes.face(g.signs()[0]);
    boolean stroked = g.weight() == Drawn.Weight.STROKED;
    out.append("BT/").append(Fonts.name(face)).append(' ');
    number(g.size());
    out.append("Tf ");
    if (stroked) {
      out.append("2 Tr ");
      number(g.size() / 32);
      out.append("w ");
    }
    double pen = g.xs()[0];
    number(Measures.LEFT + pen);
    number(top - g.y());
    out.append("Td[<");
    double unit = g.size() / 1000;
    for (int i = 0; i < g.signs().length; i++) {
      long move = Math.round((pen - g.xs()[i]) / unit);
      if (Math.abs(move) > 2) {
        out.append('>').append(move).append('<');
        pen -= move * unit;
      }
      code(g.signs()[i]);
      pen += codes.width(g.signs()[i]) * unit;
    }
    out.append(">]TJ");
    out.append(stroked ? " 0 Tr ET\n" : " ET\n");
  }

  /** A sign that means nothing in Unicode is told by what is printed (PDF/A-2, 6.2.11.7.3). */
  private void code(int sign) {
    int code = codes.code(sign);
    String told = codes.told(sign);
    if (told.isEmpty()) {
      PdfFile.hex(out, code);
      return;
    }
    out.append(">]TJ/Span<</ActualText").append(PdfFile.string(told)).append(">>BDC[<");
    PdfFile.hex(out, code);
    out.append(">]TJ EMC[<");
  }

  void rule(Drawn.Rule rule) {
    if (rule.width() <= 0 || rule.height() <= 0) {
      return;
    }
    enter(ARTIFACT);
    number(Measures.LEFT + rule.x());
    number(top - rule.y() - rule.height());
    number(rule.width());
    number(rule.height());
    out.append("re f\n");
  }

  void image(Drawn.Image image, String name) {
    enter(image.slot());
    out.append("q ");
    number(image.width());
    out.append("0 0 ");
    number(image.height());
    number(Measures.LEFT + image.x());
    number(top - image.y() - image.height());
    out.append("cm/").append(name).append(" Do Q\n");
  }

  /** A number with at most two decimals and a space after it. */
  private void number(double value) {
    out.append(text(value)).append(' ');
  }

  static String text(double value) {
    long hundredths = Math.round(value * 100);
    String sign = hundredths < 0 ? "-" : "";
    long whole = Math.abs(hundredths) / 100;
    long rest = Math.abs(hundredths) % 100;
    if (rest == 0) {
      return sign + whole;
    }
    return sign + whole + (rest < 10 ? ".0" : ".") + (rest % 10 == 0 ? rest / 10 : rest);
  }
}
