package org.rostrum.document.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the styles of a file say of the few things the account needs. For one thread. */
final class SourceStyles {
  private static final int LONGEST_CHAIN = 64;
  private static final int BODY_TEXT = 9;

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, SourceStyle> paragraphs = new HashMap<>();
  private final Map<String, SourceLetters> characters = new HashMap<>();
  private Style defaults = new Style("", "", new Says());
  private String ordinary = "";

  /** What one layer says; an empty value where it says nothing. */
  static final class Says {
    Optional<Boolean> rightToLeft = Optional.empty();
    Optional<Boolean> centred = Optional.empty();
    Optional<Boolean> pageBefore = Optional.empty();
    Optional<Integer> outline = Optional.empty();
    SourceLetters letters = SourceLetters.NONE;
    Optional<Integer> list = Optional.empty();
    Optional<Integer> level = Optional.empty();
    String style = "";

    /** Takes one element of {@code w:pPr} or {@code w:numPr}. */
    void hear(String name, String value) {
      switch (name) {
        case "bidi" -> rightToLeft = Optional.of(on(value));
        case "pageBreakBefore" -> pageBefore = Optional.of(on(value));
        case "jc" -> centred = value.isEmpty() ? centred : Optional.of(value.equals("center"));
        case "outlineLvl" -> outline = Optional.of(outline(value));
        case "numId" -> list = Optional.of(number(value));
        case "ilvl" -> level = Optional.of(Math.clamp(number(value), 0, 8));
        case "pStyle" -> style = value;
        default -> {}
      }
    }

    /** Takes one element of {@code w:rPr}. */
    void hearOfLetters(String name, String value) {
      if (name.equals("rStyle")) {
        style = value;
      } else {
        letters = letters.hear(name, value);
      }
    }

    private static int outline(String value) {
      try {
        return Integer.parseInt(value.strip());
      } catch (NumberFormatException e) {
        return BODY_TEXT;
      }
    }

    /** Whether it says that a paragraph is a heading, or is none. */
    Optional<Boolean> heading() {
      return outline.map(level -> level >= 0 && level < BODY_TEXT);
    }
  }

  private record Style(String name, String basedOn, Says says) {}

  static boolean on(String value) {
    return switch (value) {
      case "0", "false", "off", "none" -> false;
      default -> true;
    };
  }

  static int number(String value) {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Reads {@code styles.xml}. */
  static SourceStyles read(XMLStreamReader xml) throws XMLStreamException {
    SourceStyles styles = new SourceStyles();
    String id = "";
    String name = "";
    String basedOn = "";
    boolean isOrdinary = false;
    int parts = 0;
    int ofParagraph = 0;
    Says says = new Says();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String element = xml.getLocalName();
        String value = Source.attribute(xml, "val");
        switch (element) {
          case "docDefaults" -> says = new Says();
          case "style" -> {
            says = new Says();
            name = "";
            basedOn = "";
            id = Source.attribute(xml, "styleId");
            String type = Source.attribute(xml, "type");
            String isDefault = Source.attribute(xml, "default");
            isOrdinary =
                (type.isEmpty() || type.equals("paragraph"))
                    && !isDefault.isEmpty()
                    && on(isDefault);
          }
          case "name" -> name = value;
          case "basedOn" -> basedOn = value;
          case "pPr" -> ofParagraph++;
          case "tblStylePr", "pPrChange", "rPrChange" -> parts++;
          default -> {
            if (parts == 0) {
              says.hear(element, value);
            }
            if (parts == 0 && ofParagraph == 0) {
              says.hearOfLetters(element, value);
            }
          }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        switch (xml.getLocalName()) {
          case "docDefaults" -> styles.defaults = new Style("", "", says);
          case "pPr" -> ofParagraph--;
          case "tblStylePr", "pPrChange", "rPrChange" -> parts--;
          case "style" -> {
            styles.styles.putIfAbsent(id, new Style(name, basedOn, says));
            if (isOrdinary && styles.ordinary.isEmpty()) {
              styles.ordinary = id;
            }
          }
          default -> {}
        }
      }
    }
    return styles;
  }

  /** A paragraph style with those it is based on; the ordinary one when unknown. */
  SourceStyle paragraph(String id) {
    String known = styles.containsKey(id) ? id : ordinary;
    SourceStyle style = paragraphs.get(known);
    if (style == null) {
      List<String> chain = ancestry(known);
      SourceLetters letters = letters(chain);
      int ground =
          SourceLetters.made(
              defaults.says().letters, letters, SourceLetters.NONE, SourceLetters.NONE);
      style = new SourceStyle(chain, letters, ground, purpose(chain));
      paragraphs.put(known, style);
    }
    return style;
  }

  private SourceLetters letters(List<String> chain) {
    SourceLetters letters = SourceLetters.NONE;
    for (String id : chain) {
      Style style = styles.get(id);
      letters = style == null ? letters : letters.over(style.says().letters);
    }
    return letters;
  }

  /** A heading by the nearest outline level or name that tells, else what a name says. */
  private SourceStyle.Purpose purpose(List<String> chain) {
    for (String id : chain) {
      Style style = styles.get(id);
      if (style == null) {
        continue;
      }
      Optional<Boolean> outlined = style.says().heading();
      boolean named = SourceStyleNames.heading(style.name()) || SourceStyleNames.heading(id);
      if (outlined.orElse(named)) {
        return SourceStyle.Purpose.HEADING;
      }
      if (outlined.isPresent()) {
        break;
      }
    }
    boolean apart = false;
    for (String id : chain) {
      Style style = styles.get(id);
      apart |= style != null && SourceStyleNames.apart(style.name());
    }
    return apart ? SourceStyle.Purpose.APART : SourceStyle.Purpose.BODY;
  }

  /** What the layers of a file make of a run. */
  int made(SourceStyle paragraph, Says run) {
    SourceLetters character =
        run.style.isEmpty()
            ? SourceLetters.NONE
            : characters.computeIfAbsent(run.style, id -> letters(ancestry(id)));
    return SourceLetters.made(defaults.says().letters, paragraph.letters(), character, run.letters);
  }

  private List<String> ancestry(String style) {
    List<String> chain = new ArrayList<>();
    String id = style;
    Style at = styles.get(id);
    while (at != null && !chain.contains(id) && chain.size() < LONGEST_CHAIN) {
      chain.add(id);
      id = at.basedOn();
      at = styles.get(id);
    }
    return chain;
  }

  /** The nearest that is said along a chain, else what the document says. */
  <T> Optional<T> nearest(List<String> chain, java.util.function.Function<Says, Optional<T>> what) {
    for (String id : chain) {
      Style style = styles.get(id);
      Optional<T> said = style == null ? Optional.empty() : what.apply(style.says());
      if (said.isPresent()) {
        return said;
      }
    }
    return what.apply(defaults.says());
  }
}
