package org.rostrum.document.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads paragraphs of a finished Word file into an account. For one thread. */
final class DocxStory {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final Set<String> OFF = Set.of("0", "false", "off", "none", "baseline");

  private final XMLStreamReader reader;
  private final Map<String, String> pictures;
  private Account account;
  private Supplier<Account> heading;
  private List<String> references = new ArrayList<>();
  private final StringBuilder label = new StringBuilder();

  private String style = "";
  private boolean rightToLeft;
  private boolean started;
  private boolean standsOut;
  private Purpose purpose = Purpose.WORDS;

  /** What the words of a run are. */
  private enum Purpose {
    WORDS,
    LABEL,
    HOUSE
  }

  DocxStory(XMLStreamReader reader, Account account, Map<String, String> pictures) {
    this.reader = reader;
    this.account = account;
    heading = () -> account;
    this.pictures = pictures;
  }

  /** Asks for the next account at each annex's heading. */
  void atHeading(Supplier<Account> next) {
    heading = next;
  }

  /** The ids of the notes referred to since the last heading, in order. */
  List<String> references() {
    return references;
  }

  /** A Word attribute of the element the reader stands at; empty when it has none. */
  static String attribute(XMLStreamReader reader, String name) {
    String value = reader.getAttributeValue(W, name);
    return value == null ? "" : value;
  }

  /** Reads from the start of an element to its end. */
  void read(String element) throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> {
          String name = reader.getLocalName();
          if (name.equals(element)) {
            return;
          }
          end(name);
        }
        default -> {}
      }
    }
  }

  private void start(String name) throws XMLStreamException {
    switch (name) {
      case "p" -> {
        style = "";
        rightToLeft = false;
        started = false;
      }
      case "pPr" -> properties();
      case "r" -> {
        begin();
        purpose = house() ? Purpose.HOUSE : Purpose.WORDS;
        standsOut = false;
      }
      case "rPr" -> run();
      case "t" -> put(reader.getElementText());
      case "tab", "br", "cr" -> {
        if (purpose == Purpose.WORDS) {
          account.gap();
        }
      }
      case "noBreakHyphen" -> put("\u2011");
      case "softHyphen" -> put("\u00AD");
      case "rt" -> skip();
      case "footnoteReference" -> {
        references.add(attribute(reader, "id"));
        account.reference();
      }
      case "hyperlink" -> {
        begin();
        account.link();
      }
      case "tbl" -> account.table();
      case "blip" -> {
        String id = reader.getAttributeValue(R, "embed");
        account.picture(pictures.getOrDefault(id, "nothing at " + id));
      }
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> {
        begin();
        if (!house()) {
          account.endParagraph();
        }
      }
      case "r" -> {
        if (purpose == Purpose.LABEL) {
          account.label(label.toString());
          label.setLength(0);
        }
        purpose = Purpose.WORDS;
      }
      default -> {}
    }
  }

  /** Whether the house wrote this paragraph, not the author. */
  private boolean house() {
    return style.equals("Heading1") || style.equals("OriginalMark");
  }

  private void begin() {
    if (started) {
      return;
    }
    started = true;
    if (style.equals("Heading1")) {
      account = heading.get();
      references = new ArrayList<>();
    }
    if (!house()) {
      account.startParagraph(rightToLeft);
    }
  }

  private void properties() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        String name = reader.getLocalName();
        if (depth == 2 && name.equals("pStyle")) {
          style = attribute(reader, "val");
        } else if (depth == 2 && name.equals("bidi")) {
          rightToLeft = !OFF.contains(attribute(reader, "val"));
        }
      }
    }
  }

  private void run() throws XMLStreamException {
    while (true) {
      int event = reader.next();
      if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("rPr")) {
        return;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        property(reader.getLocalName(), attribute(reader, "val"));
      }
    }
  }

  private void property(String name, String value) {
    switch (name) {
      case "b", "i", "u", "strike", "dstrike", "caps", "smallCaps", "vertAlign" ->
          standsOut |= !OFF.contains(value);
      case "rStyle" -> {
        switch (value) {
          case "ListLabel" -> purpose = Purpose.LABEL;
          case "LinkAddress" -> {
            purpose = Purpose.HOUSE;
            account.link();
          }
          case "FootnoteReference", "RubyReading" -> purpose = Purpose.HOUSE;
          default -> {}
        }
      }
      default -> {}
    }
  }

  private void put(String words) {
    switch (purpose) {
      case LABEL -> label.append(words);
      case HOUSE -> {}
      case WORDS -> {
        account.emphasis(standsOut && !style.startsWith("Heading"));
        account.text(words);
        account.emphasis(false);
      }
    }
  }

  private void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }
}
