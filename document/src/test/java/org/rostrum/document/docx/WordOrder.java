package org.rostrum.document.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What Word asks of a story before it opens it without repair: the order of children in the schema
 * of ECMA-376 Part 1 (annex A), a paragraph at the end of each cell, ids given once, bookmarks
 * closed.
 */
final class WordOrder {
  private static final Map<String, List<String>> ORDERS =
      Map.of(
          "pPr",
          words(
              "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr"
                  + " suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap"
                  + " overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
                  + " snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc"
                  + " textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr"
                  + " sectPr pPrChange"),
          "rPr",
          words(
              "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss"
                  + " imprint noProof snapToGrid vanish webHidden color spacing w kern position sz"
                  + " szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang"
                  + " eastAsianLayout specVanish oMath"),
          "tblPr",
          words(
              "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW"
                  + " jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook"
                  + " tblCaption tblDescription"),
          "tcPr",
          words(
              "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection"
                  + " tcFitText vAlign hideMark"),
          "sectPr",
          words(
              "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc"
                  + " pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg"
                  + " textDirection bidi rtlGutter docGrid"),
          "style",
          words(
              "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden"
                  + " unhideWhenUsed qFormat locked personal personalCompose personalReply rsid"
                  + " pPr rPr tblPr trPr tcPr tblStylePr"),
          "settings",
          words(
              "zoom mirrorMargins defaultTabStop evenAndOddHeaders characterSpacingControl"
                  + " footnotePr endnotePr compat themeFontLang decimalSymbol listSeparator"),
          "ruby",
          words("rubyPr rt rubyBase"),
          "rubyPr",
          words("rubyAlign hps hpsRaise hpsBaseText lid dirty"),
          "inline",
          words("extent effectExtent docPr cNvGraphicFramePr graphic"));

  private static final Set<String> FIRST = Set.of("pPr", "tblPr", "tcPr", "trPr");

  private final List<String> faults = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> bookmarks = new HashSet<>();

  private static final class Open {
    private final String name;
    private int at = -1;
    private int children;
    private String last = "";

    private Open(String name) {
      this.name = name;
    }
  }

  private static List<String> words(String words) {
    return List.of(words.split(" ", -1));
  }

  /** What Word would complain of; empty when it would not. */
  static List<String> faults(XMLStreamReader reader) throws XMLStreamException {
    WordOrder order = new WordOrder();
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        order.start(reader);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        order.end();
      }
    }
    order.bookmarks.forEach(id -> order.faults.add("bookmark not closed " + id));
    return order.faults;
  }

  private void start(XMLStreamReader reader) {
    String name = reader.getLocalName();
    Open parent = open.peek();
    if (parent != null) {
      child(parent, name);
    }
    if (name.equals("hyperlink") && open.stream().anyMatch(o -> o.name.equals("hyperlink"))) {
      faults.add("hyperlink in hyperlink");
    }
    if (name.equals("r") && parent != null && parent.name.equals("r")) {
      faults.add("run in run");
    }
    String id = reader.getAttributeValue(null, "id");
    String w = reader.getAttributeValue(reader.getNamespaceURI(), "id");
    switch (name) {
      case "docPr" -> once("drawing " + id);
      case "footnote", "footnoteReference" -> once(name + " " + w);
      case "bookmarkStart" -> {
        once("bookmark " + w);
        once("bookmark " + reader.getAttributeValue(reader.getNamespaceURI(), "name"));
        bookmarks.add(w);
      }
      case "bookmarkEnd" -> {
        if (!bookmarks.remove(w)) {
          faults.add("bookmark not opened " + w);
        }
      }
      default -> {}
    }
    open.push(new Open(name));
  }

  private void once(String id) {
    if (!ids.add(id)) {
      faults.add("twice: " + id);
    }
  }

  private void child(Open parent, String name) {
    if (FIRST.contains(name) && parent.children > 0 && !parent.name.equals("style")) {
      faults.add(name + " is not first in " + parent.name);
    }
    parent.children++;
    parent.last = name;
    List<String> order = ORDERS.get(parent.name);
    if (order == null) {
      return;
    }
    int at = order.indexOf(name);
    if (at < 0) {
      faults.add(name + " does not belong in " + parent.name);
    }
    boolean mayRepeat = name.equals("headerReference") || name.equals("footerReference");
    if (at < parent.at || (at == parent.at && !mayRepeat)) {
      if (!mayRepeat) {
        faults.add(name + " comes too late in " + parent.name);
      }
      return;
    }
    parent.at = at;
  }

  private boolean inNotes() {
    Open parent = open.peek();
    return parent != null && parent.name.equals("footnotes");
  }

  private void end() {
    Open closed = open.pop();
    boolean holdsBlocks =
        closed.name.equals("tc")
            || closed.name.equals("hdr")
            || (closed.name.equals("footnote") && inNotes());
    if (holdsBlocks && !closed.last.equals("p")) {
      faults.add(closed.name + " ends with " + closed.last);
    }
    if (closed.name.equals("tr") && !closed.last.equals("tc")) {
      faults.add("row without cells");
    }
    if (closed.name.equals("tbl") && !closed.last.equals("tr")) {
      faults.add("table without rows");
    }
  }
}
