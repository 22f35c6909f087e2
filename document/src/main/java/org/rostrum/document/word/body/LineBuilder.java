package org.rostrum.document.word.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Style;

/**
 * Gathers a paragraph's inlines: joins words of one style into one run and what leads to one target
 * into one link. For one thread.
 */
final class LineBuilder {
  private final Budget budget;
  private final Deque<List<Inline>> outer = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private List<Inline> inlines = new ArrayList<>();
  private @Nullable List<Inline> linked;
  private Inline.@Nullable Target target;
  private @Nullable Style style;
  private boolean content;

  LineBuilder(Budget budget) {
    this.budget = budget;
  }

  /** Words in a style, leading to a target when there is one. */
  void words(CharSequence more, Style in, Inline.@Nullable Target leadsTo) {
    if (more.isEmpty()) {
      return;
    }
    turn(leadsTo);
    Style before = style;
    if (before != null && !Objects.equals(before, in)) {
      flush();
    }
    style = in;
    budget.characters(more.length());
    int from = words.length();
    words.append(more);
    for (int i = from; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c > ' ' && c < 0x7F) {
        content = true;
      } else if (c != ' ') {
        unusual(i, c);
      }
    }
  }

  private void unusual(int at, char c) {
    if (Character.isWhitespace(c) || Character.isISOControl(c)) {
      words.setCharAt(at, ' ');
    } else if (c != '\u00A0') {
      content = true;
    }
  }

  /** The style of the words just before, if they may still go on. */
  @Nullable Style current() {
    return style;
  }

  /** Where what was added last leads; null when nowhere. */
  Inline.@Nullable Target target() {
    return target;
  }

  /** Something that is not words. */
  void add(Inline inline, Inline.@Nullable Target leadsTo) {
    turn(inline instanceof Inline.Embedded ? null : leadsTo);
    flush();
    budget.inline();
    to().add(inline);
    content |= !(inline instanceof Inline.Anchor || inline instanceof Inline.Mark);
  }

  // two links to one address are two links: the object, not its value, tells them apart
  @SuppressWarnings("ReferenceEquality")
  private void turn(Inline.@Nullable Target leadsTo) {
    if (leadsTo == target) {
      return;
    }
    closeLink();
    target = leadsTo;
    linked = leadsTo == null ? null : new ArrayList<>();
  }

  private void closeLink() {
    flush();
    List<Inline> inside = linked;
    Inline.Target leadsTo = target;
    linked = null;
    target = null;
    if (inside != null && leadsTo != null && !inside.isEmpty()) {
      inlines.add(new Inline.Link(leadsTo, inside));
    }
  }

  private List<Inline> to() {
    List<Inline> inside = linked;
    return inside == null ? inlines : inside;
  }

  private void flush() {
    Style in = style;
    if (in != null && !words.isEmpty()) {
      budget.inline();
      to().add(new Inline.Run(words.toString(), in));
    }
    words.setLength(0);
    style = null;
  }

  /** What follows stands inside something, until {@link #close}. */
  void open() {
    closeLink();
    outer.push(inlines);
    inlines = new ArrayList<>();
  }

  /** What stood inside since the last {@link #open}. */
  List<Inline> close() {
    closeLink();
    List<Inline> inside = inlines;
    inlines = outer.pop();
    return inside;
  }

  /** Whether there are words, pictures or notes. */
  boolean hasContent() {
    return content;
  }

  /** Whether there is nothing at all, not even a blank. */
  boolean isEmpty() {
    return inlines.isEmpty() && words.isEmpty() && linked == null;
  }

  /** The inlines so far; the builder is empty afterwards. */
  List<Inline> take() {
    closeLink();
    List<Inline> all = inlines;
    inlines = new ArrayList<>();
    content = false;
    return all;
  }
}
