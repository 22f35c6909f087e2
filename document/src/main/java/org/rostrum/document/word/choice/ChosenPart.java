package org.rostrum.document.word.choice;

import java.io.OutputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.rostrum.document.safety.SafeXml;

/**
 * Copies one part word by word and leaves out what was not chosen.
 *
 * <p>The text before tracked changes: what was inserted is gone; what was deleted stands as if
 * nobody had deleted it; a format that was changed is what it was. An inserted end of a paragraph
 * or row of a table is marked as deleted, for readers know what to do with those. For one thread.
 */
final class ChosenPart {
  private static final Set<String> RANGES =
      Set.of("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd");

  private final XMLStreamReader in;
  private final XMLStreamWriter out;
  private final boolean before;
  private final boolean shown;

  ChosenPart(XMLStreamReader in, OutputStream bytes, Choices choices) throws XMLStreamException {
    this.in = in;
    this.out = SafeXml.writer(bytes);
    this.before = choices.tracked() == Choices.Tracked.BEFORE;
    this.shown = choices.hidden() == Choices.Hidden.SHOWN;
  }

  void write() throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    while (in.hasNext()) {
      if (in.next() == XMLStreamConstants.START_ELEMENT) {
        element();
      }
    }
    out.writeEndDocument();
    out.flush();
  }

  /** Copies the element the reader stands at, to its end. */
  private void element() throws XMLStreamException {
    if (!Twig.isWord(in)) {
      copy(in.getLocalName());
      return;
    }
    String name = in.getLocalName();
    switch (name) {
      case "rPr", "pPr", "trPr", "numPr" -> properties();
      case "ins", "moveTo" -> {
        if (before) {
          skip();
        } else {
          copy(name);
        }
      }
      case "del", "moveFrom" -> {
        if (before) {
          children();
        } else {
          copy(name);
        }
      }
      case "delText" -> copy(before ? "t" : name);
      case "delInstrText" -> copy(before ? "instrText" : name);
      default -> {
        if (before && RANGES.contains(name)) {
          skip();
        } else {
          copy(name);
        }
      }
    }
  }

  private void properties() throws XMLStreamException {
    Twig twig = Twig.read(in);
    if (before) {
      twig = twig.before();
    }
    if (shown) {
      twig = twig.without(Set.of("vanish", "specVanish"));
    }
    twig.write(out);
  }

  private void copy(String name) throws XMLStreamException {
    Twig.start(in, name, out);
    children();
    out.writeEndElement();
  }

  private void children() throws XMLStreamException {
    while (true) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> element();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            out.writeCharacters(in.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          return;
        }
        default -> {
          // remarks and instructions of programs say nothing
        }
      }
    }
  }

  private void skip() throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      int event = in.next();
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}
