package org.rostrum.document.akn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Imprint;
import org.rostrum.document.official.Letter;
import org.rostrum.document.official.Masthead;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.official.Part;
import org.rostrum.document.official.Piece;
import org.rostrum.document.text.Text;

/**
 * Writes what stands around the annexes: the publication as issued, its cover, and the President's
 * letter that carries the annexes.
 */
final class LetterWriter {
  static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
  private static final String PREFIX = "cmp_1";

  private final OfficialDocument document;
  private final Imprint imprint;
  private final Markup out = new Markup(1 << 14);

  LetterWriter(OfficialDocument document) {
    this.document = document;
    this.imprint = Imprint.of(document);
  }

  /** What stands before the annexes. */
  Part head() {
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<akomaNtoso");
    out.attribute("xmlns", NAMESPACE);
    out.raw(">\n<documentCollection name=\"publicationOfficialLetter\"");
    out.raw(" contains=\"originalVersion\">\n<meta>\n");
    Identification.write(out, component("documentCollection", "publication"), "");
    references();
    presentation();
    out.raw("</meta>\n");
    cover();
    out.raw("<collectionBody eId=\"body\">\n<component eId=\"" + PREFIX + "\">\n");
    out.raw("<doc name=\"officialLetter\" contains=\"originalVersion\">\n<meta>\n");
    Identification.write(out, component("doc", "communication"), "");
    out.raw("\n</meta>\n<preface eId=\"" + PREFIX + "__preface\"><p><docTitle>");
    out.text(document.letter().title()).raw("</docTitle></p></preface>\n");
    Letter letter = document.letter();
    Text body = new Text(document.language(), document.direction(), letter.body(), List.of());
    TextWriter writer = new TextWriter(out, PREFIX, document.language(), body);
    writer.body(body);
    conclusions();
    if (!document.annexes().isEmpty()) {
      out.raw("<attachments>\n");
    }
    return new Part(Piece.plain(out.toBytes()), Piece.EMPTY, writer.pictures());
  }

  /** What stands after the annexes. */
  static byte[] tail(OfficialDocument document) {
    Markup tail = new Markup(200);
    if (!document.annexes().isEmpty()) {
      tail.raw("</attachments>\n");
    }
    tail.raw("</doc>\n</component>\n</collectionBody>\n</documentCollection>\n</akomaNtoso>\n");
    return tail.toBytes();
  }

  private Component component(String element, String subtype) {
    String language = Languages.threeLetters(document.language());
    return new Component(imprint, element, subtype, "main", language);
  }

  /** All that metadata anywhere in the file points to, once: identifiers are unique in the file. */
  private void references() {
    out.raw("\n<references source=\"#rostrum\">\n");
    concept("TLCOrganization", Component.ACTOR, "organization/un", document.masthead().organ());
    concept("TLCOrganization", "rostrum", "organization", "Rostrum");
    concept("TLCRole", "submitter", "role", "Submitted by");
    Set<String> named = new HashSet<>();
    for (Annex annex : document.annexes()) {
      String identifier = AttachmentWriter.submitter(annex);
      if (named.add(identifier)) {
        concept("TLCOrganization", identifier, "organization/rostrum", annex.shortName());
      }
    }
    out.raw("</references>\n");
  }

  private void concept(String element, String identifier, String path, String showAs) {
    out.raw("<").raw(element).attribute("eId", identifier);
    out.attribute("href", "/akn/ontology/" + path + "/" + identifier);
    out.attribute("showAs", showAs).raw("/>\n");
  }

  /** What headers and footers of a printed page are made from. */
  private void presentation() {
    Masthead masthead = document.masthead();
    out.raw("<presentation source=\"#rostrum\" xmlns:akn4un=\"http://a4u.un.org\">");
    proprietary("symbol", masthead.symbol());
    proprietary("distribution", masthead.distribution());
    proprietary("distributionDate", masthead.distributedInWords());
    proprietary("originalLanguage", masthead.original());
    out.raw("</presentation>\n");
  }

  private void proprietary(String name, String words) {
    if (!words.isEmpty()) {
      out.raw("<akn4un:").raw(name).raw(">").text(words);
      out.raw("</akn4un:").raw(name).raw(">");
    }
  }

  private void cover() {
    Masthead masthead = document.masthead();
    out.raw("<coverPage eId=\"cover\">\n<container name=\"masthead\" eId=\"cover__masthead\">\n");
    out.raw("<p><docAuthority>").text(masthead.organization()).raw("</docAuthority></p>\n");
    if (!masthead.symbol().isEmpty()) {
      out.raw("<p><docNumber>").text(masthead.symbol()).raw("</docNumber></p>\n");
    }
    out.raw("<p><docAuthority refersTo=\"#").raw(Component.ACTOR).raw("\">");
    out.text(masthead.organ()).raw("</docAuthority></p>\n");
    out.raw("<p><inline name=\"akn4un:distribution\">");
    out.text(masthead.distribution()).raw("</inline></p>\n");
    out.raw("<p><docDate").attribute("date", masthead.distributed().toString()).raw(">");
    out.text(masthead.distributedInWords()).raw("</docDate></p>\n<p>");
    Marks.originalLanguage(out, masthead.original());
    out.raw("</p>\n</container>\n</coverPage>\n");
  }

  private void conclusions() {
    List<String> signed = document.letter().signed();
    out.raw("\n");
    if (signed.isEmpty() && document.notice().isEmpty()) {
      return;
    }
    out.raw("<conclusions eId=\"" + PREFIX + "__conclusions\">\n");
    for (String line : signed) {
      out.raw("<p class=\"signature\">");
      Marks.signature(out, line);
      out.raw("</p>\n");
    }
    if (!document.notice().isEmpty()) {
      out.raw("<p class=\"notice\">").text(document.notice()).raw("</p>\n");
    }
    out.raw("</conclusions>\n");
  }
}
