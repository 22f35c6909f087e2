package org.rostrum.document.html;

import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Imprint;
import org.rostrum.document.official.Part;
import org.rostrum.document.official.Piece;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Text;

/** Writes one annex: its heading, its body and, at its end, its notes. For one thread. */
final class AnnexWriter {
  private final Markup out = new Markup(32_768);
  private final Imprint imprint;
  private final Annex annex;
  private final Text text;
  private final Story story;
  private final BlockWriter blocks;

  AnnexWriter(Imprint imprint, Annex annex, Text text) {
    this.imprint = imprint;
    this.annex = annex;
    this.text = text;
    this.story =
        new Story(out, "a" + annex.number(), imprint.language(), text.blocks(), text.notes());
    this.blocks = new BlockWriter(story);
  }

  Part write() {
    String id = story.id();
    out.raw("<article class=\"annex\" id=\"").raw(id).raw("\" aria-labelledby=\"").raw(id);
    out.raw("-title\">\n<header>\n<h2 id=\"").raw(id).raw("-title\">");
    heading();
    out.raw("</h2>\n");
    if (!annex.original().isBlank()) {
      out.raw("<p class=\"original\">").text(annex.original()).raw("</p>\n");
    }
    out.raw("</header>\n<div class=\"read\"");
    Scope scope = reading();
    out.raw(">\n");
    blocks.write(text.blocks(), scope, BlockWriter.Room.BODY);
    if (!text.notes().isEmpty()) {
      notes(scope);
    }
    out.raw("</div>\n</article>\n");
    return new Part(Piece.plain(out.bytes()), Piece.EMPTY, story.pictures());
  }

  private void heading() {
    if (!annex.label().isBlank()) {
      out.raw("<span class=\"over\">").text(annex.label()).raw("</span> ");
    }
    out.text(annex.heading().isBlank() ? annex.shortName() : annex.heading());
  }

  /** Writes language and direction whole: the fragment stands in pages of any direction. */
  private Scope reading() {
    String language = text.language();
    if (language.isEmpty() || language.equals("und")) {
      language = annex.language();
    }
    Direction direction = text.direction();
    boolean known = !language.isEmpty() && !language.equals("und");
    out.attribute("lang", known ? language : "");
    out.attribute("dir", Scope.attribute(direction));
    return new Scope(known ? language : "", direction);
  }

  private void notes(Scope scope) {
    String id = story.id();
    out.raw("<section class=\"notes\" role=\"doc-endnotes\" aria-labelledby=\"").raw(id);
    out.raw("-notes\">\n<h3 id=\"").raw(id).raw("-notes\"");
    if (!scope.speaks(imprint.language())) {
      out.attribute("lang", imprint.language());
    }
    out.raw(">").text(story.wording().notes()).raw("</h3>\n<ol role=\"list\">\n");
    for (Note note : text.notes()) {
      note(note, scope);
    }
    out.raw("</ol>\n</section>\n");
  }

  private void note(Note note, Scope scope) {
    String id = story.id();
    out.raw("<li id=\"").raw(id).raw("-n").number(note.number()).raw("\">");
    out.raw("<a class=\"back\" role=\"doc-backlink\" href=\"#").raw(id).raw("-r");
    out.number(note.number()).raw("\" aria-label=\"").text(story.wording().note()).raw(" ");
    out.text(note.printed()).raw(", ").text(story.wording().back()).raw("\">");
    out.raw("<span class=\"hide\">[</span>").text(note.printed());
    out.raw("<span class=\"hide\">]</span></a> <div class=\"note\">\n");
    blocks.write(note.blocks(), scope, BlockWriter.Room.NOTE);
    out.raw("</div></li>\n");
  }
}
