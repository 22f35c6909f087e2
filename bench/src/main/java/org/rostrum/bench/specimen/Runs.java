package org.rostrum.bench.specimen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The inlines of a manuscript: {@code **bold**}, {@code //italic//}, {@code __underlined__}, {@code
 * {fn:note}}, {@code {fn*:note with the author's own mark}}, {@code {en:endnote}}, {@code {ins:…}},
 * {@code {del:…}}, {@code {cm:words|comment}}, {@code {bm:name|words}}, {@code {a:address|words}},
 * {@code {sup:…}}.
 */
final class Runs {
  private static final Pattern SIGN =
      Pattern.compile(
          "\\*\\*(?<bold>.+?)\\*\\*|//(?<italic>.+?)//|__(?<under>.+?)__"
              + "|\\{(?<kind>fn|fn\\*|en|ins|del|cm|bm|a|sup):(?<words>(?:[^{}]|\\{[^{}]*\\})*)\\}");
  private static final String REVISION =
      " w:author=\"Drafting desk\" w:date=\"2027-02-17T15:00:00Z\"";

  final List<String> footnotes = new ArrayList<>();
  final List<String> endnotes = new ArrayList<>();
  final List<String> comments = new ArrayList<>();
  final List<String> links = new ArrayList<>();
  private final Manuscript manuscript;
  private int revision = 900;
  private int bookmark;

  Runs(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  /** The runs of one line with extra run properties. */
  String of(String line, String properties) {
    StringBuilder runs = new StringBuilder();
    Matcher matcher = SIGN.matcher(line);
    int from = 0;
    while (matcher.find()) {
      runs.append(plain(line.substring(from, matcher.start()), properties));
      runs.append(sign(matcher, properties));
      from = matcher.end();
    }
    return runs.append(plain(line.substring(from), properties)).toString();
  }

  private String sign(Matcher matcher, String properties) {
    if (matcher.group("bold") != null) {
      return plain(matcher.group("bold"), properties + "<w:b/><w:bCs/>");
    }
    if (matcher.group("italic") != null) {
      return plain(matcher.group("italic"), properties + "<w:i/><w:iCs/>");
    }
    if (matcher.group("under") != null) {
      return plain(matcher.group("under"), properties + "<w:u w:val=\"single\"/>");
    }
    String words = matcher.group("words");
    return switch (matcher.group("kind")) {
      case "fn" -> reference(footnotes, words, "footnote", "");
      case "fn*" -> reference(footnotes, "*" + words, "footnote", "*");
      case "en" -> reference(endnotes, words, "endnote", "");
      case "ins" ->
          "<w:ins w:id=\""
              + revision++
              + "\""
              + REVISION
              + ">"
              + plain(words, properties)
              + "</w:ins>";
      case "del" ->
          "<w:del w:id=\""
              + revision++
              + "\""
              + REVISION
              + ">"
              + plain(words, properties)
                  .replace("<w:t ", "<w:delText ")
                  .replace("</w:t>", "</w:delText>")
              + "</w:del>";
      case "cm" -> comment(words, properties);
      case "bm" -> bookmark(words, properties);
      case "a" -> link(words, properties);
      default -> plain(words, properties + "<w:vertAlign w:val=\"superscript\"/>");
    };
  }

  private static String reference(List<String> notes, String words, String kind, String mark) {
    notes.add(words);
    String follows = mark.isEmpty() ? "" : " w:customMarkFollows=\"1\"";
    String sign = mark.isEmpty() ? "" : "<w:t>" + mark + "</w:t>";
    return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:"
        + kind
        + "Reference"
        + follows
        + " w:id=\""
        + (notes.size() + 1)
        + "\"/>"
        + sign
        + "</w:r>";
  }

  private String comment(String words, String properties) {
    String[] parts = words.split("\\|", 2);
    comments.add(parts[1]);
    int id = comments.size() - 1;
    return "<w:commentRangeStart w:id=\""
        + id
        + "\"/>"
        + plain(parts[0], properties)
        + "<w:commentRangeEnd w:id=\""
        + id
        + "\"/><w:r><w:commentReference w:id=\""
        + id
        + "\"/></w:r>";
  }

  private String bookmark(String words, String properties) {
    String[] parts = words.split("\\|", 2);
    int id = bookmark++;
    return "<w:bookmarkStart w:id=\""
        + id
        + "\" w:name=\""
        + parts[0]
        + "\"/>"
        + plain(parts[1], properties)
        + "<w:bookmarkEnd w:id=\""
        + id
        + "\"/>";
  }

  private String link(String words, String properties) {
    String[] parts = words.split("\\|", 2);
    String runs =
        plain(parts[1], properties + "<w:color w:val=\"0563C1\"/><w:u w:val=\"single\"/>");
    if (parts[0].startsWith("#")) {
      return "<w:hyperlink w:anchor=\"" + parts[0].substring(1) + "\">" + runs + "</w:hyperlink>";
    }
    links.add(parts[0]);
    return "<w:hyperlink r:id=\"rLink" + links.size() + "\">" + runs + "</w:hyperlink>";
  }

  private String plain(String words, String properties) {
    if (words.isEmpty()) {
      return "";
    }
    String rtl = manuscript.has("rtl") ? "<w:rtl/>" : "";
    // The order of Word's schema: emphasis, colour, underline, raised, direction.
    String all = properties + rtl;
    String head = all.isEmpty() ? "" : "<w:rPr>" + all + "</w:rPr>";
    return "<w:r>" + head + "<w:t xml:space=\"preserve\">" + Xml.escape(words) + "</w:t></w:r>";
  }
}
