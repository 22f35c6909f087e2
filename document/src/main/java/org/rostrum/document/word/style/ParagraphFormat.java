package org.rostrum.document.word.style;

import org.jspecify.annotations.Nullable;
import org.rostrum.document.text.Alignment;

/**
 * What one layer (a style, a paragraph) says about a paragraph. Null means it does not say.
 *
 * @param style the paragraph style's id
 * @param outline 0 for the highest heading, 9 for body text
 * @param list the list's number in numbering.xml, 0 for none
 * @param level the level in the list, 0 for the outermost
 * @param rightToLeft whether the paragraph runs right to left
 * @param alignment how it stands between the margins
 * @param indent where its first line begins, in twentieths of a point from the margin
 * @param pageBefore whether it begins a page
 * @param mark the properties of the paragraph's mark
 * @param section whether a section ends with it
 * @param changed whether a tracked change of its properties is told
 */
public record ParagraphFormat(
    @Nullable String style,
    @Nullable Integer outline,
    @Nullable Integer list,
    @Nullable Integer level,
    @Nullable Boolean rightToLeft,
    @Nullable Alignment alignment,
    @Nullable Integer indent,
    @Nullable Boolean pageBefore,
    CharacterFormat mark,
    Section section,
    Change changed) {
  /** Says nothing. */
  public static final ParagraphFormat NONE =
      new ParagraphFormat(
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          CharacterFormat.NONE,
          Section.GOES_ON,
          Change.NONE);

  /** Whether a section ends with the paragraph. */
  public enum Section {
    GOES_ON,
    ENDS
  }

  /** Whether the paragraph's properties were changed while changes were tracked. */
  public enum Change {
    NONE,
    TRACKED
  }

  /** This layer with another below it. */
  public ParagraphFormat over(ParagraphFormat below) {
    return new ParagraphFormat(
        style == null ? below.style : style,
        outline == null ? below.outline : outline,
        list == null ? below.list : list,
        level == null ? below.level : level,
        rightToLeft == null ? below.rightToLeft : rightToLeft,
        alignment == null ? below.alignment : alignment,
        indent == null ? below.indent : indent,
        pageBefore == null ? below.pageBefore : pageBefore,
        mark,
        section,
        changed);
  }
}
