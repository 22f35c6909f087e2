package org.rostrum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rostrum read} and {@code rostrum check} on files made here. */
class ReadCommandTest {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path file;

  @BeforeEach
  void makeFile() throws IOException {
    file = folder.resolve("quillaya.docx");
  }

  private void docx(String paragraph) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("_rels/.rels"));
      zip.write(
          utf8(
              "<Relationships xmlns=\""
                  + RELATIONS
                  + "\"><Relationship Id=\"r\" Type=\"x/officeDocument\""
                  + " Target=\"word/document.xml\"/></Relationships>"));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          utf8(
              "<w:document xmlns:w=\""
                  + WORD
                  + "\"><w:body><w:p>"
                  + paragraph
                  + "</w:p></w:body></w:document>"));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  @Test
  void text_isTheWords() throws IOException {
    docx("<w:r><w:t>Quillaya thanks the Presidency.</w:t></w:r>");
    assertThat(run("read", file.toString())).isEqualTo(ExitCode.DONE);
    assertThat(out.toString().strip()).isEqualTo("Quillaya thanks the Presidency.");
  }

  @Test
  void everyForm_holdsTheWords() throws IOException {
    docx("<w:r><w:t>Quillaya thanks the Presidency.</w:t></w:r>");
    for (String form : new String[] {"html", "akn", "json"}) {
      assertThat(run("read", file.toString(), "--to", form)).isEqualTo(ExitCode.DONE);
      assertThat(out.toString()).as(form).contains("Quillaya thanks the Presidency.");
      out.getBuffer().setLength(0);
    }
  }

  @Test
  void departure_isToldAndFound() throws IOException {
    docx("<w:r><w:t>Shown</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>");
    assertThat(run("check", file.toString())).isEqualTo(ExitCode.FOUND);
    assertThat(out.toString().lines())
        .containsExactly(
            file + ": can be taken once these questions are answered.",
            "",
            "  PLEASE LOOK: mend it, or confirm that it is meant",
            "  - Hidden words stand in the file. They are left out; were they meant to be?",
            "      paragraph 1: “hidden”",
            "    → In Word: show everything (Ctrl+Shift+8), delete the hidden words or make them"
                + " visible, save and send that copy.",
            "");
  }

  @Test
  void fileWithNothingBeside_isDone() throws IOException {
    docx("<w:r><w:t>Shown</w:t></w:r>");
    assertThat(run("check", file.toString())).isEqualTo(ExitCode.DONE);
    assertThat(out.toString().strip())
        .isEqualTo(file + ": can be taken. Everything in it is in the text.");
  }

  @Test
  void refusal_namesTheFileAndHowToMendIt() throws IOException {
    Files.write(file, utf8("%PDF-1.7"));
    String words =
        "The file is PDF (.pdf), not a Word document (.docx). Open it in Word, choose Save As, Word"
            + " Document (.docx), and send that copy.";
    assertThat(run("read", file.toString())).isEqualTo(ExitCode.INPUT);
    assertThat(err.toString().strip()).isEqualTo(file + ": " + words);
    assertThat(run("check", file.toString())).isEqualTo(ExitCode.INPUT);
    assertThat(out.toString().lines())
        .containsExactly(
            file + ": cannot be taken as it is.",
            "",
            "  MUST BE MENDED",
            "  - The file is PDF (.pdf), not a Word document (.docx).",
            "      the file",
            "    → Open it in Word, choose Save As, Word Document (.docx), and send that copy.",
            "");
  }
}
