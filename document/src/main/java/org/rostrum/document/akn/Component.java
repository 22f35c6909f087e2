package org.rostrum.document.akn;

import org.rostrum.document.official.Imprint;

/**
 * A part of the document that has an address of its own, and that address on the three levels of
 * the Akoma Ntoso Naming Convention 1.0 (sections 4.5 to 4.8).
 *
 * @param element the document type, such as {@code doc}
 * @param subtype AKN4UN's prescribed subtype, such as {@code communication}
 * @param name the component's name without its exclamation mark, such as {@code annex_4}
 * @param language three letters
 */
record Component(Imprint imprint, String element, String subtype, String name, String language) {
  /** The author the address names: the last step of the reference {@code FRBRauthor} leads to. */
  static final String ACTOR = "un-sc";

  /** The number in an address; {@code nn} is the convention's word for none. */
  String number() {
    String symbol = imprint.symbol();
    return symbol.isEmpty() ? "nn" : symbol.replace('/', '-').replace(' ', '_');
  }

  /** The number as printed. */
  String numberAsPrinted() {
    return imprint.symbol().isEmpty() ? "not numbered" : imprint.symbol();
  }

  String work() {
    return "/akn/un/"
        + element
        + "/"
        + subtype
        + "/"
        + ACTOR
        + "/"
        + imprint.dated()
        + "/"
        + number();
  }

  String expression() {
    return work() + "/" + language + "@" + imprint.distributed();
  }

  String manifestation() {
    return expression() + ".xml";
  }

  String workComponent() {
    return work() + "/!" + name;
  }

  String expressionComponent() {
    return expression() + "/!" + name;
  }

  String manifestationComponent() {
    return expressionComponent() + ".xml";
  }
}
