package org.rostrum.document.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of the things that stand one below the other in a source: a paragraph, its part between two
 * page breaks, a table, a box, a break. For one thread.
 */
final class SourcePiece {
  private final List<SourceWords> words = new ArrayList<>();
  private final List<SourceLink> links = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Kind kind = Kind.OTHER;
  private boolean onlyWords = true;
  private boolean content;
  private boolean anything;
  private boolean named;
  private boolean centred;

  /** What it is. */
  enum Kind {
    HEADING,
    /** An ordinary paragraph. */
    BODY,
    /** A quotation or a caption. */
    APART,
    ITEM,
    OTHER
  }

  Kind kind() {
    return kind;
  }

  void be(Kind what) {
    kind = what;
  }

  void centre() {
    centred = true;
  }

  boolean centred() {
    return centred;
  }

  /** Words stand in it. */
  SourceWords words(String more, int emphasis, Optional<SourceLink> link, int depth) {
    SourceWords added = new SourceWords(this, more, emphasis, link, depth);
    words.add(added);
    lead(link);
    text.append(more);
    anything = true;
    // even blanks that are set apart from the line are something
    content |= depth > 0 || !more.codePoints().allMatch(SourcePiece::blank);
    onlyWords &= depth == 0;
    return added;
  }

  private static boolean blank(int c) {
    return Character.isWhitespace(c) || Character.isISOControl(c) || c == 0xA0;
  }

  /** A tab or an end of line. */
  void gap(Optional<SourceLink> link, int depth) {
    lead(link);
    text.append(' ');
    onlyWords = false;
    anything = true;
    content |= depth > 0;
  }

  /** The mark of a note. */
  void note(Optional<SourceLink> link, int depth) {
    lead(link);
    content = true;
    anything = true;
    onlyWords &= depth == 0;
  }

  /** A picture or, with words, a formula. */
  void figure(String words, Optional<SourceLink> link) {
    lead(link);
    text.append(words);
    content = true;
    anything = true;
    onlyWords = false;
  }

  /** A place in it has a name. */
  void name() {
    named = true;
    anything = true;
  }

  private void lead(Optional<SourceLink> link) {
    link.ifPresent(links::add);
  }

  /** Whether there is more than blanks in it. */
  boolean content() {
    return content;
  }

  /** Whether there is anything in it, be it a blank. */
  boolean anything() {
    return anything;
  }

  boolean named() {
    return named;
  }

  /** Whether nothing but words and notes stands in it, whether or not they lead somewhere. */
  boolean onlyWords() {
    return onlyWords;
  }

  List<SourceWords> words() {
    return words;
  }

  List<SourceLink> links() {
    return links;
  }

  String text() {
    return text.toString().strip();
  }
}
