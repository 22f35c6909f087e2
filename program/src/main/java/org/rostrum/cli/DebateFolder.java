package org.rostrum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rostrum.convene.DebateFile;
import org.rostrum.convene.StatementList;
import org.rostrum.convene.Translations;
import org.rostrum.convene.note.ConceptNote;
import org.rostrum.convene.note.ConceptReading;
import org.rostrum.convene.note.NoteFile;
import org.rostrum.debate.Debate;
import org.rostrum.debate.StatementFacts;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;

/**
 * What stands in a debate's folder.
 *
 * @param debate from debate.yaml, else from the concept note, else {@link Debate#UNKNOWN}
 * @param told what a person should know of it, in words: files among the statements that are no
 *     Word files
 * @param doubts what was read in one of two ways, or taken on practice, in a debate taken from the
 *     concept note
 * @param statements what is known of each statement
 * @param statementsFolder where the statements' files are
 * @param translations what the debate's own words are in other languages
 * @param others the input files beside the statements
 */
record DebateFolder(
    Debate debate,
    List<String> told,
    List<String> doubts,
    List<StatementFacts> statements,
    Path statementsFolder,
    List<Map<String, String>> translations,
    List<Path> others) {

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
    List<String> doubts = new ArrayList<>();
    Debate debate = debate(folder, others, doubts);
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
    Path translations = folder.resolve(Translations.TABLE);
    if (Files.exists(translations)) {
      others.add(translations);
    }
    return new DebateFolder(
        debate, leftOut(statements), doubts, facts, statements, Translations.read(folder), others);
  }

  /** Texts that somebody may have meant for statements; nothing is left out in silence. */
  private static List<String> leftOut(Path statements) throws IOException {
    try (Stream<Path> files = Files.list(statements)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(file -> !file.startsWith("~$") && !isConceptNote(file))
          .filter(file ->
              file.toLowerCase(Locale.ROOT)
                  .matches(".*\\.(?:doc|docm|dot|dotx|dotm|rtf|odt|pdf|pages|wps)"))
          .sorted()
          .map(file -> file + ": not a Word document (.docx), so it is not in the compilation")
          .toList();
    }
  }

  /**
   * Refuses to put results where they would be taken for statements the next time.
   *
   * @throws Refusal when the results' folder is the statements' folder
   */
  void keepApart(Path out) throws IOException {
    boolean isSame = Files.isDirectory(out) && Files.isSameFile(out, statementsFolder);
    if (isSame) {
      throw Refusal.of(
          "compile-out-among-statements",
          Place.WHOLE_FILE,
          "The results would lie among the statements in " + out + ", and be taken for one.",
          "Name another folder, such as --out " + out.resolve("out"));
    }
  }

  private static Debate debate(Path folder, List<Path> others, List<String> doubts)
      throws IOException {
    Path file = folder.resolve(DebateFile.NAME);
    if (Files.exists(file)) {
      others.add(file);
      return DebateFile.read(file);
    }
    List<Path> notes = conceptNotes(folder);
    if (notes.size() > 1) {
      throw Refusal.of(
          "compile-two-notes",
          Place.WHOLE_FILE,
          folder + " holds more than one concept note and no debate.yaml: " + names(notes) + ".",
          "Keep one, or make debate.yaml from the right one: rostrum concept FILE --write DIR");
    }
    if (notes.isEmpty()) {
      return Debate.UNKNOWN;
    }
    Path note = notes.getFirst();
    others.add(note);
    ConceptReading reading = ConceptNote.read(NoteFile.read(note));
    reading
        .remarks()
        .forEach((field, remark) -> doubts.add(note.getFileName() + ", " + field + ": " + remark));
    return reading.debate();
  }

  private static List<Path> conceptNotes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> isConceptNote(file.getFileName().toString()))
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(?:docx|txt)"))
          .sorted()
          .toList();
    }
  }

  private static String names(List<Path> files) {
    return String.join(", ", files.stream().map(file -> file.getFileName().toString()).toList());
  }

  private static boolean isConceptNote(String file) {
    return file.toLowerCase(Locale.ROOT).matches("concept[ _-]?note.*");
  }
}
