package org.rostrum.document.akn.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** What one document's {@code identification} says, as it is read. */
final class Facts {
  final String element;
  final String name;

  /** The component the document must be by its place in the file, such as {@code annex_4}. */
  final String component;

  String country = "";
  String subtype = "";
  String number = "";
  String numberShown = "";
  String language = "";
  String format = "";

  private final Map<Level, Stated> stated = new EnumMap<>(Level.class);
  private Level level = Level.WORK;

  Facts(String element, String name, String component) {
    this.element = element;
    this.name = name;
    this.component = component;
    for (Level each : Level.values()) {
      stated.put(each, new Stated());
    }
  }

  /** The levels of FRBR that a document is identified on. */
  enum Level {
    WORK,
    EXPRESSION,
    MANIFESTATION
  }

  /** What every level says. */
  static final class Stated {
    String component = "";
    String whole = "";
    String date = "";
    final List<String> authors = new ArrayList<>();
    final List<String> roles = new ArrayList<>();
  }

  Stated at(Level wanted) {
    return stated.getOrDefault(wanted, new Stated());
  }

  /** Takes what an element says, if it says anything of the identification. */
  void element(XMLStreamReader xml, String local) {
    switch (local) {
      case "FRBRWork" -> level = Level.WORK;
      case "FRBRExpression" -> level = Level.EXPRESSION;
      case "FRBRManifestation" -> level = Level.MANIFESTATION;
      case "FRBRthis" -> at(level).component = attribute(xml, "value");
      case "FRBRuri" -> at(level).whole = attribute(xml, "value");
      case "FRBRdate" -> at(level).date = attribute(xml, "date");
      case "FRBRauthor" -> {
        at(level).authors.add(attribute(xml, "href"));
        at(level).roles.add(attribute(xml, "as"));
      }
      case "FRBRcountry" -> country = attribute(xml, "value");
      case "FRBRsubtype" -> subtype = attribute(xml, "value");
      case "FRBRlanguage" -> language = attribute(xml, "language");
      case "FRBRformat" -> format = attribute(xml, "value");
      case "FRBRnumber" -> {
        number = attribute(xml, "value");
        numberShown = attribute(xml, "showAs");
      }
      default -> {}
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
