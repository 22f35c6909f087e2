package org.rostrum.document.word.maths;

/** Raised and lowered signs. */
final class Scripts {
  private static final String PLAIN = "0123456789,.+-−=()abcdefghijklmnoprstuvwxyz";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹,.⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉,.₊₋₋₌₍₎ₐ   ₑ  ₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥ ₓ  ";

  /** A longer line of raised signs is harder to read than {@code ^(…)}. */
  private static final int MOST = 12;

  private Scripts() {}

  static String raised(String line) {
    return script(line, RAISED, "^");
  }

  static String lowered(String line) {
    return script(line, LOWERED, "_");
  }

  private static String script(String part, String signs, String otherwise) {
    String line = part.strip();
    StringBuilder script = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      int at = PLAIN.indexOf(line.charAt(i));
      if (at < 0 || signs.charAt(at) == ' ' || line.length() > MOST) {
        return otherwise + MathsLine.grouped(line);
      }
      script.append(signs.charAt(at));
    }
    return script.toString();
  }
}
