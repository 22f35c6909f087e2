package org.rostrum.bench.specimen;

import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a manuscript, by how a line begins: {@code #} and {@code ##} headings, {@code 1.}
 * {@code 1.1} {@code 1.1.1} numbered by Word, {@code *} bullets, {@code >} quotation, {@code |=}
 * and {@code |} table rows ({@code <} joins the cell to the left, {@code ^} to the one above),
 * {@code !img}, {@code !box}, {@code !end} to the end edge, {@code !mid} centred.
 */
final class Body {
  private final Manuscript manuscript;
  private final Runs runs;
  private final List<String> rows = new ArrayList<>();
  private final StringBuilder out = new StringBuilder();

  Body(Manuscript manuscript, Runs runs) {
    this.manuscript = manuscript;
    this.runs = runs;
  }

  String xml() {
    for (String line : manuscript.lines()) {
      if (line.startsWith("|")) {
        rows.add(line);
        continue;
      }
      table();
      out.append(block(line));
    }
    table();
    return out.toString();
  }

  private String block(String line) {
    String rest = line.substring(line.indexOf(' ') + 1);
    return switch (line.split(" ", 2)[0]) {
      case "#" -> heading(1, rest);
      case "##" -> heading(2, rest);
      case "1." -> item(0, 1, rest);
      case "1.1" -> item(1, 1, rest);
      case "1.1.1" -> item(2, 1, rest);
      case "*" -> item(0, 2, rest);
      case ">" -> paragraph("<w:pStyle w:val=\"Quote\"/>", rest, "");
      case "!end" ->
          paragraph(
              "<w:jc w:val=\"" + (manuscript.has("rtl") ? "left" : "right") + "\"/>", rest, "");
      case "!mid" -> paragraph("<w:jc w:val=\"center\"/>", rest, "<w:b/><w:bCs/>");
      case "!img" ->
          "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r>"
              + Pictures.inline("rImage", 7, rest)
              + "</w:r></w:p>";
      case "!box" -> Pictures.box(runs.of(rest, ""), line.hashCode() & 0xffff);
      default -> paragraph("", line, "");
    };
  }

  private String heading(int level, String words) {
    return switch (manuscript.setting("heading", "style")) {
      case "outline" ->
          paragraph(
              "<w:keepNext/><w:outlineLvl w:val=\"" + (level - 1) + "\"/>",
              words,
              "<w:b/><w:bCs/>");
      case "look" -> paragraph("", words, "<w:b/><w:bCs/>");
      default -> paragraph("<w:pStyle w:val=\"Heading" + level + "\"/>", words, "");
    };
  }

  private String item(int level, int list, String words) {
    return paragraph(
        "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>",
        words,
        "");
  }

  private String paragraph(String properties, String words, String look) {
    String bidi = manuscript.has("rtl") ? "<w:bidi/>" : "";
    boolean isLate = properties.startsWith("<w:jc") || properties.contains("outlineLvl");
    String all = isLate ? bidi + properties : properties + bidi;
    String ordered =
        properties.contains("keepNext")
            ? "<w:keepNext/>" + bidi + properties.replace("<w:keepNext/>", "")
            : all;
    return "<w:p>"
        + (ordered.isEmpty() ? "" : "<w:pPr>" + ordered + "</w:pPr>")
        + runs.of(words, look)
        + "</w:p>";
  }

  private void table() {
    if (rows.isEmpty()) {
      return;
    }
    int columns = cells(rows.getFirst()).size();
    StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/>");
    xml.append(manuscript.has("rtl") ? "<w:bidiVisual/>" : "");
    xml.append("<w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>");
    xml.append(("<w:gridCol w:w=\"" + 9000 / columns + "\"/>").repeat(columns))
        .append("</w:tblGrid>");
    for (int i = 0; i < rows.size(); i++) {
      row(i, columns, xml);
    }
    out.append(xml).append("</w:tbl>");
    rows.clear();
  }

  private void row(int index, int columns, StringBuilder xml) {
    boolean isHeader = rows.get(index).startsWith("|=");
    List<String> cells = cells(rows.get(index));
    xml.append("<w:tr>").append(isHeader ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
    for (int i = 0; i < cells.size(); i++) {
      int span = 1;
      while (i + span < cells.size() && cells.get(i + span).equals("<")) {
        span++;
      }
      boolean isContinued = cells.get(i).equals("^");
      boolean isBegun = index + 1 < rows.size() && cells(rows.get(index + 1)).get(i).equals("^");
      String merge = isContinued ? "<w:vMerge/>" : isBegun ? "<w:vMerge w:val=\"restart\"/>" : "";
      String wide = span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "";
      xml.append("<w:tc><w:tcPr><w:tcW w:w=\"")
          .append(9000 / columns * span)
          .append("\" w:type=\"dxa\"/>");
      xml.append(wide).append(merge).append("</w:tcPr>");
      xml.append(
              isContinued
                  ? "<w:p/>"
                  : paragraph("", cells.get(i), isHeader ? "<w:b/><w:bCs/>" : ""))
          .append("</w:tc>");
      i += span - 1;
    }
    xml.append("</w:tr>");
  }

  private static List<String> cells(String row) {
    String bare = row.replaceFirst("^\\|=?", "").replaceFirst("\\|\\s*$", "");
    return List.of(bare.split("\\|", -1)).stream().map(String::strip).toList();
  }
}
