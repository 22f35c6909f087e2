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

  private final Map<String, Style> styles = new HashMap<>();
  private Style defaults = new Style("", new Says());
  private String ordinary = "";

  /** What one layer says; an empty value where it says nothing. */
  static final class Says {
    Optional<Boolean> rightToLeft = Optional.empty();
    Optional<Boolean> hidden = Optional.empty();
    Optional<Integer> list = Optional.empty();
    Optional<Integer> level = Optional.empty();
    String style = "";

    /** Takes one element of {@code w:pPr}, {@code w:numPr} or {@code w:rPr}. */
    void hear(String name, String value) {
      switch (name) {
        case "bidi" -> rightToLeft = Optional.of(on(value));
        case "vanish" -> hidden = Optional.of(on(value));
        case "numId" -> list = Optional.of(number(value));
        case "ilvl" -> level = Optional.of(Math.clamp(number(value), 0, 8));
        case "pStyle", "rStyle" -> style = value;
        default -> {}
      }
    }
  }

  private record Style(String basedOn, Says says) {}

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
    String basedOn = "";
    boolean isOrdinary = false;
    int parts = 0;
    Says says = new Says();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        String value = Source.attribute(xml, "val");
        switch (name) {
          case "docDefaults" -> says = new Says();
          case "style" -> {
            says = new Says();
            basedOn = "";
            id = Source.attribute(xml, "styleId");
            String type = Source.attribute(xml, "type");
            String isDefault = Source.attribute(xml, "default");
            isOrdinary =
                (type.isEmpty() || type.equals("paragraph"))
                    && !isDefault.isEmpty()
                    && on(isDefault);
          }
          case "basedOn" -> basedOn = value;
          case "tblStylePr", "pPrChange", "rPrChange" -> parts++;
          default -> {
            if (parts == 0) {
              says.hear(name, value);
            }
          }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        switch (xml.getLocalName()) {
          case "docDefaults" -> styles.defaults = new Style("", says);
          case "tblStylePr", "pPrChange", "rPrChange" -> parts--;
          case "style" -> {
            styles.styles.putIfAbsent(id, new Style(basedOn, says));
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

  /** A paragraph style and those it is based on, nearest first; the ordinary one when unknown. */
  List<String> chain(String paragraphStyle) {
    return ancestry(styles.containsKey(paragraphStyle) ? paragraphStyle : ordinary);
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

  /**
   * Whether a run is hidden: the run's own word is final; styles turn each other over (ISO/IEC
   * 29500-1, 17.7.3).
   */
  boolean hidden(List<String> paragraphChain, Says run) {
    if (run.hidden.isPresent()) {
      return run.hidden.get();
    }
    boolean everywhere = defaults.says().hidden.orElse(false);
    boolean paragraph = said(paragraphChain);
    boolean character = !run.style.isEmpty() && said(ancestry(run.style));
    return everywhere || (paragraph ^ character);
  }

  private boolean said(List<String> chain) {
    for (String id : chain) {
      Style style = styles.get(id);
      if (style != null && style.says().hidden.isPresent()) {
        return style.says().hidden.get();
      }
    }
    return false;
  }
}
