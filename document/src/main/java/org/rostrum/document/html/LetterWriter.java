package org.rostrum.document.html;

import java.util.List;
import org.rostrum.document.official.Masthead;
import org.rostrum.document.official.OfficialDocument;

/** Writes the masthead and the President's letter. For one thread. */
final class LetterWriter {
  private final OfficialDocument document;
  private final Markup out;

  LetterWriter(OfficialDocument document, Markup out) {
    this.document = document;
    this.out = out;
  }

  void write() {
    masthead(document.masthead());
    out.raw("<section class=\"letter\" aria-labelledby=\"letter-title\">\n");
    out.raw("<h1 id=\"letter-title\">").text(document.letter().title()).raw("</h1>\n");
    out.raw("<div class=\"read\"");
    out.attribute("lang", document.language());
    out.attribute("dir", Scope.attribute(document.direction())).raw(">\n");
    Story story =
        new Story(out, "letter", document.language(), document.letter().body(), List.of());
    new BlockWriter(story)
        .write(
            document.letter().body(),
            new Scope(document.language(), document.direction()),
            BlockWriter.Room.BODY);
    signature();
    out.raw("</div>\n");
    if (!document.notice().isBlank()) {
      out.raw("<p class=\"notice\">").text(document.notice()).raw("</p>\n");
    }
    out.raw("</section>\n");
  }

  private void masthead(Masthead masthead) {
    out.raw("<div class=\"masthead\">\n<p class=\"line\"><span>").text(masthead.organization());
    out.raw("</span> <span class=\"symbol\"><bdi>").text(masthead.symbol());
    out.raw("</bdi></span></p>\n<p class=\"organ\">").text(masthead.organ());
    out.raw("</p>\n<p class=\"distribution\"><span>").text(masthead.distribution());
    out.raw("</span> <span>").text(masthead.distributedInWords()).raw("</span> <span>");
    out.text(masthead.original()).raw("</span></p>\n</div>\n");
  }

  /** The word in parentheses at the head of a line, such as "(Signed)", is set in italics. */
  private void signature() {
    if (document.letter().signed().isEmpty()) {
      return;
    }
    out.raw("<p class=\"signed\">");
    String between = "";
    for (String line : document.letter().signed()) {
      out.raw(between);
      between = "<br />";
      int close = line.indexOf(')');
      if (line.startsWith("(") && close > 0) {
        out.raw("(<em>").text(line, 1, close).raw("</em>)").text(line, close + 1, line.length());
      } else {
        out.text(line);
      }
    }
    out.raw("</p>\n");
  }
}
