package org.rostrum.convene;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rostrum.debate.StatementFacts;

/** {@code statements.csv}: one row a statement, comma or semicolon or tab between columns. */
final class StatementTable {
  private final Faults faults;
  private final List<String> header = new ArrayList<>();
  private final Map<String, Long> told = new HashMap<>();

  private StatementTable(Faults faults) {
    this.faults = faults;
  }

  /** The rows in their order; refuses the table when anything in it is wrong. */
  static List<StatementFacts> read(String text, Faults faults) {
    StatementTable table = new StatementTable(faults);
    List<StatementFacts> facts = table.rows(text);
    faults.refuseIfAny();
    return facts;
  }

  private List<StatementFacts> rows(String text) {
    List<StatementFacts> facts = new ArrayList<>();
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (CsvRecord row : rows) {
        if (row.getFields().stream().allMatch(String::isBlank)) {
          continue;
        }
        if (header.isEmpty()) {
          header(row);
        } else {
          row(row, facts);
        }
      }
    } catch (CsvParseException e) {
      throw faults.refusal("", "this is not a table: " + cause(e));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    if (header.isEmpty()) {
      throw faults.refusal(
          "", "the table is empty. Its first row is: " + String.join(",", FactWords.COLUMNS));
    }
    return List.copyOf(facts);
  }

  static String cause(Throwable problem) {
    Throwable cause = problem.getCause() == null ? problem : problem.getCause();
    return cause.getMessage() + ". Look for a quotation mark that is never closed.";
  }

  /** What stands most often in the first line outside quotes; spreadsheets differ by country. */
  static char separator(String text) {
    int end = text.indexOf('\n');
    String first = (end < 0 ? text : text.substring(0, end)).replaceAll("\"[^\"]*\"", "");
    char best = ',';
    long most = first.chars().filter(sign -> sign == ',').count();
    for (char candidate : new char[] {';', '\t'}) {
      long count = first.chars().filter(sign -> sign == candidate).count();
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return best;
  }

  private void header(CsvRecord row) {
    for (String field : row.getFields()) {
      String name = field.strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !FactWords.COLUMNS.contains(name)) {
        String hint =
            Nearest.of(name, FactWords.COLUMNS)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Known are: " + String.join(", ", FactWords.COLUMNS) + ".");
        faults.add(
            where(row, header.size()),
            "the column \"" + field.strip() + "\" is not known. " + hint);
      }
      if (!name.isEmpty() && header.contains(name)) {
        faults.add(where(row, header.size()), "the column \"" + name + "\" stands twice.");
      }
      header.add(name);
    }
    if (!header.contains("file")) {
      faults.add(
          "row " + row.getStartingLineNumber(),
          "there is no column \"file\". It names each statement's file, such as quillaya.docx.");
      faults.refuseIfAny();
    }
  }

  private void row(CsvRecord row, List<StatementFacts> facts) {
    for (int i = header.size(); i < row.getFieldCount(); i++) {
      if (!row.getField(i).isBlank()) {
        faults.add(
            where(row, i),
            "there is no column for \""
                + row.getField(i).strip()
                + "\". Put words that hold the separator in quotation marks.");
      }
    }
    for (int i = 0; i < row.getFieldCount(); i++) {
      if (row.getField(i).indexOf('\n') >= 0) {
        faults.add(
            where(row, i),
            "this cell runs over several lines. Look for a quotation mark that is never closed.");
        return;
      }
    }
    String file = field(row, "file");
    if (file.isEmpty()) {
      faults.add(where(row, header.indexOf("file")), "no file is named in this row.");
      return;
    }
    Long before = told.putIfAbsent(file, row.getStartingLineNumber());
    if (before != null) {
      faults.add(
          where(row, header.indexOf("file")), file + " stands in row " + before + " already.");
      return;
    }
    facts.add(
        new FactWords(
                column -> field(row, column),
                (column, words) -> faults.add(where(row, header.indexOf(column)), words))
            .facts(file));
  }

  private String field(CsvRecord row, String column) {
    int index = header.indexOf(column);
    return index < 0 || index >= row.getFieldCount() ? "" : row.getField(index).strip();
  }

  /** Where, as a spreadsheet shows it: {@code "row 3, column F (level)"}. */
  private String where(CsvRecord row, int index) {
    StringBuilder letters = new StringBuilder();
    for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    String name = index < header.size() ? " (" + header.get(index) + ")" : "";
    return "row " + row.getStartingLineNumber() + ", column " + letters + name;
  }
}
