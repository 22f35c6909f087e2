package org.rostrum.compile.plan;

/** Honorifics as the letter's text has them: in full before high officials (S/2020/1090). */
final class Honorific {
  private Honorific() {}

  /**
   * {@code "H.E. Ms."} becomes {@code "Her Excellency Ms."}. Where the form does not say whose it
   * is, it stays as it was given: nobody's gender is guessed.
   */
  static String inFull(String honorific) {
    String rest = honorific.strip();
    String abbreviation =
        rest.startsWith("H.E.") ? "H.E." : rest.startsWith("H. E.") ? "H. E." : "";
    if (abbreviation.isEmpty()) {
      return rest;
    }
    String form = rest.substring(abbreviation.length()).strip();
    if (form.startsWith("Ms") || form.startsWith("Mrs") || form.startsWith("Dame")) {
      return "Her Excellency " + form;
    }
    if (form.equals("Mr.") || form.equals("Mr") || form.startsWith("Sir")) {
      return "His Excellency " + form;
    }
    return rest;
  }
}
