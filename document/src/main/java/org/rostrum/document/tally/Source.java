package org.rostrum.document.tally;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Steps through the XML of a source file. Every step begins on the start of an element and leaves
 * the reader on its end.
 */
final class Source {
  private Source() {}

  /** Takes one element; leaves the reader on its end. */
  interface Step {
    void take() throws XMLStreamException;
  }

  /** Takes each child of the element the reader stands on. */
  static void children(XMLStreamReader xml, Step step) throws XMLStreamException {
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        step.take();
      }
    }
  }

  /** Passes over the element the reader stands on. */
  static void skip(XMLStreamReader xml) throws XMLStreamException {
    children(xml, () -> skip(xml));
  }

  /** The characters directly inside the element the reader stands on. */
  static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        skip(xml);
      } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }

  /** An attribute by its local name, outside the namespace of relations; empty when absent. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name) && !relation(xml, i)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The id of a relation, such as {@code r:embed}; empty when absent. */
  static String relation(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name) && relation(xml, i)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private static boolean relation(XMLStreamReader xml, int attribute) {
    String namespace = xml.getAttributeNamespace(attribute);
    return namespace != null
        && namespace.endsWith("/relationships")
        && namespace.contains("officeDocument");
  }

  /** Whether the element is Word's own. */
  static boolean word(XMLStreamReader xml) {
    String namespace = xml.getNamespaceURI();
    return namespace != null
        && namespace.endsWith("/main")
        && namespace.contains("wordprocessingml");
  }

  /** Whether the element is of a formula. */
  static boolean maths(XMLStreamReader xml) {
    String namespace = xml.getNamespaceURI();
    return namespace != null && namespace.endsWith("/math") && namespace.contains("officeDocument");
  }
}
