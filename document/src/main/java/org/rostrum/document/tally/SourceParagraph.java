package org.rostrum.document.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A paragraph of the source while it is walked through. For one thread. */
final class SourceParagraph {
  private final List<Consumer<Account>> events = new ArrayList<>();
  private final List<Consumer<Account>> boxes = new ArrayList<>();
  private final List<SourceLink> links = new ArrayList<>();
  private final List<SourcePiece> pieces = new ArrayList<>();
  private SourcePiece piece = new SourcePiece();
  private Optional<SourceLink> open = Optional.empty();
  private boolean content;
  private boolean rightToLeft;
  SourceStyles.Says says = new SourceStyles.Says();
  SourceStyle style = SourceStyle.NONE;
  boolean goesOn;

  /** What the layers make of words in it that are not to stand out. */
  int ground;

  /** Whether a section ends with it. */
  boolean endsSection;

  /** Whether a box in it shows something. */
  boolean boxed;

  /** How many things in the line are open around the place: a ruby, a run of its own direction. */
  int depth;

  void direction(boolean toTheLeft) {
    rightToLeft = toTheLeft;
  }

  /** Words are shown here, leading somewhere or not; {@code made}: what the layers make of them. */
  void words(String words, int made, Optional<SourceLink> link) {
    turn(link);
    int ofText = link.isPresent() ? made & ~SourceLetters.UNDERLINE : made;
    int emphasis = SourceLetters.emphasis(ofText, ground, words);
    events.add(piece.words(words, emphasis, link, depth));
    content |= piece.content();
  }

  /** A tab or a forced end of line. */
  void gap(Optional<SourceLink> link) {
    turn(link);
    piece.gap(link, depth);
    content |= piece.content();
    events.add(Account::gap);
  }

  /** The mark of a note. */
  void note(Optional<SourceLink> link, Consumer<Account> event) {
    turn(link);
    content = true;
    piece.note(link, depth);
    events.add(event);
  }

  /** A picture, or a formula with its words. */
  void figure(String words, Optional<SourceLink> link, Consumer<Account> event) {
    turn(link);
    content = true;
    piece.figure(words, link);
    events.add(event);
  }

  /** A place in it has a name. */
  void name() {
    piece.name();
  }

  /** What follows belongs to no link that was open before. */
  void cut() {
    open = Optional.empty();
  }

  private void turn(Optional<SourceLink> link) {
    if (link.isPresent() && !link.equals(open)) {
      links.add(link.get());
    }
    open = link;
  }

  /** The page or column ends within the paragraph: what follows is a paragraph of its own. */
  void split() {
    open = Optional.empty();
    if (piece.content()) {
      pieces.add(piece);
      piece = new SourcePiece();
    }
    // the break itself
    pieces.add(new SourcePiece());
    if (!content) {
      return;
    }
    events.add(account -> account.startParagraph(false));
    boolean toTheLeft = rightToLeft;
    events.add(account -> account.direction(toTheLeft));
  }

  /** Where the events of a box in this paragraph go. */
  List<Consumer<Account>> boxes() {
    return boxes;
  }

  /** The names of places that stand in it although nothing else does. */
  boolean leavesNames(String label) {
    return piece.named() && !piece.content() && (content || label.isEmpty());
  }

  /**
   * What it is made of, one below the other.
   *
   * @param label its printed label, empty when it has none
   * @param first what its first piece is
   */
  List<SourcePiece> pieces(String label, SourcePiece.Kind first, boolean centred) {
    List<SourcePiece> made = new ArrayList<>(pieces);
    if (piece.content() || (!content && !label.isEmpty())) {
      made.add(piece);
    }
    SourcePiece.Kind rest =
        style.purpose() == SourceStyle.Purpose.APART
            ? SourcePiece.Kind.APART
            : SourcePiece.Kind.BODY;
    SourcePiece.Kind next = first;
    for (SourcePiece part : made) {
      if (part != piece && !part.content()) {
        continue;
      }
      part.be(next == SourcePiece.Kind.HEADING && !part.anything() ? rest : next);
      if (centred) {
        part.centre();
      }
      next = rest;
    }
    return made;
  }

  /** The paragraph is whole. */
  void into(List<Consumer<Account>> sheet, String label, SourceTally tally) {
    boolean toTheLeft = rightToLeft;
    sheet.add(account -> account.startParagraph(toTheLeft));
    if (!label.isEmpty()) {
      sheet.add(account -> account.label(label));
    }
    sheet.addAll(events);
    sheet.add(Account::endParagraph);
    if (content || !label.isEmpty()) {
      for (SourceLink link : links) {
        if (link.place().isEmpty()) {
          sheet.add(Account::link);
        } else {
          sheet.add(account -> tally.lead(link.place()));
        }
      }
    }
    sheet.addAll(boxes);
  }
}
