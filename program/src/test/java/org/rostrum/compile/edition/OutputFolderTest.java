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
  void withdrawn_takesAwayOnlyTheNamesGiven() throws IOException {
    Path out = Files.createDirectories(place.resolve("out"));
    Files.writeString(out.resolve("compilation.docx"), "old");
    Files.writeString(out.resolve("manifest.json"), "{}");
    Files.writeString(out.resolve("mine.txt"), "mine");
    try (OutputFolder folder = OutputFolder.open(out)) {
      folder.withdraw(List.of("compilation.docx", "html"));
    }
    assertThat(names(out)).containsExactly("manifest.json", "mine.txt");
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
