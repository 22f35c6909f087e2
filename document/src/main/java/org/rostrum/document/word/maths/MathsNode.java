package org.rostrum.document.word.maths;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a formula. Formulas are small and their parts are set in relation to each other, so
 * one is held whole; how deep they go is bounded by the reader's limits.
 *
 * @param name the local name
 * @param value {@code m:val}, empty when absent
 * @param text the words of {@code m:t} and {@code w:t}, else empty
 */
record MathsNode(String name, String value, String text, List<MathsNode> children) {
  private static final MathsNode NOTHING = new MathsNode("", "", "", List.of());

  static MathsNode read(XMLStreamReader xml) throws XMLStreamException {
    return read(xml, new Size());
  }

  /** How much of one formula was read. */
  private static final class Size {
    private static final int NODES = 20_000;
    private static final int CHARACTERS = 20_000;
    private int nodes;
    private int characters;

    void grow(int more) throws XMLStreamException {
      nodes++;
      characters += more;
      if (nodes > NODES || characters > CHARACTERS) {
        throw new XMLStreamException("formula over the limit");
      }
    }
  }

  private static MathsNode read(XMLStreamReader xml, Size size) throws XMLStreamException {
    String name = xml.getLocalName();
    String value = value(xml);
    size.grow(value.length());
    List<MathsNode> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(read(xml, size));
      } else if (name.equals("t") && xml.hasText()) {
        text.append(xml.getText());
        size.grow(xml.getTextLength());
      }
    }
    return new MathsNode(name, value, text.toString(), children);
  }

  private static String value(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("val")) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The first child of a name; an empty element when there is none. */
  MathsNode child(String childName) {
    for (MathsNode child : children) {
      if (child.name.equals(childName)) {
        return child;
      }
    }
    return NOTHING;
  }

  List<MathsNode> all(String childName) {
    return children.stream().filter(child -> child.name.equals(childName)).toList();
  }

  boolean has(String childName) {
    return !child(childName).name.isEmpty();
  }

  /** A property such as {@code m:dPr/m:begChr}; the other value when the file says nothing. */
  String property(String properties, String property, String otherwise) {
    MathsNode said = child(properties).child(property);
    return said.name.isEmpty() ? otherwise : said.value;
  }

  /** Whether an on-off property is on. */
  boolean on(String properties, String property) {
    if (!child(properties).has(property)) {
      return false;
    }
    return switch (property(properties, property, "")) {
      case "0", "false", "off" -> false;
      default -> true;
    };
  }
}
