package org.rostrum.document.check.look;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.rostrum.document.check.rule.Seen.Trouble;
import org.rostrum.document.word.xml.Cursor;

/** How the file's styles make words look, each resolved over its ancestors. For one thread. */
final class InkStyles {
  /**
   * A style as it stands.
   *
   * @param places elements that say where its paragraphs stand, each with what they suffer from
   * @param conditions how it makes parts of a table look, by their names
   */
  private record Raw(
      String basedOn,
      Ink ink,
      int ground,
      boolean coloured,
      Map<String, Trouble> places,
      Map<String, Condition> conditions) {}

  /** How a table's style makes one part of it look, such as its first row. */
  record Condition(Ink ink, int ground) {
    static final Condition NONE = new Condition(Ink.SILENT, Ink.UNSAID);
  }

  private final InkReader reader;
  private final Map<String, Raw> byId = new HashMap<>();
  private final Map<String, Ink> resolved = new HashMap<>();
  private Ink defaults = Ink.PLAIN;
  private String paragraphStyle = "";

  InkStyles(InkReader reader) {
    this.reader = reader;
  }

  /** Reads styles.xml; the cursor stands at its root. */
  void read(Cursor cursor) throws XMLStreamException {
    int root = cursor.level();
    while (cursor.child(root)) {
      if (cursor.word("style")) {
        style(cursor);
      } else if (cursor.word("docDefaults")) {
        int outer = cursor.level();
        while (cursor.child(outer)) {
          int inner = cursor.level();
          while (cursor.child(inner)) {
            if (cursor.word("rPr")) {
              defaults = reader.read(cursor).over(Ink.PLAIN);
            }
          }
        }
      }
    }
  }

  private void style(Cursor cursor) throws XMLStreamException {
    String id = cursor.attribute("styleId");
    boolean paragraph = cursor.attribute("type", "paragraph").equals("paragraph");
    if (paragraph && cursor.on("default") && paragraphStyle.isEmpty()) {
      paragraphStyle = id;
    }
    String basedOn = "";
    Ink ink = Ink.SILENT;
    int ground = Ink.UNSAID;
    boolean coloured = false;
    Map<String, Trouble> places = new HashMap<>();
    Map<String, Condition> conditions = new HashMap<>();
    int level = cursor.level();
    while (cursor.child(level)) {
      switch (cursor.name()) {
        case "basedOn" -> basedOn = cursor.attribute("val");
        case "rPr" -> ink = reader.read(cursor);
        case "pPr" -> ground = paragraphs(cursor, places);
        case "tblPr", "tcPr" -> coloured |= shade(cursor, 3) >= 0;
        case "tblStylePr" -> {
          String kind = cursor.attribute("type");
          Condition condition = condition(cursor);
          coloured |= condition.ground() >= 0;
          conditions.put(kind, condition);
        }
        default -> {
          // names and user interface
        }
      }
    }
    if (id.isEmpty()) {
      return;
    }
    byId.putIfAbsent(id, new Raw(basedOn, ink, ground, coloured, places, conditions));
  }

  private int paragraphs(Cursor cursor, Map<String, Trouble> places) throws XMLStreamException {
    int ground = Ink.UNSAID;
    int level = cursor.level();
    while (cursor.child(level)) {
      switch (cursor.name()) {
        case "shd" -> ground = reader.shade(cursor);
        case "framePr" -> places.put("framePr", PagePlace.frame(cursor));
        case "ind" -> places.put("ind", PagePlace.indent(cursor));
        case "spacing" -> places.put("spacing", PagePlace.lines(cursor));
        default -> {
          // does not hide
        }
      }
    }
    return ground;
  }

  private Condition condition(Cursor cursor) throws XMLStreamException {
    Ink ink = Ink.SILENT;
    int ground = Ink.UNSAID;
    int level = cursor.level();
    while (cursor.child(level)) {
      if (cursor.word("rPr")) {
        ink = reader.read(cursor);
      } else {
        int shade = shade(cursor, 1);
        ground = shade == Ink.UNSAID ? ground : shade;
      }
    }
    return new Condition(ink, ground);
  }

  private int shade(Cursor cursor, int deep) throws XMLStreamException {
    int found = Ink.UNSAID;
    int level = cursor.level();
    while (cursor.child(level)) {
      if (cursor.word("shd")) {
        found = reader.shade(cursor);
      } else if (deep > 1) {
        int inside = shade(cursor, deep - 1);
        found = inside == Ink.UNSAID ? found : inside;
      }
    }
    return found;
  }

  /** What the document says of words where nothing else does. */
  Ink defaults() {
    return defaults;
  }

  /** What a style says of words, its ancestors asked; the default paragraph's for unknown ones. */
  Ink paragraph(String id) {
    return style(byId.containsKey(id) ? id : paragraphStyle);
  }

  Ink style(String id) {
    Ink known = resolved.get(id);
    if (known != null) {
      return known;
    }
    Ink ink = Ink.SILENT;
    Set<String> met = new HashSet<>();
    String next = id;
    while (met.add(next)) {
      Raw raw = byId.get(next);
      if (raw == null) {
        break;
      }
      ink = ink.over(raw.ink());
      next = raw.basedOn();
    }
    resolved.put(id, ink);
    return ink;
  }

  /** What a paragraph style puts behind its words; {@link Ink#UNSAID} when it does not say. */
  int ground(String id) {
    String next = byId.containsKey(id) ? id : paragraphStyle;
    Set<String> met = new HashSet<>();
    while (met.add(next)) {
      Raw raw = byId.get(next);
      if (raw == null) {
        break;
      }
      if (raw.ground() != Ink.UNSAID) {
        return raw.ground();
      }
      next = raw.basedOn();
    }
    return Ink.UNSAID;
  }

  /** Whether a table style puts a colour behind any of its cells. */
  boolean colours(String id) {
    String next = id;
    Set<String> met = new HashSet<>();
    while (met.add(next)) {
      Raw raw = byId.get(next);
      if (raw == null) {
        return false;
      }
      if (raw.coloured()) {
        return true;
      }
      next = raw.basedOn();
    }
    return false;
  }

  /** How a table's style makes one part of it look, its ancestors asked. */
  Condition condition(String id, String kind) {
    Condition found = Condition.NONE;
    String next = id;
    Set<String> met = new HashSet<>();
    while (met.add(next)) {
      Raw raw = byId.get(next);
      if (raw == null) {
        break;
      }
      Condition own = raw.conditions().getOrDefault(kind, Condition.NONE);
      int ground = found.ground() == Ink.UNSAID ? own.ground() : found.ground();
      found = new Condition(found.ink().over(own.ink()), ground);
      next = raw.basedOn();
    }
    return found;
  }

  /**
   * What a paragraph style makes its words suffer from by where it sets them; what the paragraph
   * says itself stands before it.
   *
   * @param said the elements the paragraph has of its own
   */
  Trouble place(String id, Set<String> said) {
    Set<String> known = new HashSet<>(said);
    String next = byId.containsKey(id) ? id : paragraphStyle;
    Set<String> met = new HashSet<>();
    while (met.add(next)) {
      Raw raw = byId.get(next);
      if (raw == null) {
        break;
      }
      for (Map.Entry<String, Trouble> place : raw.places().entrySet()) {
        if (known.add(place.getKey()) && place.getValue() != Trouble.NONE) {
          return place.getValue();
        }
      }
      next = raw.basedOn();
    }
    return Trouble.NONE;
  }
}
