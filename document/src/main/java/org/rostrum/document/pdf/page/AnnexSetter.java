package org.rostrum.document.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Imprint;
import org.rostrum.document.pdf.font.Faces;
import org.rostrum.document.pdf.line.Layout;
import org.rostrum.document.pdf.line.ParagraphSetter;
import org.rostrum.document.pdf.line.SetLine;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Picture;
import org.rostrum.document.text.Text;

/** Sets one annex: label, heading, mark of language, statement. For one thread, one annex. */
public final class AnnexSetter {
  private final Annex annex;
  private final Text text;
  private final Story story;
  private final Direction frame;
  private final List<Strip> strips = new ArrayList<>();

  public AnnexSetter(Imprint imprint, Annex annex, Text text) {
    this.annex = annex;
    this.text = text;
    story = new Story(imprint.language(), text.notes());
    frame = imprint.direction();
  }

  /** The pages. */
  public SetAnnex set() {
    int sect = story.tree.open(-1, "Sect", story.language(), "");
    String title = (annex.label() + " " + annex.heading()).strip();
    int heading = story.tree.heading(sect, "H2", story.language(), BlockSetter.runs(frame), title);
    line(annex.label(), heading, Faces.Look.BOLD, 13, Alignment.START);
    line(annex.heading(), heading, Faces.Look.BOLD, 12, Alignment.START);
    if (!annex.original().isBlank()) {
      int mark = story.tree.open(sect, "P", story.language(), BlockSetter.runs(frame));
      line(annex.original(), mark, Faces.Look.PLAIN, Measures.BODY, Alignment.END);
    }
    String language = text.language().equals("und") ? annex.language() : text.language();
    int body = story.tree.open(sect, "Div", language, "");
    BlockSetter setter = BlockSetter.of(story, text, body);
    setter.set(text.blocks());
    List<Strip> said = setter.strips();
    if (!said.isEmpty()) {
      said.set(0, said.getFirst().before(14));
    }
    strips.addAll(said);
    return new SetAnnex(
        story.signs.all(), story.tree.nodes(), story.links, Pager.pages(strips, story.notes));
  }

  /** The pictures shown, in the order of their numbers; known once it is set. */
  public List<Picture> pictures() {
    return story.pictures();
  }

  private void line(String words, int node, Faces.Look look, double size, Alignment alignment) {
    if (words.isBlank()) {
      return;
    }
    Inlines inlines =
        new Inlines(story, new Inlines.Base(size, look, Column.PAGE, Story.Emphasised.UNTOLD));
    inlines.plain(words + " ", node, look);
    Layout layout = new Layout(Measures.WIDTH, size * 1.36, frame, alignment, Layout.Fill.RAGGED);
    double before = strips.isEmpty() ? 0 : 5;
    for (SetLine line : ParagraphSetter.set(story.signs, inlines.items(), layout)) {
      strips.add(
          Strip.of(before, line.height(), line.drawn(), List.of()).hold(Strip.Hold.WITH_NEXT));
      before = 0;
    }
  }
}
