package org.rostrum.document.check.look;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.rostrum.document.check.rule.Seen;
import org.rostrum.document.safety.Place;
import org.rostrum.document.word.pack.Relation;
import org.rostrum.document.word.pack.WordPackage;
import org.rostrum.document.word.xml.Cursor;

/**
 * What stands beside the words of a part and is published with them: how pictures are described,
 * where links lead. A machine reads these aloud or follows them; a person hardly sees them.
 */
final class Asides {
  private static final Pattern HOST = Pattern.compile("(?i)xn--[a-z0-9-]+(\\.[a-z0-9-]+)*");

  private final Place place;
  private final List<Seen.Paragraph> to;

  private Asides(Place place, List<Seen.Paragraph> to) {
    this.place = place;
    this.to = to;
  }

  static void read(WordPackage pack, String part, List<Seen.Paragraph> to) {
    if (!pack.has(part)) {
      return;
    }
    Asides asides = new Asides(Place.part(part), to);
    for (Relation relation : pack.relations(part).all()) {
      boolean outside = relation.reach() == Relation.Reach.OUTSIDE;
      if (outside && relation.type().equalsIgnoreCase("hyperlink")) {
        asides.add(address(relation.target()));
      }
    }
    pack.read(
        part,
        cursor -> {
          asides.descriptions(cursor);
          return part;
        });
  }

  private void descriptions(Cursor cursor) throws XMLStreamException {
    int level = cursor.level();
    while (cursor.child(level)) {
      switch (cursor.name()) {
        case "docPr", "cNvPr" -> {
          add(cursor.attribute("descr"));
          add(cursor.attribute("title"));
        }
        case "shape", "rect", "imagedata" -> {
          add(cursor.attribute("alt"));
          add(cursor.attribute("title"));
        }
        default -> {
          // is not described
        }
      }
      descriptions(cursor);
    }
  }

  private void add(String words) {
    if (words.codePoints().anyMatch(c -> c > 0x7F)) {
      to.add(new Seen.Paragraph(place, words, List.of()));
    }
  }

  /** An address as a person would read it: its host in letters, percent signs resolved. */
  private static String address(String target) {
    Matcher host = HOST.matcher(target);
    String shown = host.replaceAll(name -> Matcher.quoteReplacement(letters(name.group())));
    try {
      return URLDecoder.decode(shown.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return shown;
    }
  }

  private static String letters(String host) {
    try {
      return IDN.toUnicode(host);
    } catch (IllegalArgumentException e) {
      return host;
    }
  }
}
