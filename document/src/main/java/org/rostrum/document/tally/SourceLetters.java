package org.rostrum.document.tally;

/**
 * What one layer of a source file (the document's defaults, a style, a run) says of letters, a sum
 * of switches.
 *
 * <p>A letter stands out when the layers together turn on for it what they do not turn on for a
 * plain paragraph of the ordinary style (so a template in bold throughout emphasises nothing). The
 * layers: the run's own word is final; else the paragraph's style and the character style turn each
 * other over in bold, italic, capitals, small capitals, strike and hiding, and what the defaults
 * turn on stays on (ISO/IEC 29500-1, 17.7.3); in all else the nearest layer holds. An underline in
 * a link is the link's. Of bold and italic the pair for complex scripts holds where the run is
 * marked so or most of the letters between two signs of it are of such a script.
 *
 * @param said the switches it speaks of
 * @param on those of them it turns on
 */
record SourceLetters(int said, int on) {
  static final int BOLD = 1;
  static final int ITALIC = 1 << 1;
  static final int COMPLEX_BOLD = 1 << 2;
  static final int COMPLEX_ITALIC = 1 << 3;
  static final int CAPITALS = 1 << 4;
  static final int SMALL_CAPITALS = 1 << 5;
  static final int STRIKE = 1 << 6;
  static final int HIDDEN = 1 << 7;
  static final int DOUBLE_STRIKE = 1 << 8;
  static final int UNDERLINE = 1 << 9;
  static final int RAISED = 1 << 10;
  static final int LOWERED = 1 << 11;
  static final int RIGHT_TO_LEFT = 1 << 12;
  static final int COMPLEX = 1 << 13;

  private static final int TURNED_OVER =
      BOLD | ITALIC | COMPLEX_BOLD | COMPLEX_ITALIC | CAPITALS | SMALL_CAPITALS | STRIKE | HIDDEN;
  private static final int OF_ANY_SCRIPT =
      CAPITALS | SMALL_CAPITALS | STRIKE | UNDERLINE | RAISED | LOWERED;

  /** Says nothing. */
  static final SourceLetters NONE = new SourceLetters(0, 0);

  /** This layer with one more word said, an element of {@code w:rPr}. */
  SourceLetters hear(String element, String value) {
    return switch (element) {
      case "b" -> turned(BOLD, value);
      case "i" -> turned(ITALIC, value);
      case "bCs" -> turned(COMPLEX_BOLD, value);
      case "iCs" -> turned(COMPLEX_ITALIC, value);
      case "caps" -> turned(CAPITALS, value);
      case "smallCaps" -> turned(SMALL_CAPITALS, value);
      case "strike" -> turned(STRIKE, value);
      case "dstrike" -> turned(DOUBLE_STRIKE, value);
      case "vanish" -> turned(HIDDEN, value);
      case "rtl" -> turned(RIGHT_TO_LEFT, value);
      case "cs" -> turned(COMPLEX, value);
      // an underline that says only its colour shows nothing
      case "u" -> said(UNDERLINE, value.isEmpty() || value.equals("none") ? on : on | UNDERLINE);
      case "vertAlign" ->
          said(
              RAISED | LOWERED,
              switch (value) {
                case "superscript" -> on | RAISED;
                case "subscript" -> on | LOWERED;
                default -> on;
              });
      default -> this;
    };
  }

  private SourceLetters turned(int flag, String value) {
    return said(flag, SourceStyles.on(value) ? on | flag : on & ~flag);
  }

  private SourceLetters said(int flags, int nowOn) {
    return new SourceLetters(said | flags, nowOn);
  }

  /** This layer, and where it says nothing the one below. */
  SourceLetters over(SourceLetters below) {
    return new SourceLetters(said | below.said, on | (below.on & ~said));
  }

  /** What four layers make of a letter. */
  static int made(
      SourceLetters defaults, SourceLetters paragraph, SourceLetters character, SourceLetters run) {
    int turnedOver = ((paragraph.on ^ character.on) | defaults.on) & TURNED_OVER;
    int others = character.over(paragraph).over(defaults).on & ~TURNED_OVER;
    return run.on | ((turnedOver | others) & ~run.said);
  }

  /** What a reader sees of it, in letters of a complex script or in others. */
  private static int seen(int made, boolean complex) {
    int seen = made & OF_ANY_SCRIPT;
    seen |= (made & (complex ? COMPLEX_BOLD : BOLD)) == 0 ? 0 : BOLD;
    seen |= (made & (complex ? COMPLEX_ITALIC : ITALIC)) == 0 ? 0 : ITALIC;
    seen |= (made & DOUBLE_STRIKE) == 0 ? 0 : STRIKE;
    return seen;
  }

  /**
   * How some words stand out.
   *
   * @param made what the layers make of them
   * @param ground what they make of words that are not to stand out
   */
  static int emphasis(int made, int ground, String words) {
    int simple = seen(made, false) & ~seen(ground, false);
    int complex = seen(made, true) & ~seen(ground, true);
    if (simple == complex) {
      return simple;
    }
    boolean marked = (made & (RIGHT_TO_LEFT | COMPLEX)) != 0;
    return marked || SourceScript.complex(words) ? complex : simple;
  }
}
