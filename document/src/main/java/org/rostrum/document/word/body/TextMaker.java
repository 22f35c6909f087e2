package org.rostrum.document.word.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Text;
import org.rostrum.document.word.numbering.Numbering;
import org.rostrum.document.word.pack.Relations;
import org.rostrum.document.word.pack.WordPackage;
import org.rostrum.document.word.style.CharacterFormat;
import org.rostrum.document.word.style.Styles;
import org.rostrum.document.word.xml.Cursor;

/** Makes the Text of a Word file: its notes first, then its body. */
public final class TextMaker {
  private static final int ROUNDS = 4;

  private final WordPackage pack;
  private final Limits limits;

  public TextMaker(WordPackage pack, Limits limits) {
    this.pack = pack;
    this.limits = limits;
  }

  /** The Text, and what it departs in. */
  public record Made(Text text, Departures departures) {}

  /**
   * Reads the file.
   *
   * @param theme the languages its theme is set to
   */
  public Made make(CharacterFormat theme) {
    String main = pack.mainPart();
    Relations relations = pack.relations(main);
    Styles styles = new Styles();
    for (String part : existing(relations.parts("styles"))) {
      styles = pack.read(part, cursor -> Styles.read(cursor, limits));
    }
    Numbering numbering = Numbering.NONE;
    for (String part : existing(relations.parts("numbering"))) {
      numbering = pack.read(part, cursor -> numbering(cursor));
    }
    Map<String, Set<Integer>> unfinished = new HashMap<>();
    Departures departures = new Departures(limits);
    for (int round = 1; ; round++) {
      Manuscript manuscript =
          new Manuscript(pack, limits, styles, numbering, theme, departures, unfinished);
      Text text = read(manuscript, main, relations);
      if (manuscript.newlyUnfinished.isEmpty() || round == ROUNDS) {
        return new Made(text, departures);
      }
      // a field that begins and never ends would swallow words: read again as if it had not begun
      manuscript.newlyUnfinished.forEach(
          (part, fields) -> unfinished.computeIfAbsent(part, p -> new HashSet<>()).addAll(fields));
      departures = new Departures(limits);
    }
  }

  private static Numbering numbering(Cursor cursor) throws javax.xml.stream.XMLStreamException {
    Numbering numbering = Numbering.parse(cursor.stream());
    cursor.left();
    return numbering;
  }

  private List<String> existing(List<String> parts) {
    return parts.stream().filter(pack::has).limit(1).toList();
  }

  private Text read(Manuscript manuscript, String main, Relations relations) {
    for (String part : existing(relations.parts("footnotes"))) {
      NotesPart.read(manuscript, part, Note.Kind.FOOTNOTE);
    }
    for (String part : existing(relations.parts("endnotes"))) {
      NotesPart.read(manuscript, part, Note.Kind.ENDNOTE);
    }
    List<Block> blocks =
        pack.read(
            main,
            cursor -> {
              Story story = new Story(manuscript, cursor, main, Story.Kind.BODY);
              Blocks body = new Blocks();
              story.children(() -> body(story, body));
              story.endFields();
              return body.all();
            });
    manuscript.notes.tellUnreferred();
    pack.deadline().check();
    return new Settling(manuscript).text(blocks);
  }

  private static void body(Story story, Blocks to) throws javax.xml.stream.XMLStreamException {
    if (story.cursor.name().equals("body")) {
      story.children(() -> story.blocks.block(to));
    } else if (!story.cursor.name().equals("background") && !story.cursor.name().equals("docPr")) {
      story.blocks.block(to);
    }
  }
}
