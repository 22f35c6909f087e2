package org.rostrum.document.word.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.safety.CleanPicture;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.safety.PictureKind;
import org.rostrum.document.safety.Place;
import org.rostrum.document.text.Picture;
import org.rostrum.document.word.pack.Relation;
import org.rostrum.document.word.pack.Relations;
import org.rostrum.document.word.pack.WordPackage;

/** The pictures of a file, each read once however often it is shown. For one thread. */
final class Pictures {
  private final WordPackage pack;
  private final Departures departures;
  private final Map<String, Picture> byPart = new HashMap<>();

  Pictures(WordPackage pack, Departures departures) {
    this.pack = pack;
    this.departures = departures;
  }

  /** The picture a relation leads to; null, and told, when there is none in the file. */
  @Nullable Picture get(Relations relations, String id, Place place) {
    Relation relation = relations.get(id);
    if (relation == null) {
      departures.tell(
          Departure.Kind.PICTURE, place, "A picture is missing from the file and is left out.", "");
      return null;
    }
    if (relation.reach() == Relation.Reach.OUTSIDE) {
      departures.tell(
          Departure.Kind.PICTURE,
          place,
          "A picture is not in the file but at an address outside; it is never fetched and is left"
              + " out.",
          relation.target());
      return null;
    }
    Picture known = byPart.get(relation.target());
    if (known != null) {
      return known;
    }
    byte[] bytes = pack.has(relation.target()) ? pack.bytes(relation.target()) : new byte[0];
    if (bytes.length == 0) {
      departures.tell(
          Departure.Kind.PICTURE,
          place,
          "A picture is missing from the file and is left out.",
          relation.target());
      return null;
    }
    // where and with what it was made is nobody's business, and no picture needs it to be seen
    PictureKind kind = PictureKind.of(bytes);
    Picture picture = Picture.of(PictureFormat.of(kind), CleanPicture.of(bytes));
    byPart.put(relation.target(), picture);
    withheld(kind, place);
    return picture;
  }

  private void withheld(PictureKind kind, Place place) {
    if (kind.drawing()) {
      departures.tell(
          Departure.Kind.DRAWING,
          place,
          "A picture is made of drawing commands; a grey field stands in its place.",
          kind == PictureKind.PACKED ? "EMZ, WMZ, SVGZ" : kind.name());
    } else if (!kind.dots()) {
      departures.tell(
          Departure.Kind.PICTURE,
          place,
          "A picture is in no format that we know; a grey field stands in its place.",
          "");
    }
  }
}
