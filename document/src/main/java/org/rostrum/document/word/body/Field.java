package org.rostrum.document.word.body;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.text.Inline;

/** A field that has begun and not yet ended. For one thread. */
final class Field {
  private static final int LONGEST = 20_000;

  private final StringBuilder instruction = new StringBuilder();
  private final int number;
  private boolean showing;
  private Inline.@Nullable Target target;
  private int openedAt;
  private String form = "";

  /**
   * A field.
   *
   * @param number how many fields began before it in its part
   */
  Field(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  void instruct(CharSequence more) {
    if (instruction.length() + more.length() < LONGEST) {
      instruction.append(more);
    }
  }

  String instruction() {
    return instruction.toString().strip();
  }

  /** The first word of the instruction in capitals, such as {@code "HYPERLINK"}. */
  String kind() {
    return Instruction.kind(instruction());
  }

  /** What the result is shown for begins. */
  void show(Inline.@Nullable Target leadsTo) {
    showing = true;
    target = leadsTo;
  }

  boolean showing() {
    return showing;
  }

  Inline.@Nullable Target target() {
    return target;
  }

  /** How many words its story had met when it began. */
  int openedAt() {
    return openedAt;
  }

  void openAt(int met) {
    openedAt = met;
  }

  /** What a form field shows when it has no result, such as the item chosen from a list. */
  void form(String shown) {
    form = shown;
  }

  String form() {
    return form;
  }

  @Override
  public String toString() {
    return kind().toLowerCase(Locale.ROOT);
  }
}
