package org.rostrum.document.word.outside;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.safety.Place;
import org.rostrum.document.word.body.Departures;
import org.rostrum.document.word.pack.Relations;
import org.rostrum.document.word.pack.WordPackage;
import org.rostrum.document.word.xml.Cursor;

/** Tells what the file says about itself and its authors; none of it is published. */
final class Metadata {
  private static final Map<String, String> NAMES = names();

  private final WordPackage pack;
  private final Departures departures;

  Metadata(WordPackage pack, Departures departures) {
    this.pack = pack;
    this.departures = departures;
  }

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("creator", "The author's name");
    names.put("lastModifiedBy", "The name of who saved the file last");
    names.put("title", "The title in the file's properties");
    names.put("subject", "The subject in the file's properties");
    names.put("keywords", "The keywords in the file's properties");
    names.put("description", "The remark in the file's properties");
    names.put("category", "The category in the file's properties");
    names.put("contentStatus", "The status in the file's properties");
    names.put("Company", "The organization's name in the file's properties");
    names.put("Manager", "The manager's name in the file's properties");
    names.put("Template", "The template's name in the file's properties");
    names.put("HyperlinkBase", "The base address in the file's properties");
    return names;
  }

  void tell() {
    Relations relations = pack.relations("");
    for (String part : relations.parts("core-properties")) {
      read(part);
    }
    for (String part : relations.parts("extended-properties")) {
      read(part);
    }
    for (String part : relations.parts("extendedProperties")) {
      read(part);
    }
    for (String part : relations.parts("custom-properties")) {
      custom(part);
    }
    for (String part : relations.parts("customProperties")) {
      custom(part);
    }
    if (!relations.parts("thumbnail").isEmpty()) {
      say(Place.WHOLE_FILE, "A small picture of the first page", "");
    }
  }

  private void read(String part) {
    if (!pack.has(part)) {
      return;
    }
    pack.read(
        part,
        cursor -> {
          int level = cursor.level();
          while (cursor.child(level)) {
            String name = NAMES.get(cursor.name());
            if (name != null) {
              StringBuilder value = new StringBuilder();
              cursor.text(value);
              say(Place.part(part), name, value.toString());
            }
          }
          return part;
        });
  }

  private void custom(String part) {
    if (!pack.has(part)) {
      return;
    }
    pack.read(
        part,
        cursor -> {
          int level = cursor.level();
          while (cursor.child(level)) {
            property(cursor, part);
          }
          return part;
        });
  }

  private void property(Cursor cursor, String part) throws XMLStreamException {
    String name = cursor.attribute("name");
    StringBuilder value = new StringBuilder();
    int level = cursor.level();
    while (cursor.child(level)) {
      cursor.text(value);
    }
    say(Place.part(part), "A property of the file (" + name + ")", value.toString());
  }

  private void say(Place place, String name, String value) {
    if (value.isBlank() && !place.part().isEmpty()) {
      return;
    }
    departures.tell(Departure.Kind.METADATA, place, name + " is left out.", value);
  }
}
