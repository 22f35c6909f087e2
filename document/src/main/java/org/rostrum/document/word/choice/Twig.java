package org.rostrum.document.word.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.rostrum.document.word.xml.Vocabulary;

/**
 * A small part of a tree: the properties of a run, a paragraph or a row. Words never stand in them.
 *
 * @param bound the prefixes it binds, with their namespaces
 */
record Twig(
    String prefix,
    String name,
    String space,
    List<Bound> bound,
    List<Said> said,
    List<Twig> twigs) {

  /** A prefix and its namespace. */
  record Bound(String prefix, String space) {}

  /** An attribute. */
  record Said(String prefix, String name, String space, String value) {}

  /** Reads the element the reader stands at, to its end. */
  static Twig read(XMLStreamReader in) throws XMLStreamException {
    List<Twig> twigs = new ArrayList<>();
    Twig twig = of(in, in.getLocalName(), twigs);
    while (true) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        twigs.add(read(in));
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        return twig;
      }
    }
  }

  /** Writes only the start of the element a reader stands at, under another name. */
  static void start(XMLStreamReader in, String name, XMLStreamWriter out)
      throws XMLStreamException {
    of(in, name, List.of()).start(out);
  }

  private static Twig of(XMLStreamReader in, String name, List<Twig> twigs) {
    List<Bound> bound = new ArrayList<>();
    for (int i = 0; i < in.getNamespaceCount(); i++) {
      bound.add(new Bound(text(in.getNamespacePrefix(i)), text(in.getNamespaceURI(i))));
    }
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      said.add(
          new Said(
              text(in.getAttributePrefix(i)),
              in.getAttributeLocalName(i),
              text(in.getAttributeNamespace(i)),
              in.getAttributeValue(i)));
    }
    return new Twig(text(in.getPrefix()), name, text(in.getNamespaceURI()), bound, said, twigs);
  }

  private static String text(@org.jspecify.annotations.Nullable String maybe) {
    return maybe == null ? "" : maybe;
  }

  /** Whether the element a reader stands at is one of Word's own. */
  static boolean isWord(XMLStreamReader in) {
    return Vocabulary.at(text(in.getNamespaceURI())) == Vocabulary.WORD;
  }

  /** As it stood before its tracked changes. */
  Twig before() {
    List<Twig> kept = new ArrayList<>();
    for (Twig twig : former()) {
      if (!twig.isWord()) {
        kept.add(twig);
        continue;
      }
      switch (twig.name) {
        case "del", "moveFrom", "rPrChange", "pPrChange", "trPrChange", "numberingChange" -> {
          // as if it had not happened
        }
        case "ins", "moveTo" -> {
          if (!name.equals("numPr")) {
            kept.add(twig.called("del"));
          }
        }
        default -> kept.add(twig.before());
      }
    }
    boolean numbered = name.equals("numPr") && twigs.stream().anyMatch(t -> t.name.equals("ins"));
    return with(numbered ? List.of() : kept);
  }

  /** What its properties were: the change of them holds the former ones. */
  private List<Twig> former() {
    for (Twig change : twigs) {
      if (change.isWord() && change.name.equals(name + "Change")) {
        List<Twig> former = new ArrayList<>();
        change.twigs.stream()
            .filter(each -> each.name.equals(name))
            .forEach(each -> former.addAll(each.twigs));
        // an old format holds neither the mark of the paragraph nor what was done to it
        twigs.stream()
            .filter(each -> Set.of("rPr", "sectPr", "ins", "del").contains(each.name))
            .forEach(former::add);
        return former;
      }
    }
    return twigs;
  }

  /** Without some of what stands in it, however deep. */
  Twig without(Set<String> names) {
    return with(
        twigs.stream()
            .filter(twig -> !(twig.isWord() && names.contains(twig.name)))
            .map(twig -> twig.without(names))
            .toList());
  }

  void write(XMLStreamWriter out) throws XMLStreamException {
    start(out);
    for (Twig twig : twigs) {
      twig.write(out);
    }
    out.writeEndElement();
  }

  private void start(XMLStreamWriter out) throws XMLStreamException {
    out.writeStartElement(prefix, name, space);
    for (Bound each : bound) {
      if (each.prefix.isEmpty()) {
        out.writeDefaultNamespace(each.space);
      } else {
        out.writeNamespace(each.prefix, each.space);
      }
    }
    for (Said each : said) {
      if (each.space.isEmpty()) {
        out.writeAttribute(each.name, each.value);
      } else {
        out.writeAttribute(each.prefix, each.space, each.name, each.value);
      }
    }
  }

  private boolean isWord() {
    return Vocabulary.at(space) == Vocabulary.WORD;
  }

  private Twig called(String other) {
    return new Twig(prefix, other, space, bound, said, twigs);
  }

  private Twig with(List<Twig> others) {
    return new Twig(prefix, name, space, bound, said, others);
  }
}
