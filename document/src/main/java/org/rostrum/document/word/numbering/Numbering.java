package org.rostrum.document.word.numbering;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rostrum.document.safety.Limits;

/**
 * The lists a Word file defines. Immutable; what has been counted so far lives in {@link Labels}.
 *
 * <p>The rules are those of ECMA-376 part 1, 17.9, and where it is silent those of [MS-DOC] 2.9.150
 * (LVLF).
 */
public final class Numbering {
  /** No lists: for a file without {@code numbering.xml}. */
  public static final Numbering NONE = new Numbering(Map.of(), Map.of());

  private final Map<Integer, AbstractList> abstracts;
  private final Map<Integer, ListInstance> lists;
  private final Map<String, AbstractList> styles = new HashMap<>();

  Numbering(Map<Integer, AbstractList> abstracts, Map<Integer, ListInstance> lists) {
    this.abstracts = Map.copyOf(abstracts);
    this.lists = Map.copyOf(lists);
    for (AbstractList list : abstracts.values()) {
      if (!list.providesStyle().isEmpty()) {
        styles.put(list.providesStyle(), list);
      }
    }
  }

  /**
   * Reads {@code numbering.xml}, Strict or Transitional.
   *
   * @param xml a reader that stands before or on the root element; it is read to its end
   * @throws XMLStreamException when the XML cannot be read, or defines more lists than {@link
   *     Limits} allows
   */
  public static Numbering parse(XMLStreamReader xml) throws XMLStreamException {
    return new NumberingParser(xml, Limits.STANDARD.definitions()).parse();
  }

  /**
   * A fresh count of the labels of one story: the body, or the notes.
   *
   * @param language the document's language, a BCP 47 tag, for values that are spelled out
   */
  public Labels labels(String language) {
    return new Labels(this, language);
  }

  /** Whether the file defines this list at all; Word prints no label for one that it does not. */
  public boolean defines(int list) {
    return lists.containsKey(list);
  }

  /**
   * The level of a list that is tied to a paragraph style ({@code w:pStyle}). When a style names a
   * list, this and not the style's own {@code w:ilvl} says which level its paragraphs stand at.
   */
  public OptionalInt levelOfStyle(int list, String styleId) {
    ListInstance instance = lists.get(list);
    if (instance == null || styleId.isEmpty()) {
      return OptionalInt.empty();
    }
    for (int level = 0; level < Level.COUNT; level++) {
      if (level(list, level).style().equals(styleId)) {
        return OptionalInt.of(level);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether Word prints a picture as the label; {@link Labels} gives a round bullet for it. */
  public boolean pictured(int list, int level) {
    return level(list, level).picture();
  }

  /** Whether the labels of a level are the same for each item. */
  public boolean bullet(int list, int level) {
    return level(list, level).bullet();
  }

  Level level(int list, int level) {
    ListInstance instance = lists.get(list);
    if (instance == null || level < 0 || level >= Level.COUNT) {
      return Level.UNDEFINED;
    }
    Level anew = instance.levels().get(level);
    return anew == null ? definition(instance.abstractId()).levels().get(level) : anew;
  }

  /** Where a list's values are counted: lists of one definition count on from each other. */
  int countedIn(int list) {
    ListInstance instance = lists.get(list);
    return instance == null ? -1 : instance.abstractId();
  }

  /** The value a level starts again from when the list is first used, if the list says so. */
  OptionalInt startOverride(int list, int level) {
    ListInstance instance = lists.get(list);
    Integer start = instance == null ? null : instance.starts().get(level);
    return start == null ? OptionalInt.empty() : OptionalInt.of(start);
  }

  private AbstractList definition(int id) {
    AbstractList list = abstracts.getOrDefault(id, NumberingParser.EMPTY);
    if (list.followsStyle().isEmpty()) {
      return list;
    }
    return styles.getOrDefault(list.followsStyle(), list);
  }
}
