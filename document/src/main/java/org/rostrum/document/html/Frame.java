package org.rostrum.document.html;

import java.util.Optional;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.OfficialDocument;

/** The frame of every page: head, header, the way between annexes, footer. */
final class Frame {
  /** Nothing but our own style, pictures and faces may load, and nothing may run. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none';"
          + " form-action 'none'";

  private final OfficialDocument document;
  private final Wording wording;

  Frame(OfficialDocument document) {
    this.document = document;
    this.wording = Wording.in(document.language());
  }

  /** All before the main content of the whole document's page. */
  byte[] wholeStart() {
    Markup out = new Markup(65_536);
    start(out, joined(document.masthead().symbol(), document.letter().title()));
    header(out, "#contents");
    out.raw("</header>\n<main id=\"main\" class=\"frame\" tabindex=\"-1\">\n");
    new LetterWriter(document, out).write();
    contents(out);
    return out.bytes();
  }

  /** What follows an annex in the whole document's page. */
  byte[] wholeAfter(Annex annex) {
    Markup out = new Markup(256);
    out.raw("<p class=\"alone\"><a").attribute("href", fileName(annex)).raw(">");
    out.text(wording.alone()).raw("<span class=\"hide\">: ").text(named(annex));
    return out.raw("</span></a></p>\n").bytes();
  }

  /** All after the main content of the whole document's page. */
  byte[] wholeEnd() {
    Markup out = new Markup(512);
    end(out.raw("</main>\n"));
    return out.bytes();
  }

  /** All before the annex on its own page. */
  byte[] annexStart(Annex annex) {
    Markup out = new Markup(2_048);
    start(out, joined(named(annex), document.masthead().symbol()));
    header(out, "index.html#contents");
    out.raw("<h1 class=\"document\"><a href=\"index.html\">").text(document.letter().title());
    out.raw("</a></h1>\n</header>\n<main id=\"main\" class=\"frame\" tabindex=\"-1\">\n");
    return out.bytes();
  }

  /** All after the annex on its own page. */
  byte[] annexEnd(Annex annex) {
    Markup out = new Markup(1_024);
    out.raw("<nav class=\"turn\"").attribute("aria-label", wording.annexes()).raw(">\n");
    neighbour(annex.number() - 1)
        .ifPresent(before -> turn(out, before, "prev", wording.previous()));
    neighbour(annex.number() + 1).ifPresent(after -> turn(out, after, "next", wording.next()));
    end(out.raw("</nav>\n</main>\n"));
    return out.bytes();
  }

  /** An annex's own page. */
  String fileName(Annex annex) {
    int digits = Math.max(3, Integer.toString(document.annexes().size()).length());
    String number = Integer.toString(annex.number());
    StringBuilder name = new StringBuilder("annex-");
    name.repeat('0', Math.max(0, digits - number.length())).append(number);
    String slug = slug(annex.slug());
    if (!slug.isEmpty()) {
      name.append('-').append(slug);
    }
    return name.append(".html").toString();
  }

  /** Only what is safe in a file name on any system, whatever was handed over. */
  private static String slug(String slug) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < slug.length() && safe.length() < 80; i++) {
      char c = slug.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-') {
        safe.append(c);
      }
    }
    return safe.toString();
  }

  private void start(Markup out, String title) {
    out.raw("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"");
    out.attribute("lang", document.language());
    out.attribute("dir", Scope.attribute(document.direction()));
    out.raw(">\n<head>\n<meta charset=\"utf-8\" />\n");
    out.raw("<meta http-equiv=\"Content-Security-Policy\"").attribute("content", POLICY);
    out.raw(" />\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n");
    out.raw("<meta name=\"referrer\" content=\"no-referrer\" />\n<title>").text(title);
    out.raw("</title>\n<link rel=\"stylesheet\" href=\"style.css\" />\n</head>\n<body>\n");
    out.raw("<a class=\"skip\" href=\"#main\">").text(wording.skip()).raw("</a>\n");
  }

  private void header(Markup out, String contents) {
    String symbol = document.masthead().symbol();
    String mark = symbol.isBlank() ? document.masthead().organ() : symbol;
    out.raw("<header class=\"frame\">\n<div class=\"mast\"><a class=\"mark\" href=\"index.html\">");
    out.raw("<bdi>").text(mark).raw("</bdi></a>");
    if (!symbol.isBlank()) {
      out.raw("<span class=\"house\">").text(document.masthead().organ()).raw("</span>");
    }
    out.raw("<span class=\"house\">").text(document.masthead().distributedInWords());
    out.raw("</span><a class=\"way\"").attribute("href", contents).raw(">");
    out.text(document.contents()).raw("</a></div>\n");
  }

  private void contents(Markup out) {
    out.raw("<nav id=\"contents\" class=\"contents\" aria-labelledby=\"contents-title\">\n");
    out.raw("<h2 id=\"contents-title\">").text(document.contents()).raw("</h2>\n");
    out.raw("<ol role=\"list\">\n");
    for (Annex annex : document.annexes()) {
      out.raw("<li><a href=\"#a").number(annex.number()).raw("\"><span class=\"over\">");
      out.text(annex.label()).raw("</span> <span class=\"title\">");
      out.text(annex.heading().isBlank() ? annex.shortName() : annex.heading());
      out.raw("</span></a>");
      if (!annex.original().isBlank()) {
        out.raw(" <span class=\"original\">").text(annex.original()).raw("</span>");
      }
      out.raw("</li>\n");
    }
    out.raw("</ol>\n</nav>\n");
  }

  private void end(Markup out) {
    out.raw("<footer class=\"frame\"><div class=\"foot\">");
    out.raw("<span><bdi>").text(document.masthead().symbol()).raw("</bdi></span>");
    if (!document.notice().isBlank()) {
      out.raw("<span>").text(document.notice()).raw("</span>");
    }
    out.raw("</div></footer>\n</body>\n</html>\n");
  }

  private Optional<Annex> neighbour(int number) {
    boolean exists = number >= 1 && number <= document.annexes().size();
    return exists ? Optional.of(document.annexes().get(number - 1)) : Optional.empty();
  }

  private void turn(Markup out, Annex to, String relation, String words) {
    out.raw("<a").attribute("rel", relation).attribute("href", fileName(to)).raw("><small>");
    out.text(words).raw("</small> <span>").text(named(to)).raw("</span></a>\n");
  }

  private static String named(Annex annex) {
    return joined(annex.label(), annex.shortName());
  }

  private static String joined(String first, String second) {
    return first.isBlank() || second.isBlank() ? first + second : first + " · " + second;
  }
}
