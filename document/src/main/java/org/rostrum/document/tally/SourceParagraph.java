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
  private Optional<SourceLink> open = Optional.empty();
  private boolean content;
  private boolean rightToLeft;
  SourceStyles.Says says = new SourceStyles.Says();
  List<String> chain = List.of();
  boolean goesOn;

  /** How many things in the line are open around the place: a ruby, a run of its own direction. */
  int depth;

  void direction(boolean toTheLeft) {
    rightToLeft = toTheLeft;
  }

  /** Words are shown here, leading somewhere or not. */
  void words(String words, Optional<SourceLink> link) {
    turn(link);
    content |= !words.codePoints().allMatch(SourceParagraph::blank);
    events.add(account -> account.text(words));
  }

  private static boolean blank(int c) {
    return Character.isWhitespace(c) || Character.isISOControl(c) || c == 0xA0;
  }

  /** A tab or a forced end of line. */
  void gap(Optional<SourceLink> link) {
    turn(link);
    events.add(Account::gap);
  }

  /** Something that is not words, such as a picture or the mark of a note. */
  void thing(Optional<SourceLink> link, Consumer<Account> event) {
    turn(link);
    content = true;
    events.add(event);
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
