package org.rostrum.document.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.document.pdf.font.Signs;
import org.rostrum.document.pdf.tag.Tree;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Picture;

/** What the setters of one annex share. For one thread. */
final class Story {
  final Signs signs = new Signs();
  final Tree tree = new Tree();
  final List<Leads> links = new ArrayList<>();
  final Map<Integer, List<Strip>> notes = new HashMap<>();
  private final Map<Picture, Integer> pictures = new LinkedHashMap<>();
  private final List<Note> texts;
  private final String language;

  Story(String language, List<Note> texts) {
    this.language = language;
    this.texts = List.copyOf(texts);
  }

  /** The main document's language. */
  String language() {
    return language;
  }

  Note note(int number) {
    return texts.get(number - 1);
  }

  /** The number of a link, 1 for the first. */
  int link(int node, String address, String place) {
    links.add(new Leads(node, address, place));
    return links.size();
  }

  int picture(Picture picture) {
    Integer known = pictures.putIfAbsent(picture, pictures.size());
    return known == null ? pictures.size() - 1 : known;
  }

  List<Picture> pictures() {
    return List.copyOf(pictures.keySet());
  }

  /** Whether words that stand out are told as such; in headings they are not. */
  enum Emphasised {
    TOLD,
    UNTOLD
  }
}
