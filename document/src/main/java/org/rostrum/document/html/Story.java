package org.rostrum.document.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Passages;
import org.rostrum.document.text.Picture;

/**
 * What is known while one annex (or the letter) is written: its markup so far, its prefix for ids,
 * and what has been numbered. For one thread, one annex.
 */
final class Story {
  private final Markup out;
  private final String id;
  private final String frameLanguage;
  private final Wording wording;
  private final List<Note> notes;
  private final Places places;
  private final HeadingLevels headingLevels;
  private final Passages passages = new Passages();
  private final BitSet referenced = new BitSet();
  private final Map<String, Picture> pictures = new LinkedHashMap<>();
  private int headings;
  private int tables;

  /**
   * @param id begins every id of this annex, such as {@code "a31"}
   * @param frameLanguage the main document's language, which our own words are in
   */
  Story(Markup out, String id, String frameLanguage, List<Block> blocks, List<Note> notes) {
    this.out = out;
    this.id = id;
    this.frameLanguage = frameLanguage;
    this.wording = Wording.in(frameLanguage);
    this.notes = notes;
    this.places = new Places(id, blocks, notes);
    this.headingLevels = HeadingLevels.of(blocks);
  }

  Markup out() {
    return out;
  }

  String id() {
    return id;
  }

  Wording wording() {
    return wording;
  }

  String frameLanguage() {
    return frameLanguage;
  }

  List<Note> notes() {
    return notes;
  }

  Places places() {
    return places;
  }

  HeadingLevels headingLevels() {
    return headingLevels;
  }

  Passages passages() {
    return passages;
  }

  int nextHeading() {
    headings++;
    return headings;
  }

  int nextTable() {
    tables++;
    return tables;
  }

  /** Whether a note is referred to for the first time, so that the place may carry its id. */
  boolean refersFirst(int note) {
    boolean first = !referenced.get(note);
    referenced.set(note);
    return first;
  }

  /** Keeps a picture and gives its address beside the pages. */
  String keep(Picture picture) {
    pictures.putIfAbsent(picture.sha256(), picture);
    return PictureFolder.address(picture);
  }

  List<Picture> pictures() {
    return new ArrayList<>(pictures.values());
  }
}
