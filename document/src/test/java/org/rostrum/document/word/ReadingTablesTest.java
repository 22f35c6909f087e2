package org.rostrum.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.document.word.DocxMaker.body;
import static org.rostrum.document.word.DocxMaker.p;

import org.junit.jupiter.api.Test;

class ReadingTablesTest {
  private static String table(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>"
        + String.join("", rows)
        + "</w:tbl>";
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String cell(String properties, String words) {
    return "<w:tc><w:tcPr>"
        + properties
        + "</w:tcPr>"
        + (words.isEmpty() ? "<w:p/>" : p(words))
        + "</w:tc>";
  }

  private static java.util.List<String> sketch(String... blocks) {
    return Sketch.of(body(blocks).read().text());
  }

  @Test
  void headerRowsAndWidths_areKept() {
    assertThat(
            sketch(
                table(
                    row("<w:trPr><w:tblHeader/></w:trPr>", cell("", "A"), cell("", "B")),
                    row(cell("", "1"), cell("", "2")))))
        .containsExactly("table[1000, 3000] header 1 / 1x1[p A] 1x1[p B] / 1x1[p 1] 1x1[p 2]");
  }

  @Test
  void mergedCells_coverTheGrid() {
    assertThat(
            sketch(
                table(
                    row(cell("<w:gridSpan w:val=\"2\"/>", "wide")),
                    row(cell("<w:vMerge w:val=\"restart\"/>", "tall"), cell("", "a")),
                    row(cell("<w:vMerge/>", ""), cell("", "b")))))
        .containsExactly("table[1000, 3000] / 2x1[p wide] / 1x2[p tall] 1x1[p a] / 1x1[p b]");
  }

  @Test
  void shortRowsAndGapsBefore_areFilledWithEmptyCells() {
    assertThat(
            sketch(
                table(
                    row(cell("", "a"), cell("", "b")),
                    row("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>", cell("", "c")),
                    row(cell("", "d")))))
        .containsExactly("table[1000, 3000] / 1x1[p a] 1x1[p b] / 1x1[] 1x1[p c] / 1x1[p d] 1x1[]");
  }

  @Test
  void spanOverColumnsThatNothingBeginsAt_isOneColumn() {
    assertThat(
            sketch(
                table(
                    row(cell("<w:gridSpan w:val=\"900\"/>", "a")),
                    row(cell("<w:gridSpan w:val=\"900\"/>", "b")))))
        .containsExactly("table[4000] / 1x1[p a] / 1x1[p b]");
  }

  @Test
  void goingOnFromNothing_standsAlone() {
    assertThat(sketch(table(row(cell("<w:vMerge/>", "a"), cell("", "b")))))
        .containsExactly("table[1000, 3000] / 1x1[p a] 1x1[p b]");
  }

  @Test
  void mergedAcrossInWord97sWay_isOneCell() {
    assertThat(
            sketch(
                table(
                    row(cell("<w:hMerge w:val=\"restart\"/>", "a"), cell("<w:hMerge/>", "b")),
                    row(cell("", "c"), cell("", "d")))))
        .containsExactly("table[1000, 3000] / 2x1[p a, p b] / 1x1[p c] 1x1[p d]");
  }

  @Test
  void tableWithoutGridNestedAndInContentControls_isRead() {
    String inner = "<w:tbl>" + row(cell("", "inner")) + "</w:tbl>";
    String wrapped =
        "<w:tbl><w:tblPr><w:bidiVisual/></w:tblPr><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc>"
            + inner
            + "<w:p/></w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>";
    assertThat(sketch(wrapped)).containsExactly("table[1] rtl / 1x1[table[1] / 1x1[p inner]]");
  }

  @Test
  void deletedRow_isLeftOutAndTold() {
    Reading reading =
        body(table(
                row("<w:trPr><w:del w:id=\"1\"/></w:trPr>", cell("", "gone"), cell("", "too")),
                row(cell("", "stays"), cell("", "here"))))
            .read();
    assertThat(Sketch.of(reading.text()))
        .containsExactly("table[1000, 3000] / 1x1[p stays] 1x1[p here]");
    assertThat(Sketch.departures(reading)).containsExactly("deleted-text: gone too");
  }

  @Test
  void headerRowThatACellReachesOutOf_isNone() {
    assertThat(
            sketch(
                table(
                    row(
                        "<w:trPr><w:tblHeader/></w:trPr>",
                        cell("<w:vMerge w:val=\"restart\"/>", "a"),
                        cell("", "b")),
                    row(cell("<w:vMerge/>", ""), cell("", "c")))))
        .containsExactly("table[1000, 3000] / 1x2[p a] 1x1[p b] / 1x1[p c]");
  }
}
