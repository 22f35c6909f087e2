package org.rostrum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rostrum.convene.DebateFile;
import org.rostrum.convene.StatementList;
import org.rostrum.debate.Debate;
import org.rostrum.debate.StatementFacts;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;

/**
 * What stands in a debate's folder.
 *
 * @param debate from debate.yaml, or {@link Debate#UNKNOWN}
 * @param statements what is known of each statement
 * @param statementsFolder where the statements' files are
 * @param others the input files beside the statements
 */
record DebateFolder(
    Debate debate, List<StatementFacts> statements, Path statementsFolder, List<Path> others) {

  /**
   * Reads a folder.
   *
   * @throws Refusal when the folder is not there or a file in it is not what it should be
   */
  static DebateFolder read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw Refusal.of(
          "compile-folder",
          Place.WHOLE_FILE,
          folder + " is not a folder.",
          "Give the folder that holds debate.yaml and the folder of statements.");
    }
    List<Path> others = new ArrayList<>();
    Debate debate = debate(folder, others);
    Path table = folder.resolve(StatementList.TABLE);
    if (Files.exists(table)) {
      others.add(table);
    }
    Path statements = StatementList.folder(folder);
    List<StatementFacts> facts =
        StatementList.read(folder).stream().filter(each -> !isConceptNote(each.file())).toList();
    if (facts.isEmpty()) {
      throw Refusal.of(
          "compile-no-statements",
          Place.WHOLE_FILE,
          "There is no Word file (.docx) in " + statements + ".",
          "Put the statements there, or give another folder.");
    }
    return new DebateFolder(debate, facts, statements, others);
  }

  private static Debate debate(Path folder, List<Path> others) throws IOException {
    Path file = folder.resolve(DebateFile.NAME);
    if (Files.exists(file)) {
      others.add(file);
      return DebateFile.read(file);
    }
    return Debate.UNKNOWN;
  }

  private static boolean isConceptNote(String file) {
    return file.toLowerCase(Locale.ROOT).matches("concept[ _-]?note.*");
  }
}
