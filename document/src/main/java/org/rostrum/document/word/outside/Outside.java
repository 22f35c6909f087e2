package org.rostrum.document.word.outside;

import java.util.HashSet;
import java.util.Set;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.safety.Place;
import org.rostrum.document.word.body.Departures;
import org.rostrum.document.word.body.PlainWords;
import org.rostrum.document.word.pack.Relation;
import org.rostrum.document.word.pack.Relations;
import org.rostrum.document.word.pack.WordPackage;

/** Tells everything a file holds beside its text. For one thread, one reading. */
public final class Outside {
  private final WordPackage pack;
  private final String main;
  private final Departures departures;

  public Outside(WordPackage pack, String main, Departures departures) {
    this.pack = pack;
    this.main = main;
    this.departures = departures;
  }

  /** Tells all of it. */
  public void tell(Settings settings) {
    Relations relations = pack.relations(main);
    pages(relations, "header", Departure.Kind.HEADER);
    pages(relations, "footer", Departure.Kind.FOOTER);
    new Comments(pack, departures).tell(relations);
    for (Relation relation : relations.all()) {
      attached(relation);
    }
    settings(settings);
    new Metadata(pack, departures).tell();
    signatures();
  }

  /** Headers and footers; the same words on first, even and other pages are told once. */
  private void pages(Relations relations, String type, Departure.Kind kind) {
    Set<String> told = new HashSet<>();
    for (String part : relations.parts(type)) {
      if (!pack.has(part)) {
        continue;
      }
      StringBuilder words = new StringBuilder();
      pack.read(
          part,
          cursor -> {
            PlainWords.of(cursor, words);
            return words;
          });
      String said = words.toString().strip();
      boolean picture = !pack.relations(part).parts("image").isEmpty();
      if ((said.isEmpty() && !picture) || !told.add(said)) {
        continue;
      }
      if (picture) {
        departures.tell(
            Departure.Kind.LETTERHEAD,
            Place.part(part),
            "A letterhead with a picture at the " + edge(kind) + " of the page is left out.",
            said);
      } else {
        departures.tell(
            kind,
            Place.part(part),
            "Words at the " + edge(kind) + " of the page are left out.",
            said);
      }
    }
  }

  private static String edge(Departure.Kind kind) {
    return kind == Departure.Kind.FOOTER ? "foot" : "head";
  }

  private void attached(Relation relation) {
    switch (relation.type()) {
      case "vbaProject" ->
          tell(Departure.Kind.MACRO, "The file holds a program (macros); it is left out.", "");
      case "glossaryDocument" ->
          tell(Departure.Kind.OTHER, "Text modules kept in the file are left out.", "");
      case "customXml" ->
          tell(
              Departure.Kind.METADATA, "Data that a program attached to the file is left out.", "");
      case "keyMapCustomizations", "attachedToolbars" ->
          tell(Departure.Kind.OTHER, "Changes to Word's own keys and menus are left out.", "");
      case "mailMergeSource", "recipientData" ->
          tell(
              Departure.Kind.LINK,
              "A data source for a mail merge is left out.",
              relation.target());
      default -> {
        boolean outside = relation.reach() == Relation.Reach.OUTSIDE;
        if (outside && !relation.type().equals("hyperlink") && !relation.type().equals("image")) {
          tell(
              Departure.Kind.LINK,
              "The file points to something outside of it ("
                  + relation.type()
                  + "), never fetched.",
              relation.target());
        }
      }
    }
  }

  private void settings(Settings settings) {
    if (pack.contentType(main).contains("macroEnabled")
        && pack.relations(main).parts("vbaProject").isEmpty()) {
      tell(
          Departure.Kind.MACRO, "The file is of the kind that may hold macros; it holds none.", "");
    }
    if (!settings.protection().isEmpty()) {
      tell(
          Departure.Kind.PROTECTION,
          "The file asks that others not change it; the words are read all the same.",
          settings.protection());
    }
    if (settings.dataSource()) {
      tell(Departure.Kind.LINK, "The file is set up for a mail merge; that is left out.", "");
    }
    if (settings.part().isEmpty()) {
      return;
    }
    for (Relation relation : pack.relations(settings.part()).all()) {
      if (relation.type().equals("attachedTemplate")) {
        tell(
            Departure.Kind.METADATA,
            "The address of the template the file was made with is left out.",
            relation.target());
      }
    }
  }

  private void signatures() {
    for (String part : pack.names()) {
      if (part.startsWith("_xmlsignatures/") && part.endsWith(".xml")) {
        departures.tell(
            Departure.Kind.SIGNATURE,
            Place.part(part),
            "A digital signature inside the file is left out; it does not hold for the rebuilt text.",
            "");
      }
    }
    for (String fonts : pack.relations(main).parts("fontTable")) {
      if (!pack.relations(fonts).parts("font").isEmpty()) {
        tell(Departure.Kind.OTHER, "Fonts embedded in the file are left out.", "");
      }
    }
  }

  private void tell(Departure.Kind kind, String what, String words) {
    departures.tell(kind, Place.WHOLE_FILE, what, words);
  }
}
