package org.rostrum.document.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.akn.AknForm;
import org.rostrum.document.docx.DocxForm;
import org.rostrum.document.html.HtmlForm;
import org.rostrum.document.tally.AknTally;
import org.rostrum.document.tally.DocxTally;
import org.rostrum.document.tally.HtmlTally;
import org.rostrum.document.tally.Tally;
import org.rostrum.document.tally.TextTally;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Emphasis;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Style;
import org.rostrum.document.text.Text;

/** Holds the finished files of all forms against each other: one rule, one place. */
class LinkAddressesTest {
  private static final Pattern MARKUP = Pattern.compile("<[^>]*>");
  private static final Pattern LINE = Pattern.compile("⟦(.*?)⟧", Pattern.DOTALL);
  private static final String A = "https://example.org/a";
  private static final String B = "https://example.org/b";

  @TempDir Path folder;

  @Test
  void addressOfALink_standsBehindTheWholeWordInEveryForm() throws IOException {
    line("see the report (" + A + ") of May", run("see "), link(A, "the report"), run(" of May"));
    line("Freeman1 (" + A + ") and", link(A, "Freeman"), raised("1"), run(" and"));
    line("cooperation (" + A + ")", link(A, "co"), run("operation"));
    line("cooperation (" + A + ") now", link(A, "co"), run("oper"), run("ation now"));
    line("co-operation (" + A + ").", link(A, "co-oper"), run("ation."));
    line("the Charter (" + A + ")’s text", link(A, "the Char"), link(A, "ter"), run("’s text"));
    line("the Charter (" + A + ") too", link(A, "the"), link(A, " Charter"), run(" too"));
    line("oneleads (" + A + ") (" + B + ") on", link(A, "one"), link(B, "leads"), run(" on"));
    line("oneleads (" + A + ") on (" + B + ")!", link(A, "one"), link(B, "leads on"), run("!"));
    line("half\tend (" + A + ")", run("half"), Inline.Mark.TAB, link(A, "end"));
    line("halves (" + A + ")\tend", link(A, "hal"), run("ves"), Inline.Mark.TAB, run("end"));
    line("安全 (" + A + ")理事会", link(A, "安全"), run("理事会"));
    line("example.org/a for more", link(A, "example.org"), run("/a for more"));
    line("nothing to follow", link("javascript:x", "nothing"), run(" to follow"));
    line(
        "wordless (" + A + ") in a box",
        link(A, "wordl"),
        new Inline.Anchor("nowhere"),
        turned(run("ess in")),
        run(" a box"));
    line("in a box (" + A + ") ends", turned(link(A, "in a bo"), run("x")), run(" ends"));
    line("xy/2 (" + A + ") = z", link(A, "x"), new Inline.Formula("y/2"), run(" = z"));
  }

  @Test
  void addressAndNoteInsideOneWord_partItNowhere() throws IOException {
    List<Inline> inlines =
        List.of(run("⟦"), link(A, "Bla"), new Inline.NoteMark(1), run("h1 next"), run("⟧"));
    Note note = new Note(1, "", Note.Kind.FOOTNOTE, List.of(Specimen.paragraph("One source.")));
    Text text = new Text("en", Direction.LEFT_TO_RIGHT, List.of(paragraph(inlines)), List.of(note));
    Tally tally = TextTally.count(text);

    assertThat(docx(text)).containsExactly("Blah1 (" + A + ") next");
    assertThat(html(text)).containsExactly("Blah1 (" + A + ") next");
    assertThat(DocxTally.wholeFile(folder.resolve(DocxForm.FILE))).containsExactly(tally);
    assertThat(HtmlTally.wholeFile(folder.resolve("html"))).containsValue(tally);
    akn(text);
    assertThat(AknTally.wholeFile(folder.resolve(AknForm.FILE))).containsExactly(tally);
  }

  private void line(String printed, Inline... inlines) throws IOException {
    List<Inline> all = new ArrayList<>(List.of(run("⟦")));
    all.addAll(List.of(inlines));
    all.add(run("⟧"));
    Text text = new Text("en", Direction.LEFT_TO_RIGHT, List.of(paragraph(all)), List.of());
    Tally tally = TextTally.count(text);

    assertThat(docx(text)).as("docx").containsExactly(printed);
    assertThat(DocxTally.wholeFile(folder.resolve(DocxForm.FILE))).containsExactly(tally);
    assertThat(html(text)).as("html").containsExactly(printed);
    assertThat(HtmlTally.wholeFile(folder.resolve("html"))).containsValue(tally);
    assertThat(akn(text)).as("akn").containsExactly(printed);
    assertThat(AknTally.wholeFile(folder.resolve(AknForm.FILE))).containsExactly(tally);
  }

  private List<String> docx(Text text) throws IOException {
    Specimen.write(new DocxForm(), List.of(text), folder);
    try (ZipFile zip = new ZipFile(folder.resolve(DocxForm.FILE).toFile());
        InputStream document = zip.getInputStream(zip.getEntry("word/document.xml"))) {
      String xml = new String(document.readAllBytes(), StandardCharsets.UTF_8);
      return between(xml.replace("<w:tab/>", "\t"));
    }
  }

  private List<String> html(Text text) throws IOException {
    Specimen.write(new HtmlForm(), List.of(text), folder);
    return between(Files.readString(folder.resolve("html/index.html")));
  }

  private List<String> akn(Text text) throws IOException {
    Specimen.write(new AknForm(), List.of(text), folder);
    return between(Files.readString(folder.resolve(AknForm.FILE)));
  }

  private static List<String> between(String markup) {
    return LINE.matcher(MARKUP.matcher(markup).replaceAll(""))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static Block paragraph(List<Inline> inlines) {
    return new Block.Paragraph(
        Block.Role.BODY, 0, new Line(Direction.LEFT_TO_RIGHT, Alignment.START, "en", inlines));
  }

  private static Inline run(String words) {
    return new Inline.Run(words, Style.plain("en"));
  }

  private static Inline raised(String words) {
    return new Inline.Run(
        words, new Style(Set.of(Emphasis.SUPERSCRIPT), "en", Direction.LEFT_TO_RIGHT));
  }

  private static Inline turned(Inline... inlines) {
    return new Inline.Embedded(
        Inline.Embedded.Force.EMBED, Direction.RIGHT_TO_LEFT, List.of(inlines));
  }

  private static Inline link(String uri, String words) {
    return new Inline.Link(new Inline.Target.Address(uri), List.of(run(words)));
  }
}
