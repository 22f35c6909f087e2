package org.rostrum.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.official.Specimen;
import org.rostrum.document.pdf.page.Measures;
import org.rostrum.document.text.RandomText;
import org.rostrum.document.text.Text;

class MarksStayOnThePageTest {
  /** Letters may lean over the margin by this much: an italic f, a mark above the first line. */
  private static final double LEAN = 3;

  @BeforeAll
  static void needTheTypefaces() {
    Assumptions.assumeTrue(
        PdfForm.class.getResource("font/faces/NotoSerif_400Regular.ttf") != null,
        "needs the PDF's typefaces, which the build could not fetch");
  }

  @TempDir Path folder;

  @Test
  void awkwardStatements_stayInside() throws Exception {
    assertThat(outside(AwkwardTexts.all())).isEmpty();
  }

  @Test
  void randomStatements_stayInside() throws Exception {
    List<Text> texts = new ArrayList<>();
    for (int seed = 0; seed < 30; seed++) {
      texts.add(RandomText.of(seed, 16));
    }
    assertThat(outside(texts)).isEmpty();
  }

  private List<String> outside(List<Text> texts) throws Exception {
    Specimen.write(new PdfForm(), texts, folder);
    List<String> outside = new ArrayList<>();
    for (Ink.Page page : Ink.pages(folder.resolve(PdfForm.FILE))) {
      for (Ink.Mark mark : page.marks()) {
        if (!inside(area(page, mark.part()), mark.box())) {
          outside.add(told(page, mark));
        }
      }
    }
    return outside;
  }

  private static Rectangle2D area(Ink.Page page, Ink.Part part) {
    double bottom = part == Ink.Part.HEAD_OR_FOOT ? 20 : Measures.BOTTOM - LEAN;
    double top = page.height() - (part == Ink.Part.HEAD_OR_FOOT ? 20 : Measures.TOP - LEAN);
    double left = Measures.LEFT - LEAN;
    return new Rectangle2D.Double(left, bottom, page.width() - 2 * left, top - bottom);
  }

  /** Also for boxes without width. */
  private static boolean inside(Rectangle2D area, Rectangle2D box) {
    return box.getMinX() >= area.getMinX()
        && box.getMaxX() <= area.getMaxX()
        && box.getMinY() >= area.getMinY()
        && box.getMaxY() <= area.getMaxY();
  }

  private static String told(Ink.Page page, Ink.Mark mark) {
    Rectangle2D box = mark.box();
    return String.format(
        Locale.ROOT,
        "page %d (%.0f wide): %s %s at %.1f to %.1f across, %.1f to %.1f up",
        page.number(),
        page.width(),
        mark.part(),
        mark.words(),
        box.getMinX(),
        box.getMaxX(),
        box.getMinY(),
        box.getMaxY());
  }
}
