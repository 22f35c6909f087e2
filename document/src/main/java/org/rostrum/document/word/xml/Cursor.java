package org.rostrum.document.word.xml;

import java.util.Set;
import java.util.StringTokenizer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rostrum.document.safety.Deadline;
import org.rostrum.document.safety.Limits;

/**
 * Walks one part of a Word file from element to element.
 *
 * <p>The way to read an element's children:
 *
 * <pre>
 * int level = cursor.level();
 * while (cursor.child(level)) {
 *   switch (cursor.name()) { ... }
 * }
 * </pre>
 *
 * Whatever a branch leaves unread of a child is skipped by the next call of {@link #child}. For one
 * thread.
 */
public final class Cursor {
  private static final Set<String> OFF = Set.of("0", "false", "off", "none");

  /** Between two looks at the clock. */
  private static final int STEPS = 64;

  /** No text of one element is longer, whatever stands between its pieces. */
  private static final int LONGEST_TEXT = Limits.STANDARD.characters();

  private static final int LONGEST_LIST = 1_000;

  private final XMLStreamReader in;
  private final Deadline deadline;
  private int level;
  private int steps;
  private String lastAddress = "";
  private Vocabulary lastVocabulary = Vocabulary.OTHER;

  public Cursor(XMLStreamReader in, Deadline deadline) {
    this.in = in;
    this.deadline = deadline;
  }

  /** How deep the current element is nested; 0 before the root. */
  public int level() {
    return level;
  }

  /**
   * Moves to the next child of the element at {@code parent}, skipping what is left of the one
   * before.
   *
   * @return false when the parent has ended
   */
  public boolean child(int parent) throws XMLStreamException {
    if (level < parent) {
      return false;
    }
    while (in.hasNext()) {
      int event = in.next();
      if (++steps % STEPS == 0) {
        deadline.check();
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        level++;
        if (level == parent + 1) {
          return true;
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        level--;
        if (level < parent) {
          return false;
        }
      } else if (event == XMLStreamConstants.DTD) {
        throw new XMLStreamException("a document type declaration is never read");
      }
    }
    return false;
  }

  /** The element's name without its prefix. */
  public String name() {
    return in.getLocalName();
  }

  /** The vocabulary the element's name comes from. */
  public Vocabulary vocabulary() {
    String address = in.getNamespaceURI();
    if (address == null) {
      return Vocabulary.OTHER;
    }
    if (!address.equals(lastAddress)) {
      lastAddress = address;
      lastVocabulary = Vocabulary.at(address);
    }
    return lastVocabulary;
  }

  /** Whether the element is Word's own. */
  public boolean word() {
    return vocabulary() == Vocabulary.WORD;
  }

  /** Whether the element is Word's own and has this name. */
  public boolean word(String name) {
    return name.equals(in.getLocalName()) && word();
  }

  /** An attribute's value; empty when the element has none of that name. */
  public String attribute(String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (name.equals(in.getAttributeLocalName(i)) && !relationship(i)) {
        return in.getAttributeValue(i);
      }
    }
    return "";
  }

  /** An attribute's value, or another when the element has none of that name. */
  public String attribute(String name, String otherwise) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (name.equals(in.getAttributeLocalName(i)) && !relationship(i)) {
        return in.getAttributeValue(i);
      }
    }
    return otherwise;
  }

  /** A whole number in an attribute; {@code otherwise} when there is none that can be read. */
  public int number(String name, int otherwise) {
    String value = attribute(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return decimal(value, otherwise);
    }
  }

  private static int decimal(String value, int otherwise) {
    try {
      double number = Double.parseDouble(value.strip());
      return Math.abs(number) < 1e9 ? (int) Math.round(number) : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** The id of a relationship in an attribute such as {@code r:embed}; empty when there is none. */
  public String relation(String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (name.equals(in.getAttributeLocalName(i)) && relationship(i)) {
        return in.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Whether a switch such as {@code <w:b/>} or {@code <w:b w:val="0"/>} is on. */
  public boolean on() {
    return !OFF.contains(attribute("val", "1"));
  }

  /** Whether an attribute is there and on. */
  public boolean on(String name) {
    return !OFF.contains(attribute(name, "0"));
  }

  private boolean relationship(int attribute) {
    String address = in.getAttributeNamespace(attribute);
    return address != null
        && !address.isEmpty()
        && Vocabulary.at(address) == Vocabulary.RELATIONSHIP;
  }

  /** Whether every prefix in a list separated by spaces stands for a vocabulary that Word knows. */
  public boolean understands(String prefixes) {
    if (prefixes.length() > LONGEST_LIST) {
      return false;
    }
    StringTokenizer each = new StringTokenizer(prefixes);
    while (each.hasMoreTokens()) {
      String prefix = each.nextToken();
      String address = in.getNamespaceURI(prefix);
      if (address == null || Vocabulary.at(address) == Vocabulary.OTHER) {
        return false;
      }
    }
    return true;
  }

  /** Appends the characters directly inside the current element and moves to its end. */
  public void text(StringBuilder to) throws XMLStreamException {
    int parent = level;
    while (in.hasNext()) {
      int event = in.next();
      switch (event) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
          to.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
          if (to.length() > LONGEST_TEXT) {
            throw new XMLStreamException("text over the limit");
          }
        }
        case XMLStreamConstants.START_ELEMENT -> level++;
        case XMLStreamConstants.END_ELEMENT -> {
          level--;
          if (level < parent) {
            return;
          }
        }
        default -> {
          // comments and processing instructions say nothing
        }
      }
    }
  }

  /**
   * Reads on to the end of the part, so that nothing behind the root is overlooked and the part's
   * sum is checked, and gives the reader's buffers back, to be used again.
   */
  public void end() throws XMLStreamException {
    while (child(0)) {
      // nothing more is asked of it than to be well-formed
    }
    in.close();
  }

  /** The reader itself, standing at the current element's start. See {@link #left}. */
  public XMLStreamReader stream() {
    return in;
  }

  /** Told after another reader has consumed the current element to its end. */
  public void left() {
    level--;
  }
}
