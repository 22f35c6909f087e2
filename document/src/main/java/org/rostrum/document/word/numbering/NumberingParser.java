package org.rostrum.document.word.numbering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads {@code numbering.xml} into {@link Numbering}. For one file. */
final class NumberingParser {
  static final AbstractList EMPTY =
      new AbstractList(Collections.nCopies(Level.COUNT, Level.UNDEFINED), "", "");

  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  private final XMLStreamReader xml;
  private final int most;
  private final Map<Integer, AbstractList> abstracts = new HashMap<>();
  private final Map<Integer, ListInstance> lists = new HashMap<>();

  NumberingParser(XMLStreamReader xml, int most) {
    this.xml = xml;
    this.most = most;
  }

  Numbering parse() throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT || !word()) {
        continue;
      }
      if (abstracts.size() + lists.size() >= most) {
        throw new XMLStreamException("lists over the limit");
      }
      switch (xml.getLocalName()) {
        case "abstractNum" -> abstractList();
        case "num" -> list();
        default -> {}
      }
    }
    return new Numbering(abstracts, lists);
  }

  private void abstractList() throws XMLStreamException {
    int id = number("abstractNumId", -1);
    List<Level> levels = new ArrayList<>(EMPTY.levels());
    String provides = "";
    String follows = "";
    while (inside("abstractNum")) {
      switch (xml.getLocalName()) {
        case "styleLink" -> provides = value("");
        case "numStyleLink" -> follows = value("");
        case "lvl" -> {
          int which = number("ilvl", -1);
          Level level = new LevelParser(this).level();
          if (which >= 0 && which < Level.COUNT) {
            levels.set(which, level);
          }
        }
        default -> {}
      }
    }
    abstracts.putIfAbsent(id, new AbstractList(levels, provides, follows));
  }

  private void list() throws XMLStreamException {
    int id = number("numId", -1);
    int abstractId = -1;
    int which = -1;
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, Level> levels = new HashMap<>();
    while (inside("num")) {
      switch (xml.getLocalName()) {
        case "abstractNumId" -> abstractId = number("val", -1);
        case "lvlOverride" -> which = number("ilvl", -1);
        case "startOverride" -> starts.put(known(which), number("val", 0));
        case "lvl" -> levels.put(known(number("ilvl", which)), new LevelParser(this).level());
        default -> {}
      }
    }
    lists.putIfAbsent(id, new ListInstance(abstractId, starts, levels));
  }

  /** The level, or -1 for one that no list has. */
  private static int known(int level) {
    return level < Level.COUNT ? Math.max(level, -1) : -1;
  }

  /**
   * Goes to the next element of Word's inside the named one; false at the named one's end. The
   * fallbacks of alternate content are passed over: this reader understands every choice.
   */
  boolean inside(String name) throws XMLStreamException {
    int fallback = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (fallback > 0 || xml.getLocalName().equals("Fallback")) {
          fallback++;
        } else if (word()) {
          return true;
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (fallback > 0) {
          fallback--;
        } else if (xml.getLocalName().equals(name)) {
          return false;
        }
      }
    }
    return false;
  }

  String name() {
    return xml.getLocalName();
  }

  private boolean word() {
    String namespace = xml.getNamespaceURI();
    return TRANSITIONAL.equals(namespace) || STRICT.equals(namespace);
  }

  /** {@code w:val}. */
  String value(String otherwise) {
    return attribute("val", otherwise);
  }

  /** An attribute by its local name: some programs leave the prefix out. */
  String attribute(String name, String otherwise) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return otherwise;
  }

  /** Whether an on-off element is on. */
  boolean on() {
    return switch (value("1")) {
      case "0", "false", "off" -> false;
      default -> true;
    };
  }

  int number(String name, int otherwise) {
    String value = attribute(name, "").strip();
    try {
      return value.isEmpty() ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
