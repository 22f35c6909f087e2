package org.rostrum.document.word.outside;

import org.rostrum.document.safety.Departure;
import org.rostrum.document.safety.Place;
import org.rostrum.document.word.body.Departures;
import org.rostrum.document.word.body.PlainWords;
import org.rostrum.document.word.pack.Relations;
import org.rostrum.document.word.pack.WordPackage;

/** Tells the comments in the margin. Their authors' names are not repeated. */
final class Comments {
  private final WordPackage pack;
  private final Departures departures;

  Comments(WordPackage pack, Departures departures) {
    this.pack = pack;
    this.departures = departures;
  }

  void tell(Relations main) {
    for (String part : main.parts("comments")) {
      if (!pack.has(part)) {
        continue;
      }
      pack.read(
          part,
          cursor -> {
            int level = cursor.level();
            while (cursor.child(level)) {
              StringBuilder words = new StringBuilder();
              PlainWords.of(cursor, words);
              departures.tell(
                  Departure.Kind.COMMENT,
                  Place.part(part),
                  "A comment in the margin is left out; it is not published.",
                  words);
            }
            return part;
          });
    }
  }
}
