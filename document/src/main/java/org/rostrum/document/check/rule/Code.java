package org.rostrum.document.check.rule;

import static org.rostrum.document.safety.Severity.ASK;
import static org.rostrum.document.safety.Severity.REFUSE;
import static org.rostrum.document.safety.Severity.TELL;

import java.util.Locale;
import java.util.Optional;
import org.rostrum.document.safety.Severity;

/**
 * Everything that can be found in a Word file, each with its row in the table of attacks ({@code
 * docs/attacks.md}) and the severity it has unless a policy says otherwise.
 */
public enum Code {
  WORD_EMPTY(22, REFUSE, Hold.FIRM),
  WORD_WRONG_TYPE(22, REFUSE, Hold.FIRM),
  WORD_NOT_WORD(22, REFUSE, Hold.FIRM),
  WORD_TRUNCATED(22, REFUSE, Hold.FIRM),
  WORD_DAMAGED(2, REFUSE, Hold.FIRM),
  WORD_ENCRYPTED(20, REFUSE, Hold.FIRM),
  WORD_TOO_LARGE(1, REFUSE, Hold.FIRM),
  WORD_TOO_DEEP(5, REFUSE, Hold.FIRM),
  WORD_TOO_LONG(5, REFUSE, Hold.FIRM),
  WORD_TOO_WIDE(5, REFUSE, Hold.FIRM),
  WORD_TOO_SLOW(5, REFUSE, Hold.FIRM),
  WORD_EXHAUSTING(5, REFUSE, Hold.FIRM),
  WORD_TOO_MANY_PARTS(1, REFUSE, Hold.FIRM),
  WORD_DUPLICATE_PART(2, REFUSE, Hold.FIRM),
  WORD_MISMATCH(2, REFUSE, Hold.FIRM),
  WORD_ODD_PACKING(2, REFUSE, Hold.FIRM),
  WORD_OVERLAP(1, REFUSE, Hold.FIRM),
  WORD_STRANGE_NAME(3, REFUSE, Hold.FIRM),
  WORD_DOCTYPE(4, REFUSE, Hold.FIRM),

  EXTRA_BYTES(2, REFUSE, Hold.FREE),
  ODD_ENCODING(4, REFUSE, Hold.FIRM),
  OUTSIDE_SOURCE(6, REFUSE, Hold.FIRM),
  OUTSIDE_PICTURE(6, TELL, Hold.FREE),
  REMOTE_TEMPLATE(7, REFUSE, Hold.FREE),
  LOCAL_TEMPLATE(7, TELL, Hold.FREE),
  MACRO(8, REFUSE, Hold.FIRM),
  ACTIVE_CONTROL(8, REFUSE, Hold.FIRM),
  EMBEDDED_OBJECT(8, REFUSE, Hold.FREE),
  CHART_DATA(8, TELL, Hold.FREE),
  FOREIGN_CONTENT(8, REFUSE, Hold.FREE),
  FIELD_DDE(9, REFUSE, Hold.FIRM),
  FIELD_FETCH(10, REFUSE, Hold.FIRM),
  FIELD_INCLUDE(10, ASK, Hold.FREE),
  FIELD_COMPUTED(9, ASK, Hold.FREE),
  FIELD_CHANGING(11, TELL, Hold.FREE),
  LINK_DANGEROUS(12, ASK, Hold.FREE),
  LINK_REMOVED(12, TELL, Hold.FREE),
  LINK_MISMATCH(12, ASK, Hold.FREE),
  ALT_CHUNK(13, REFUSE, Hold.FIRM),
  DATA_SOURCE(14, REFUSE, Hold.FREE),
  ADD_IN(14, REFUSE, Hold.FREE),
  FRAMES(14, REFUSE, Hold.FREE),
  ATTACHED_SCHEMA(14, TELL, Hold.FREE),
  BOUND_DATA(15, TELL, Hold.FREE),
  BOUND_DATA_DIFFERS(15, ASK, Hold.FREE),
  CUSTOM_DATA(15, TELL, Hold.FREE),
  TEXT_MODULES(15, TELL, Hold.FREE),
  PRINTER_SETTINGS(15, TELL, Hold.FREE),
  EMBEDDED_FONT(16, TELL, Hold.FREE),
  REMAPPED_FONT(16, ASK, Hold.FREE),
  SYMBOL_FONT(16, ASK, Hold.FREE),
  PICTURE_FLOOD(17, REFUSE, Hold.FREE),
  PICTURE_SCRIPT(17, REFUSE, Hold.FIRM),
  PICTURE_DRAWING(17, REFUSE, Hold.FREE),
  PICTURE_METADATA(17, TELL, Hold.FREE),
  PICTURE_TRAILING(17, TELL, Hold.FREE),
  PICTURE_UNKNOWN(17, ASK, Hold.FREE),
  TRACKED_CHANGES(18, ASK, Hold.FREE),
  CHANGED_FORMAT(18, TELL, Hold.FREE),
  COMMENT(18, ASK, Hold.FREE),
  METADATA(19, TELL, Hold.FREE),
  PROTECTION(20, TELL, Hold.FREE),
  SIGNATURE(21, TELL, Hold.FREE),
  TWO_TEXTS(23, ASK, Hold.FREE),
  BIDI_OVERRIDE(24, REFUSE, Hold.FREE),
  BIDI_ORDER(24, ASK, Hold.FREE),
  LOOK_ALIKE(25, ASK, Hold.FREE),
  INVISIBLE_SIGN(25, ASK, Hold.FREE),
  STRAY_SIGN(25, TELL, Hold.FREE),
  STACKED_SIGNS(25, ASK, Hold.FREE),
  HIDDEN_TEXT(26, ASK, Hold.FREE),
  FAINT_TEXT(26, ASK, Hold.FREE),
  TINY_TEXT(26, ASK, Hold.FREE),
  MISPLACED_TEXT(26, ASK, Hold.FREE),
  COVERED_TEXT(26, ASK, Hold.FREE),
  OTHER_ENTITY(27, ASK, Hold.FREE),
  OTHER_MISSION(27, ASK, Hold.FREE),
  READING_DIFFERS(28, ASK, Hold.FREE),
  LEFT_OUT(28, TELL, Hold.FREE),
  SAME_FILE(40, ASK, Hold.FREE),
  SAME_WORDS(40, ASK, Hold.FREE),
  FILED_AGAIN(40, TELL, Hold.FREE),
  FILED_ELSEWHERE(40, ASK, Hold.FREE),
  OTHER_DEBATE(40, ASK, Hold.FREE);

  private final int row;
  private final Severity severity;
  private final Hold hold;

  Code(int row, Severity severity, Hold hold) {
    this.row = row;
    this.severity = severity;
    this.hold = hold;
  }

  /** Whether a policy may ask for less than the default. */
  public enum Hold {
    /** A policy may ask for less. */
    FREE,
    /** Never less than the default: it protects readers or the program itself. */
    FIRM
  }

  /** The row of the table of attacks. */
  public int row() {
    return row;
  }

  /** What it asks for unless a policy says otherwise. */
  public Severity severity() {
    return severity;
  }

  public Hold hold() {
    return hold;
  }

  /** As data files and policies write it: {@code "hidden-text"}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The code of a word such as {@code "hidden-text"}. */
  public static Optional<Code> of(String word) {
    for (Code each : values()) {
      if (each.code().equals(word)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
