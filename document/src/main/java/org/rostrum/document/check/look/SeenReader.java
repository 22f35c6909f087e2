package org.rostrum.document.check.look;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.check.rule.Seen;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.word.pack.Relations;
import org.rostrum.document.word.pack.WordPackage;

/** Reads what a person would see of a file. Keeps nothing between files. */
public final class SeenReader {
  private SeenReader() {}

  /**
   * Reads a file that the reader of statements could read.
   *
   * @param main the part that is its document
   */
  public static Seen read(byte[] bytes, Limits limits, String main) {
    WordPackage pack = WordPackage.open(bytes, limits);
    Relations relations = pack.relations(main);
    InkReader inks = new InkReader(Colours.of(pack, relations.parts("theme")));
    InkStyles styles = new InkStyles(inks);
    for (String part : relations.parts("styles")) {
      if (pack.has(part)) {
        pack.read(
            part,
            cursor -> {
              styles.read(cursor);
              return styles;
            });
        break;
      }
    }
    List<Seen.Paragraph> paragraphs = new ArrayList<>();
    story(pack, main, inks, styles, paragraphs);
    for (String kind : List.of("footnotes", "endnotes")) {
      relations.parts(kind).forEach(part -> story(pack, part, inks, styles, paragraphs));
    }
    List<Seen.Paragraph> edges = new ArrayList<>();
    for (String kind : List.of("header", "footer")) {
      relations.parts(kind).forEach(part -> story(pack, part, inks, styles, edges));
    }
    List<Seen.Paragraph> asides = new ArrayList<>();
    Asides.read(pack, main, asides);
    for (String kind : List.of("footnotes", "endnotes")) {
      relations.parts(kind).forEach(part -> Asides.read(pack, part, asides));
    }
    return new Seen(paragraphs, edges, asides);
  }

  private static void story(
      WordPackage pack, String part, InkReader inks, InkStyles styles, List<Seen.Paragraph> to) {
    if (pack.has(part)) {
      pack.read(
          part,
          cursor -> {
            new StoryWalk(cursor, part, inks, styles, to).walk();
            return part;
          });
    }
  }
}
