package org.rostrum.document.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.official.LinkedPlaces;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Picture;

/**
 * The ids one annex may give away. Each annex has a range of its own, so that annexes written apart
 * never share an id: annex 12 has 1,200,000 to 1,299,999. The letter is annex 0. For one thread.
 */
final class Numbers {
  /** Ids an annex may use; up to 21,474 annexes fit into Word's 32-bit ids. */
  private static final int RANGE = 100_000;

  private final int base;
  private final LinkedPlaces places;
  private final Map<String, Picture> pictures = new LinkedHashMap<>();
  private int drawings;

  private Numbers(int annex, LinkedPlaces places) {
    base = Math.multiplyExact(annex, RANGE);
    this.places = places;
  }

  /** The ids of an annex whose places stand in these blocks and notes. */
  static Numbers of(int annex, List<Block> blocks, List<Note> notes) {
    return new Numbers(annex, LinkedPlaces.of(blocks, notes));
  }

  /** The bookmark at the annex's heading. */
  int heading() {
    return base;
  }

  /** The name of a bookmark. */
  static String name(int bookmark) {
    return "place" + bookmark;
  }

  /** The name of the bookmark at an annex's heading. */
  static String headingOf(int annex) {
    return name(annex * RANGE);
  }

  int note(int number) {
    return base + number;
  }

  /** A new drawing's id. Past the range, ids repeat: Word opens such a file all the same. */
  int drawing() {
    return base + Math.min(++drawings, RANGE - 1);
  }

  /** The bookmark a link may lead to, or null when this annex has no such place. */
  @Nullable Integer place(String name) {
    int place = places.number(name);
    return place == 0 || place >= RANGE ? null : base + place;
  }

  /** The bookmark to set at an anchor; null when none leads to it or it is set already. */
  @Nullable Integer set(String name) {
    Integer bookmark = place(name);
    return bookmark != null && places.set(name) ? bookmark : null;
  }

  /** The relationship to a picture. */
  String picture(Picture picture) {
    pictures.putIfAbsent(picture.sha256(), picture);
    return relationship(picture);
  }

  /** The same for the same picture in every annex, so that annexes can be written apart. */
  static String relationship(Picture picture) {
    return "img" + stem(picture);
  }

  static String stem(Picture picture) {
    return picture.sha256().substring(0, 32);
  }

  List<Picture> pictures() {
    return new ArrayList<>(pictures.values());
  }
}
