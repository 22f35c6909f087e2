package org.rostrum.document.akn;

import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Imprint;
import org.rostrum.document.official.Part;
import org.rostrum.document.official.Piece;
import org.rostrum.document.text.Text;

/** Writes one annex as an {@code attachment} that holds a {@code doc} of its own. */
final class AttachmentWriter {
  private AttachmentWriter() {}

  static Part write(Imprint imprint, Annex annex, Text text) {
    Markup out = new Markup(1 << 14);
    String identifier = "att_" + annex.number();
    out.raw("<attachment eId=\"").raw(identifier).raw("\">\n");
    out.raw("<num>").text(annex.label()).raw("</num>");
    out.raw("<heading>").text(annex.heading()).raw("</heading>\n");
    out.raw("<doc name=\"officialStatement\" contains=\"originalVersion\">\n<meta>\n");
    Identification.write(out, component(imprint, annex), submitter(annex));
    out.raw("\n</meta>\n");
    if (!annex.original().isEmpty()) {
      out.raw("<preface eId=\"").raw(identifier).raw("__preface\"><p>");
      Marks.originalLanguage(out, annex.original());
      out.raw("</p></preface>\n");
    }
    TextWriter writer = new TextWriter(out, identifier, annex.language(), text);
    writer.body(text);
    out.raw("\n</doc>\n</attachment>\n");
    return new Part(Piece.plain(out.toBytes()), Piece.EMPTY, writer.pictures());
  }

  private static Component component(Imprint imprint, Annex annex) {
    return new Component(
        imprint,
        "doc",
        "communication",
        "annex_" + annex.number(),
        Languages.threeLetters(annex.language()));
  }

  /** The identifier under which the outermost metadata names who filed an annex. */
  static String submitter(Annex annex) {
    return "entity-" + annex.slug();
  }
}
