package org.rostrum.debate.symbols;

/**
 * A resolution's or decision's number as it stands in words.
 *
 * @param start where it begins
 * @param end behind it, -1 when there is none
 * @param shape how it is written
 * @param first the session, or the number where it stands first
 * @param second the number, year or session behind
 * @param letter a part's letter, mostly empty
 */
record Item(int start, int end, Shape shape, String first, String second, String letter) {
  static final Item NONE = new Item(-1, -1, Shape.ALONE, "", "", "");

  enum Shape {
    /** {@code 2341 (2017)}. */
    WITH_YEAR,
    /** {@code 70/237}, {@code ES-11/1}. */
    SESSION_FIRST,
    /** {@code 3237 (XXIX)}. */
    SESSION_BEHIND,
    /** {@code 1325}. */
    ALONE
  }

  /** The symbol, empty when the words do not tell which document is meant. */
  String symbol(WordForms.Decision decision, WordForms.Body body) {
    String series = decision == WordForms.Decision.RESOLUTION ? "RES" : "DEC";
    return switch (shape) {
      case WITH_YEAR -> {
        boolean council = body == WordForms.Body.SECURITY_COUNCIL || body == WordForms.Body.UNSAID;
        yield council && series.equals("RES") ? "S/RES/" + first + " (" + second + ")" : "";
      }
      case ALONE ->
          body == WordForms.Body.SECURITY_COUNCIL && series.equals("RES") ? "S/RES/" + first : "";
      case SESSION_BEHIND ->
          switch (body) {
            case GENERAL_ASSEMBLY, UNSAID ->
                "A/" + series + "/" + first + letter + " (" + second + ")";
            case ECONOMIC_AND_SOCIAL_COUNCIL ->
                "E/" + series + "/" + first + letter + " (" + second + ")";
            case SECURITY_COUNCIL, HUMAN_RIGHTS_COUNCIL, OTHER -> "";
          };
      case SESSION_FIRST -> bySession(series, body);
    };
  }

  private String bySession(String series, WordForms.Body body) {
    String tail = series + "/" + first + "/" + second + letter;
    return switch (body) {
      case GENERAL_ASSEMBLY, UNSAID -> "A/" + tail;
      case HUMAN_RIGHTS_COUNCIL -> "A/HRC/" + tail;
      case ECONOMIC_AND_SOCIAL_COUNCIL -> Asides.isYear(first) ? "E/" + tail : "";
      case SECURITY_COUNCIL, OTHER -> "";
    };
  }
}
