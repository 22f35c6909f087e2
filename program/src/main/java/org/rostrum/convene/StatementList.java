package org.rostrum.convene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rostrum.debate.StatementFacts;
import org.rostrum.document.safety.Refusal;

/**
 * Who made each statement of a debate's folder: {@code statements.csv}, or a YAML file beside a
 * statement ({@code statements/quillaya.yaml}), or nothing but the file's name.
 */
public final class StatementList {
  /** The table's name in a debate's folder. */
  public static final String TABLE = "statements.csv";

  private static final String FOLDER = "statements";

  private StatementList() {}

  /**
   * Where a debate's statements are: its folder {@code statements}, or the folder itself when it
   * has none.
   */
  public static Path folder(Path debate) {
    Path statements = debate.resolve(FOLDER);
    return Files.isDirectory(statements) ? statements : debate;
  }

  /**
   * The facts of every statement, ordered as the table has them, then those it does not name by
   * file name.
   *
   * @throws Refusal when the table or a YAML file is wrong, names a file that is not there, or one
   *     statement is told twice; the message has row and column of every fault
   * @throws IOException when the folder or a file in it cannot be read
   */
  public static List<StatementFacts> read(Path debate) throws IOException {
    Path folder = folder(debate);
    List<String> files = names(folder, ".docx");
    Faults faults = new Faults("statement-list", debate.resolve(TABLE).toString());
    List<StatementFacts> facts = new ArrayList<>();
    Path table = debate.resolve(TABLE);
    if (Files.exists(table)) {
      facts.addAll(
          parse(table.toString(), Utf8.decode(table.toString(), Files.readAllBytes(table))));
    }
    Map<String, StatementFacts> beside = beside(folder, files);
    for (StatementFacts one : facts) {
      if (!files.contains(one.file())) {
        String hint =
            Nearest.of(one.file(), files).map(near -> " Did you mean " + near + "?").orElse("");
        faults.add("", one.file() + " is named, but is not in " + folder + "." + hint);
      }
      if (beside.containsKey(one.file())) {
        faults.add("", one.file() + " is told here and in a YAML file beside it. Keep one.");
      }
    }
    faults.refuseIfAny();
    List<String> told = facts.stream().map(StatementFacts::file).toList();
    for (String file : files) {
      if (!told.contains(file)) {
        facts.add(beside.getOrDefault(file, StatementFacts.ofFile(file)));
      }
    }
    return List.copyOf(facts);
  }

  /**
   * The rows of a table in their order.
   *
   * @param name what messages call the table
   * @throws Refusal when anything in the table is wrong
   */
  public static List<StatementFacts> parse(String name, String text) {
    return StatementTable.read(text, new Faults("statement-list", name));
  }

  private static Map<String, StatementFacts> beside(Path folder, List<String> files)
      throws IOException {
    Map<String, StatementFacts> beside = new TreeMap<>();
    for (String file : files) {
      Path yaml = folder.resolve(file.substring(0, file.length() - ".docx".length()) + ".yaml");
      if (Files.exists(yaml)) {
        String text = Utf8.decode(yaml.toString(), Files.readAllBytes(yaml));
        beside.put(file, parseBeside(yaml.toString(), text, file));
      }
    }
    return beside;
  }

  private static StatementFacts parseBeside(String name, String text, String file) {
    Faults faults = new Faults("statement-facts", name);
    YamlSection section = YamlSection.ofFile(faults, text, FactWords.COLUMNS);
    if (section.has("file") && !section.text("file").equals(file)) {
      faults.add("", "names " + section.text("file") + ", but stands beside " + file + ".");
    }
    StatementFacts facts =
        new FactWords(
                column -> section.text(column).strip(),
                (column, words) -> faults.add("the key " + column, words))
            .facts(file);
    faults.refuseIfAny();
    return facts;
  }

  private static List<String> names(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(ending))
          // Word's own lock files, and the note when statements lie beside it.
          .filter(name -> !name.startsWith("~$") && !name.startsWith("concept-note"))
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }
}
