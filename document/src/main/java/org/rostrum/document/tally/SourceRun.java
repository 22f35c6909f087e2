package org.rostrum.document.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through the runs of a source file. For one thread. */
final class SourceRun {
  private final SourceStory story;
  private final XMLStreamReader xml;
  private final StringBuilder words = new StringBuilder();
  private int made;
  private boolean typedMark;
  private String blip = "";

  SourceRun(SourceStory story, XMLStreamReader xml) {
    this.story = story;
    this.xml = xml;
  }

  void run(SourceParagraph paragraph) throws XMLStreamException {
    int outer = made;
    look(paragraph, new SourceStyles.Says());
    typedMark = false;
    Source.children(
        xml,
        () -> {
          if (Source.word(xml) && xml.getLocalName().equals("rPr")) {
            SourceStyles.Says says = new SourceStyles.Says();
            Source.children(
                xml,
                () -> {
                  says.hearOfLetters(xml.getLocalName(), Source.attribute(xml, "val"));
                  Source.skip(xml);
                });
            look(paragraph, says);
          } else {
            content(paragraph);
          }
        });
    flush(paragraph);
    typedMark = false;
    made = outer;
  }

  void bare(SourceParagraph paragraph) throws XMLStreamException {
    int outer = made;
    look(paragraph, new SourceStyles.Says());
    content(paragraph);
    flush(paragraph);
    made = outer;
  }

  private void look(SourceParagraph paragraph, SourceStyles.Says says) {
    made = story.tally().styles().made(paragraph.style, says);
  }

  private boolean hidden() {
    return (made & SourceLetters.HIDDEN) != 0;
  }

  private boolean unseen() {
    return hidden() || story.fields.instructing();
  }

  private void content(SourceParagraph paragraph) throws XMLStreamException {
    if (story.alternative()) {
      story.alternate(() -> content(paragraph));
      return;
    }
    if (Source.maths(xml)) {
      flush(paragraph);
      story.inline(paragraph);
      return;
    }
    if (!Source.word(xml)) {
      Source.children(xml, () -> content(paragraph));
      return;
    }
    switch (xml.getLocalName()) {
      case "t" -> words.append(Source.text(xml));
      case "sym" -> {
        String font = Source.attribute(xml, "font");
        words.append(SourceStory.symbol(font, Source.attribute(xml, "char")));
        Source.skip(xml);
      }
      case "noBreakHyphen" -> {
        words.append('-');
        Source.skip(xml);
      }
      case "softHyphen" -> {
        words.append('\u00AD');
        Source.skip(xml);
      }
      case "tab", "ptab", "cr" -> {
        flush(paragraph);
        gap(paragraph);
        Source.skip(xml);
      }
      case "br" -> pageOrLine(paragraph);
      case "instrText" -> {
        String more = Source.text(xml);
        story.fields.innermost().filter(f -> !f.shows()).ifPresent(f -> f.instruct(more));
      }
      case "fldChar" -> field(paragraph);
      case "footnoteReference" -> reference(paragraph, "footnote");
      case "endnoteReference" -> reference(paragraph, "endnote");
      case "drawing", "pict", "object" -> {
        flush(paragraph);
        if (unseen()) {
          Source.skip(xml);
        } else {
          Source.children(xml, () -> drawn(paragraph));
        }
      }
      case "ruby" -> {
        flush(paragraph);
        paragraph.cut();
        paragraph.depth++;
        Source.children(xml, () -> story.inline(paragraph));
        paragraph.depth--;
        paragraph.cut();
      }
      case "delText", "delInstrText", "rPr", "del", "moveFrom", "rt" -> Source.skip(xml);
      case "r", "p", "hyperlink", "ins", "sdt", "tbl" -> {
        flush(paragraph);
        story.inline(paragraph);
      }
      default -> Source.children(xml, () -> content(paragraph));
    }
  }

  /** What was gathered since the last sign is shown, in one look, or is not. */
  private void flush(SourceParagraph paragraph) {
    if (words.isEmpty()) {
      return;
    }
    String gathered = words.toString();
    words.setLength(0);
    if (typedMark) {
      typedMark = false;
      return;
    }
    if (story.fields.instructing()) {
      if (!gathered.isBlank()) {
        story.fields.met();
      }
      return;
    }
    if (hidden()) {
      return;
    }
    story.fields.met();
    story.show();
    paragraph.words(gathered, made, story.fields.link());
  }

  private void gap(SourceParagraph paragraph) {
    if (!unseen()) {
      paragraph.gap(story.fields.link());
    }
  }

  private void pageOrLine(SourceParagraph paragraph) throws XMLStreamException {
    flush(paragraph);
    String type = Source.attribute(xml, "type");
    boolean page = type.equals("page") || type.equals("column");
    if (page && !unseen() && story.splits(paragraph)) {
      paragraph.split();
    } else if (page && !unseen()) {
      paragraph.gap(Optional.empty());
    } else {
      gap(paragraph);
    }
    Source.skip(xml);
  }

  private void field(SourceParagraph paragraph) throws XMLStreamException {
    flush(paragraph);
    switch (Source.attribute(xml, "fldCharType")) {
      case "begin" -> {
        SourceField field = new SourceField();
        if (story.fieldEnds()) {
          story.fields.begin(field);
        }
        field.choose(choice());
        return;
      }
      case "separate" ->
          story
              .fields
              .innermost()
              .filter(field -> !field.shows())
              .ifPresent(field -> story.fields.show(field, SourceField.link(field.instruction())));
      case "end" -> {
        story
            .fields
            .end()
            .filter(story.fields::empty)
            .ifPresent(field -> words.append(field.choice()));
        flush(paragraph);
      }
      default -> {}
    }
    Source.skip(xml);
  }

  /** What was chosen from the list of a form field, empty when it is none. */
  private String choice() throws XMLStreamException {
    List<String> entries = new ArrayList<>();
    int[] chosen = {0};
    form(entries, chosen);
    return chosen[0] >= 0 && chosen[0] < entries.size() ? entries.get(chosen[0]) : "";
  }

  private void form(List<String> entries, int[] chosen) throws XMLStreamException {
    Source.children(
        xml,
        () -> {
          String value = Source.attribute(xml, "val");
          switch (xml.getLocalName()) {
            case "listEntry" -> entries.add(value);
            case "result" -> chosen[0] = SourceStyles.number(value);
            default -> {}
          }
          form(entries, chosen);
        });
  }

  private void reference(SourceParagraph paragraph, String kind) throws XMLStreamException {
    flush(paragraph);
    if (!unseen() && story.kind() == SourceStory.Kind.BODY) {
      String note = SourceTally.key(kind, Source.attribute(xml, "id"));
      SourceTally tally = story.tally();
      String custom = Source.attribute(xml, "customMarkFollows");
      typedMark = !custom.isEmpty() && SourceStyles.on(custom);
      story.show();
      paragraph.note(
          story.fields.link(),
          account -> {
            account.reference();
            tally.refer(note);
          });
    }
    Source.skip(xml);
  }

  /** What stands in a drawing of either kind: pictures and boxes with words. */
  private void drawn(SourceParagraph paragraph) throws XMLStreamException {
    if (story.alternative()) {
      story.alternate(() -> drawn(paragraph));
      return;
    }
    switch (xml.getLocalName()) {
      case "pic", "wsp" -> {
        String around = blip;
        blip = "";
        Source.children(xml, () -> drawn(paragraph));
        picture(paragraph, blip);
        blip = around;
      }
      case "blip" -> {
        String embedded = Source.relation(xml, "embed");
        String scalable = scalable("");
        blip = embedded.isEmpty() ? scalable : embedded;
      }
      case "imagedata" -> {
        String first = Source.relation(xml, "id");
        String second = Source.relation(xml, "pict");
        picture(paragraph, first.isEmpty() ? second : first);
        Source.skip(xml);
      }
      case "shapetype",
          "chart",
          "relIds",
          "positionH",
          "positionV",
          "wrapPolygon",
          "style",
          "bodyPr" ->
          Source.skip(xml);
      case "txbxContent" -> story.box(paragraph);
      default -> Source.children(xml, () -> drawn(paragraph));
    }
  }

  private String scalable(String before) throws XMLStreamException {
    String[] found = {before};
    Source.children(
        xml,
        () -> {
          if (xml.getLocalName().equals("svgBlip")) {
            found[0] = Source.relation(xml, "embed");
          }
          found[0] = scalable(found[0]);
        });
    return found[0];
  }

  private void picture(SourceParagraph paragraph, String id) {
    String part = id.isEmpty() ? "" : story.relations().part(id, "");
    String sha256 = part.isEmpty() ? "" : story.tally().file().sha256(part);
    if (!sha256.isEmpty()) {
      story.show();
      paragraph.figure("", story.fields.link(), account -> account.picture(sha256));
    }
  }
}
