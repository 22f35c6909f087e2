package org.rostrum.document.check.part;

import java.util.HashSet;
import java.util.Set;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.safety.Place;

/** Parts that are another file: a program, an archive, a document in another format. */
public final class ForeignContent implements PartCheck {
  private final Set<String> charts = new HashSet<>();

  @Override
  public void begin(PartInfo part, Findings to) {
    Place place = Place.part(part.name());
    switch (part.nature()) {
      case PROGRAM, PDF, RICH_TEXT, WEB_PAGE, ARCHIVE ->
          to.tell(Code.FOREIGN_CONTENT, place, part.name(), "kind", kind(part.nature()));
      case PACKAGE -> {
        // a chart keeps its figures in a workbook of its own; anything else has no business here
        boolean workbook = part.lowerName().endsWith(".xlsx") && part.type().endsWith("sheet");
        if (!workbook) {
          to.tell(Code.FOREIGN_CONTENT, place, part.name(), "kind", "ZIP");
        } else if (charts.add(part.lowerName())) {
          to.tell(Code.CHART_DATA, place, part.name());
        }
      }
      case XML, ODD_XML, OLE, OTHER -> {
        // others judge these
      }
    }
  }

  private static String kind(Nature nature) {
    return switch (nature) {
      case PROGRAM -> "EXE";
      case PDF -> "PDF";
      case RICH_TEXT -> "RTF";
      case WEB_PAGE -> "HTML";
      case ARCHIVE, PACKAGE -> "ZIP";
      case XML, ODD_XML, OLE, OTHER -> "?";
    };
  }
}
