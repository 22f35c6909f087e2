package org.rostrum.document.docx;

import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Imprint;
import org.rostrum.document.official.Part;
import org.rostrum.document.official.Piece;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Text;

/** Writes one annex: its heading, its statement and its notes. For one thread, one annex. */
final class AnnexWriter {
  private final Annex annex;
  private final Text text;
  private final Numbers numbers;
  private final RunStyles styles;
  private final Frame frame;

  AnnexWriter(Imprint imprint, Annex annex, Text text) {
    this.annex = annex;
    this.text = text;
    numbers = Numbers.of(annex.number(), text.blocks(), text.notes());
    styles = new RunStyles(imprint.language());
    frame = Frame.of(imprint.language(), imprint.direction());
  }

  Part write() {
    Markup body = new Markup();
    heading(body);
    blocks(body).write(text.blocks(), Column.PAGE);
    Piece bodyPiece = Squeeze.piece(body);
    Piece notesPiece = Squeeze.piece(notes());
    return new Part(bodyPiece, notesPiece, numbers.pictures(), PageEstimate.pages(annex, text));
  }

  private Blocks blocks(Markup out) {
    return new Blocks(out, new Inlines(out, numbers, styles, text.notes()));
  }

  private void heading(Markup out) {
    int bookmark = numbers.heading();
    out.raw("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/>").raw(frame.paragraph());
    out.raw("</w:pPr><w:bookmarkStart w:id=\"");
    out.number(bookmark).raw("\" w:name=\"").raw(Numbers.name(bookmark)).raw("\"/>");
    if (!annex.label().isEmpty()) {
      out.raw("<w:r>").raw(frame.run("<w:rStyle w:val=\"AnnexLabel\"/>"));
      Inlines.words(out, annex.label());
      out.raw("</w:r><w:r><w:br/></w:r>");
    }
    out.raw("<w:r>").raw(frame.run());
    Inlines.words(out, annex.heading());
    out.raw("</w:r><w:bookmarkEnd w:id=\"").number(bookmark).raw("\"/></w:p>");
    if (!annex.original().isEmpty()) {
      out.raw("<w:p><w:pPr><w:pStyle w:val=\"OriginalMark\"/>").raw(frame.paragraph());
      out.raw("</w:pPr><w:r>").raw(frame.run());
      Inlines.words(out, annex.original());
      out.raw("</w:r></w:p>");
    }
  }

  private Markup notes() {
    Markup out = new Markup();
    Blocks blocks = blocks(out);
    for (Note note : text.notes()) {
      out.raw("<w:footnote w:id=\"").number(numbers.note(note.number())).raw("\">");
      blocks.writeNote(mark(note), note.blocks());
      out.raw("</w:footnote>");
    }
    return out;
  }

  private static byte[] mark(Note note) {
    Markup mark = new Markup();
    mark.raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/>");
    if (note.mark().isEmpty()) {
      mark.raw("</w:rPr><w:footnoteRef/></w:r>");
    } else {
      mark.raw("</w:rPr>");
      Inlines.words(mark, note.mark());
      mark.raw("</w:r>");
    }
    return mark.raw("<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>").toBytes();
  }
}
