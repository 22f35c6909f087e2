package org.rostrum.document.akn.check;

import java.util.List;
import java.util.Locale;
import org.rostrum.document.akn.check.Facts.Level;
import org.rostrum.document.akn.check.Facts.Stated;

/**
 * Holds a document's metadata against itself: the words are the profile's, and every part of an
 * address is what the metadata says (AKN4UN guidelines, naming; Akoma Ntoso Naming Convention 1.0,
 * sections 4.5 to 4.8).
 */
final class IdentificationRules {
  private static final List<String> PARTS =
      List.of("akn", "country", "type", "subtype", "actor", "date", "number");

  private final Facts facts;
  private final Identifiers identifiers;
  private final Findings findings;

  IdentificationRules(Facts facts, Identifiers identifiers, Findings findings) {
    this.facts = facts;
    this.identifiers = identifiers;
    this.findings = findings;
  }

  void check() {
    words();
    complete();
    work();
    expression();
    manifestation();
    submitter();
  }

  private void words() {
    if (!Vocabulary.name(facts.element, facts.name)) {
      add("akn-name", facts.element + " may not be named \"" + facts.name + "\"");
    }
    if (!Vocabulary.subtype(facts.element, facts.subtype)) {
      add("akn-subtype", facts.element + " may not have the subtype \"" + facts.subtype + "\"");
    }
    if (!facts.country.equals("un")) {
      add("akn-country", "The country is \"" + facts.country + "\" and not \"un\"");
    }
    if (!Vocabulary.language(facts.language)) {
      add("akn-language", "\"" + facts.language + "\" is no language in three letters");
    }
    if (!facts.format.equals("application/akn+xml")) {
      add("akn-format", "The format is \"" + facts.format + "\"");
    }
    String number = facts.numberShown.replace('/', '-').replace(' ', '_');
    if (!facts.number.equals("nn") && !facts.number.equals(number)) {
      add("akn-number", facts.number + " is not how " + facts.numberShown + " is written");
    }
  }

  private void complete() {
    for (Level level : Level.values()) {
      Stated stated = facts.at(level);
      if (stated.component.isEmpty()
          || stated.whole.isEmpty()
          || stated.date.isEmpty()
          || stated.authors.isEmpty()) {
        String where = level.name().toLowerCase(Locale.ROOT);
        add("akn-incomplete", "An address, a date or an author of the " + where + " is missing");
      }
    }
  }

  private void work() {
    Stated work = facts.at(Level.WORK);
    List<String> authors = work.authors;
    String actor = authors.isEmpty() ? "" : identifiers.endOf(authors.getFirst());
    List<String> meant =
        List.of("akn", facts.country, facts.element, facts.subtype, actor, work.date, facts.number);
    String[] said = work.whole.split("/", -1);
    if (said.length != meant.size() + 1 || !said[0].isEmpty()) {
      add("akn-iri-shape", "The address of the work has not seven parts: " + work.whole);
      return;
    }
    for (int i = 0; i < meant.size(); i++) {
      if (!said[i + 1].equals(meant.get(i))) {
        String part = PARTS.get(i);
        add(
            "akn-iri-" + part,
            "The "
                + part
                + " is "
                + said[i + 1]
                + " in the address and "
                + meant.get(i)
                + " in the metadata");
      }
    }
    component(work.component, work.whole + "/!" + facts.component);
  }

  private void expression() {
    Stated expression = facts.at(Level.EXPRESSION);
    String work = facts.at(Level.WORK).whole;
    int at = expression.whole.lastIndexOf('@');
    int slash = expression.whole.lastIndexOf('/');
    if (slash < 0 || at < slash || !expression.whole.substring(0, slash).equals(work)) {
      add("akn-iri-expression", "The address of the expression does not go on from the work's");
      return;
    }
    if (!expression.whole.substring(slash + 1, at).equals(facts.language)) {
      add("akn-iri-language", "The language in the address is not " + facts.language);
    }
    if (!expression.whole.substring(at + 1).equals(expression.date)) {
      add("akn-iri-version", "The version in the address is not " + expression.date);
    }
    component(expression.component, expression.whole + "/!" + facts.component);
  }

  private void manifestation() {
    Stated manifestation = facts.at(Level.MANIFESTATION);
    String expression = facts.at(Level.EXPRESSION).whole;
    if (!manifestation.whole.equals(expression + ".xml")) {
      add("akn-iri-manifestation", "The address of the file does not go on from the expression's");
    }
    component(manifestation.component, expression + "/!" + facts.component + ".xml");
  }

  private void component(String said, String meant) {
    if (!said.equals(meant)) {
      add("akn-iri-component", "The address is " + said + " where " + meant + " belongs");
    }
  }

  /** A statement tells who filed it. */
  private void submitter() {
    if (facts.name.equals("officialStatement")
        && !facts.at(Level.WORK).roles.contains("#submitter")) {
      add("akn-submitter", "The statement does not tell who submitted it");
    }
  }

  private void add(String code, String what) {
    findings.add(code, facts.component.replace('_', ' '), what);
  }
}
