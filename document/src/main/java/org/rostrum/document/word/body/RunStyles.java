package org.rostrum.document.word.body;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Emphasis;
import org.rostrum.document.text.Style;
import org.rostrum.document.word.language.Languages;
import org.rostrum.document.word.language.Letters;
import org.rostrum.document.word.style.CharacterFormat;
import org.rostrum.document.word.style.ParagraphStyle;

/**
 * What Word's layers (document defaults, paragraph style, character style, the run itself) make of
 * a run. Switches in styles turn each other over; the run's own word is final (ISO/IEC 29500-1,
 * 17.7.3). For one thread.
 */
final class RunStyles {
  private static final int TOGGLES = 0xFF;
  private static final Map<Emphasis, Integer> FLAGS =
      Map.of(
          Emphasis.BOLD, CharacterFormat.BOLD,
          Emphasis.ITALIC, CharacterFormat.ITALIC,
          Emphasis.UNDERLINE, CharacterFormat.UNDERLINE,
          Emphasis.STRIKE, CharacterFormat.STRIKE,
          Emphasis.SMALL_CAPS, CharacterFormat.SMALL_CAPS,
          Emphasis.ALL_CAPS, CharacterFormat.ALL_CAPS,
          Emphasis.SUPERSCRIPT, CharacterFormat.SUPERSCRIPT,
          Emphasis.SUBSCRIPT, CharacterFormat.SUBSCRIPT);

  /** The switches that mean the same for all scripts. */
  private static final int PLAIN =
      CharacterFormat.UNDERLINE
          | CharacterFormat.STRIKE
          | CharacterFormat.SMALL_CAPS
          | CharacterFormat.ALL_CAPS
          | CharacterFormat.SUPERSCRIPT
          | CharacterFormat.SUBSCRIPT;

  private final Manuscript manuscript;
  private final Map<String, Map<Integer, Style>> known = new HashMap<>();
  private final int template;

  RunStyles(Manuscript manuscript) {
    this.manuscript = manuscript;
    this.template =
        effective(
            manuscript.styles.paragraph(null).character(),
            CharacterFormat.NONE,
            CharacterFormat.NONE);
  }

  /** All switches that are on for a run. */
  int effective(CharacterFormat paragraph, CharacterFormat character, CharacterFormat run) {
    CharacterFormat defaults = manuscript.styles.defaults();
    int toggles = ((paragraph.on() ^ character.on()) | defaults.on()) & TOGGLES;
    toggles = (toggles & ~run.said()) | (run.on() & TOGGLES);
    int others =
        (character.on() & character.said())
            | (paragraph.on() & ~character.said())
            | (defaults.on() & ~character.said() & ~paragraph.said());
    others = (others & ~run.said()) | run.on();
    return toggles | (others & ~TOGGLES);
  }

  /**
   * What is on because the template has it so and not because the author meant it: all that a
   * heading's style says, and what the style of ordinary paragraphs says.
   */
  int ground(ParagraphStyle style, boolean heading) {
    if (!heading) {
      return template;
    }
    return effective(style.character(), CharacterFormat.NONE, CharacterFormat.NONE);
  }

  /** The style of some words, given what is on and what is ground. */
  Style style(int on, int ground, Letters letters, String language) {
    boolean rightToLeft = (on & CharacterFormat.RIGHT_TO_LEFT) != 0;
    boolean complex =
        rightToLeft || (on & CharacterFormat.COMPLEX) != 0 || letters.script().complex();
    int bits = emphasis(on, complex) & ~emphasis(ground, complex);
    int index = rightToLeft ? bits | CharacterFormat.RIGHT_TO_LEFT : bits;
    Map<Integer, Style> styles = known.computeIfAbsent(language, l -> new HashMap<>());
    Style style = styles.get(index);
    if (style == null) {
      style =
          new Style(
              set(bits), language, rightToLeft ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
      styles.put(index, style);
    }
    return style;
  }

  private static int emphasis(int on, boolean complex) {
    int bits = on & PLAIN;
    if ((on & (complex ? CharacterFormat.BOLD_COMPLEX : CharacterFormat.BOLD)) != 0) {
      bits |= CharacterFormat.BOLD;
    }
    if ((on & (complex ? CharacterFormat.ITALIC_COMPLEX : CharacterFormat.ITALIC)) != 0) {
      bits |= CharacterFormat.ITALIC;
    }
    if ((on & CharacterFormat.DOUBLE_STRIKE) != 0) {
      bits |= CharacterFormat.STRIKE;
    }
    return bits;
  }

  private static Set<Emphasis> set(int bits) {
    Set<Emphasis> set = EnumSet.noneOf(Emphasis.class);
    FLAGS.forEach((emphasis, flag) -> {
      if ((bits & flag) != 0) {
        set.add(emphasis);
      }
    });
    return set;
  }

  /** The language of some words: the nearest layer that marks one, held against the letters. */
  String language(
      Letters letters, CharacterFormat paragraph, CharacterFormat character, CharacterFormat run) {
    CharacterFormat defaults = manuscript.styles.defaults();
    CharacterFormat theme = manuscript.theme;
    Languages languages = manuscript.languages;
    String latin =
        first(run.latin(), character.latin(), paragraph.latin(), defaults.latin(), theme.latin());
    String eastAsian =
        first(
            run.eastAsian(),
            character.eastAsian(),
            paragraph.eastAsian(),
            defaults.eastAsian(),
            theme.eastAsian());
    String complex =
        first(
            run.complex(),
            character.complex(),
            paragraph.complex(),
            defaults.complex(),
            theme.complex());
    return languages.of(letters, latin, eastAsian, complex);
  }

  private static String first(String a, String b, String c, String d, String e) {
    if (!a.isEmpty()) {
      return a;
    }
    if (!b.isEmpty()) {
      return b;
    }
    if (!c.isEmpty()) {
      return c;
    }
    return d.isEmpty() ? e : d;
  }
}
