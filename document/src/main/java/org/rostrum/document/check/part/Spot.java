package org.rostrum.document.check.part;

import java.util.Locale;
import javax.xml.stream.XMLStreamReader;
import org.rostrum.document.safety.Place;
import org.rostrum.document.word.xml.Vocabulary;

/** Where the walk over a part stands. For one thread. */
public final class Spot {
  private final PartInfo part;
  private final XMLStreamReader in;
  private int depth;
  private int paragraph;
  private int page = 1;
  private boolean pagesTold;

  Spot(PartInfo part, XMLStreamReader in) {
    this.part = part;
    this.in = in;
  }

  void enter() {
    depth++;
    if (word("p")) {
      paragraph++;
    } else if (word("lastRenderedPageBreak")) {
      page++;
      pagesTold = true;
    }
  }

  void leave() {
    depth--;
  }

  /** How deep the element is nested; 1 for the root. */
  public int depth() {
    return depth;
  }

  public PartInfo part() {
    return part;
  }

  /** The element's name without its prefix. */
  public String name() {
    return in.getLocalName();
  }

  public Vocabulary vocabulary() {
    String address = in.getNamespaceURI();
    return address == null ? Vocabulary.OTHER : Vocabulary.at(address);
  }

  /** Whether the element is Word's own and has this name. */
  public boolean word(String name) {
    return name.equals(in.getLocalName()) && vocabulary() == Vocabulary.WORD;
  }

  /** An attribute's value by its name without prefix; empty when there is none. */
  public String attribute(String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (name.equals(in.getAttributeLocalName(i))) {
        return in.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Whether the element has an attribute of a name. */
  public boolean has(String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (name.equals(in.getAttributeLocalName(i))) {
        return true;
      }
    }
    return false;
  }

  /** How many attributes the element has. */
  public int attributes() {
    return in.getAttributeCount();
  }

  /** The name of an attribute, without prefix, in lower case. */
  public String attributeName(int number) {
    return in.getAttributeLocalName(number).toLowerCase(Locale.ROOT);
  }

  public String attributeValue(int number) {
    return in.getAttributeValue(number);
  }

  /** Where the element stands. */
  public Place place() {
    return new Place(part.name(), paragraph, pagesTold ? page : 0);
  }
}
