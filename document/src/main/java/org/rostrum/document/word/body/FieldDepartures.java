package org.rostrum.document.word.body;

import org.rostrum.document.safety.Departure;

/** Tells which fields were frozen: what they showed stays, that they would change does not. */
final class FieldDepartures {
  private FieldDepartures() {}

  static void tell(Story story, String instruction) {
    switch (Instruction.kind(instruction)) {
      case "DATE", "TIME", "SAVEDATE", "PRINTDATE", "CREATEDATE" ->
          frozen(
              story,
              "A date that Word would keep changing is frozen as it was shown.",
              instruction);
      case "PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF", "SECTION" ->
          frozen(
              story,
              "A page number stays as it was in the file and may not fit here.",
              instruction);
      case "FILENAME",
          "AUTHOR",
          "USERNAME",
          "USERINITIALS",
          "USERADDRESS",
          "LASTSAVEDBY",
          "DOCPROPERTY",
          "INFO",
          "TITLE",
          "SUBJECT",
          "KEYWORDS",
          "COMMENTS",
          "NUMWORDS",
          "NUMCHARS",
          "EDITTIME",
          "REVNUM",
          "TEMPLATE",
          "DOCVARIABLE" ->
          frozen(story, "A fact about the file is frozen as it was shown.", instruction);
      case "IF",
          "=",
          "COMPARE",
          "MERGEFIELD",
          "ASK",
          "FILLIN",
          "NEXT",
          "NEXTIF",
          "SET",
          "MACROBUTTON",
          "GOTOBUTTON" ->
          frozen(story, "A field that Word would compute is frozen as it was shown.", instruction);
      case "INCLUDETEXT",
          "INCLUDEPICTURE",
          "IMPORT",
          "LINK",
          "DATABASE",
          "RD",
          "DDE",
          "DDEAUTO",
          "AUTOTEXT",
          "EMBED" ->
          frozen(
              story,
              "A field that fetches something from elsewhere is frozen as it was shown.",
              instruction);
      case "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "LISTNUM" ->
          frozen(
              story,
              "A number that Word would compute is not in the file and is left out.",
              instruction);
      case "EQ" ->
          frozen(
              story,
              "A formula written as a field is not in the file as words and is left out.",
              instruction);
      default -> {
        // references, contents, links: what they showed is what they mean
      }
    }
  }

  private static void frozen(Story story, String what, String instruction) {
    story.tell(Departure.Kind.FIELD, what, instruction);
  }

  /** What a field shows that ended without a result. */
  static String shown(Field field) {
    return field.form();
  }
}
