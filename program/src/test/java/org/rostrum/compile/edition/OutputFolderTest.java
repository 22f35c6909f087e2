package org.rostrum.compile.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.safety.Refusal;

class OutputFolderTest {
  @TempDir Path place;

  @Test
  void undelivered_leavesNothing() throws IOException {
    try (OutputFolder folder = OutputFolder.open(place.resolve("out"))) {
      Files.writeString(folder.fresh().resolve("half"), "half");
    }
    assertThat(names(place)).isEmpty();
  }

  @Test
  void delivered_replacesTheSameNamesAndLeavesOthersAlone() throws IOException {
    Path out = Files.createDirectories(place.resolve("out"));
    Files.writeString(out.resolve("mine.txt"), "mine");
    Files.createDirectories(out.resolve("html"));
    Files.writeString(out.resolve("html").resolve("old.html"), "old");
    try (OutputFolder folder = OutputFolder.open(out)) {
      Files.createDirectories(folder.fresh().resolve("html"));
      Files.writeString(folder.fresh().resolve("html").resolve("new.html"), "new");
      assertThat(folder.deliver()).containsExactly("html");
    }
    assertThat(names(place)).containsExactly("out");
    assertThat(names(out)).containsExactly("html", "mine.txt");
    assertThat(names(out.resolve("html"))).containsExactly("new.html");
  }

  @Test
  void withdrawn_takesAwayOnlyWhatTheFormerRunTellsOf() throws IOException {
    Path out = Files.createDirectories(place.resolve("out"));
    Files.writeString(out.resolve("compilation.docx"), "old");
    Files.createDirectories(out.resolve("media"));
    Files.createDirectories(out.resolve("html"));
    manifest(out, "compilation.docx", "html/index.html");
    Files.writeString(out.resolve("mine.txt"), "mine");
    try (OutputFolder folder = OutputFolder.open(out)) {
      folder.withdraw(List.of("compilation.docx", "html", "media"));
    }
    assertThat(names(out)).containsExactly("manifest.json", "media", "mine.txt");
  }

  @Test
  void folderWithoutAFormerRun_isLeftAlone() throws IOException {
    Path out = Files.createDirectories(place.resolve("out"));
    Files.createDirectories(out.resolve("html"));
    try (OutputFolder folder = OutputFolder.open(out)) {
      folder.withdraw(List.of("compilation.docx", "html"));
    }
    assertThat(names(out)).containsExactly("html");
  }

  @Test
  void somebodyElsesFolder_isNotReplaced() throws IOException {
    Path out = Files.createDirectories(place.resolve("out"));
    Files.createDirectories(out.resolve("html"));
    Files.writeString(out.resolve("manifest.json"), "{\"name\": \"a web application\"}");

    assertThatThrownBy(() -> OutputFolder.spareOthers(out, List.of("compilation.docx", "html")))
        .hasMessage(
            "In "
                + out
                + " there is a folder “html” that no compilation left there, and it would be"
                + " replaced. Nothing was done. Name another folder with --out, or move it out of"
                + " the way.");
    assertThatThrownBy(() -> OutputFolder.spareOthers(out, List.of("manifest.json")))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void whatTheFormerRunTellsOf_mayBeReplaced() throws IOException {
    Path out = Files.createDirectories(place.resolve("out"));
    Files.createDirectories(out.resolve("html"));
    manifest(out, "html/index.html");

    OutputFolder.spareOthers(out, List.of("html", "manifest.json", "compilation.pdf"));
    Files.writeString(out.resolve("compilation.pdf"), "mine");
    assertThatThrownBy(() -> OutputFolder.spareOthers(out, List.of("html", "compilation.pdf")))
        .isInstanceOf(Refusal.class);
  }

  private static void manifest(Path out, String... outputs) throws IOException {
    StringBuilder json = new StringBuilder("{\n  \"inputs\" : { },\n  \"outputs\" : {");
    for (int i = 0; i < outputs.length; i++) {
      json.append(i == 0 ? "" : ",").append("\n    \"").append(outputs[i]).append("\" : \"00\"");
    }
    Files.writeString(out.resolve("manifest.json"), json.append("\n  }\n}").toString());
  }

  @Test
  void aFileInTheWay_isRefusedWithItsName() throws IOException {
    Path file = Files.writeString(place.resolve("out"), "x");
    assertThatThrownBy(() -> OutputFolder.open(file))
        .isInstanceOf(NotDirectoryException.class)
        .hasMessage(file.toString());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
