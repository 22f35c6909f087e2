package org.rostrum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rostrum compile} on folders as people leave them. */
final class CompileCommandTest {
  private static final String NOTE =
      """
      Concept note

      Open debate on "Ports and peace"

      Monday, 8 March 2027, 10 a.m., Security Council Chamber
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path statements;

  @BeforeEach
  void makeStatement() throws IOException {
    statements = Files.createDirectory(folder.resolve("statements"));
    statement("quillaya.docx");
  }

  @Test
  void conceptNoteAlone_isTheDebate() throws IOException {
    Files.writeString(folder.resolve("concept-note.txt"), NOTE);
    assertThat(compile()).isEqualTo(ExitCode.DONE);
    assertThat(told())
        .isEqualTo(
            List.of(
                "concept-note.txt, sittings.1.zone: no zone is printed; New York time is taken",
                "the document's symbol (compilation, symbol)",
                "the date of the letter (compilation, letter date)",
                "the date of distribution (compilation, distribution date)",
                "who signs the letter (compilation, signer)",
                "quillaya.docx: what part it takes (part), who made it (entity)"));
    assertThat(Files.readString(folder.resolve("out/manifest.json"))).contains("concept-note.txt");
    assertThat(out.toString())
        .startsWith("Read with doubt, and to be checked:\n  - concept-note.txt, sittings.1.zone: ");
  }

  @Test
  void debateYaml_goesBeforeTheConceptNote() throws IOException {
    Files.writeString(folder.resolve("concept-note.txt"), NOTE);
    Files.writeString(folder.resolve("debate.yaml"), "debate:\n  theme: Wells\n");
    assertThat(compile()).isEqualTo(ExitCode.DONE);
    assertThat(told()).noneMatch(line -> line.startsWith("concept-note"));
    assertThat(Files.readString(folder.resolve("out/manifest.json")))
        .doesNotContain("concept-note.txt");
  }

  @Test
  void twoConceptNotes_areRefused() throws IOException {
    Files.writeString(folder.resolve("concept-note.txt"), NOTE);
    Files.writeString(folder.resolve("Concept Note v2.txt"), NOTE);
    assertThat(compile()).isEqualTo(ExitCode.INPUT);
    assertThat(err.toString().strip())
        .isEqualTo(
            folder
                + " holds more than one concept note and no debate.yaml: Concept Note v2.txt,"
                + " concept-note.txt. Keep one, or make debate.yaml from the right one: rostrum"
                + " concept FILE --write DIR");
  }

  @Test
  void fileThatIsNoWordDocument_isTold() throws IOException {
    Files.writeString(statements.resolve("valmure.pdf"), "%PDF");
    assertThat(compile()).isEqualTo(ExitCode.DONE);
    assertThat(told())
        .contains("valmure.pdf: not a Word document (.docx), so it is not in the compilation");
  }

  @Test
  void resultsAmongTheStatements_areRefused() {
    assertThat(run("compile", folder.toString(), "--out", statements.toString()))
        .isEqualTo(ExitCode.INPUT);
    assertThat(err.toString().strip())
        .isEqualTo(
            "The results would lie among the statements in "
                + statements
                + ", and be taken for one. Name another folder, such as --out "
                + statements.resolve("out"));
  }

  @Test
  void fileInPlaceOfTheResultsFolder_isRefused() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThat(run("compile", folder.toString(), "--out", file.toString()))
        .isEqualTo(ExitCode.INPUT);
    assertThat(err.toString().strip())
        .isEqualTo(file + ": is a file, but a folder is needed here.");
  }

  @Test
  void entityOfTheRoster_isKnownByNameAndCode() throws IOException {
    statement("b.docx");
    Files.writeString(
        folder.resolve("statements.csv"),
        "file,entity,part\nquillaya.docx,bolivia,written\nb.docx,NER,written\n");
    assertThat(compile()).isEqualTo(ExitCode.DONE);
    assertThat(told()).noneMatch(line -> line.contains("docx"));
    assertThat(Files.readString(folder.resolve("out/html/index.html")))
        .contains("Statement by the Permanent Mission of the Plurinational State of Bolivia")
        .contains("Statement by the Permanent Mission of the Niger");
  }

  @Test
  void misspeltEntity_isToldWithTheLikeliest() throws IOException {
    Files.writeString(
        folder.resolve("statements.csv"), "file,entity,part\nquillaya.docx,Bolivya,written\n");
    assertThat(compile()).isEqualTo(ExitCode.DONE);
    assertThat(told())
        .contains(
            "quillaya.docx: an entity called “Bolivya” (entity; did you mean Bolivia"
                + " (Plurinational State of)?)");
  }

  private int compile() {
    String target = folder.resolve("out").toString();
    return run("compile", folder.toString(), "--out", target, "--no-cache");
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private List<String> told() {
    return out.toString()
        .lines()
        .filter(line -> line.startsWith("  - "))
        .map(line -> line.substring(4))
        .toList();
  }

  private void statement(String name) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(statements.resolve(name));
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "<Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/>"
              + "</Relationships>");
      entry(
          zip,
          "word/document.xml",
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
              + "<w:body><w:p><w:r><w:t>Thank you.</w:t></w:r></w:p></w:body></w:document>");
    }
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
