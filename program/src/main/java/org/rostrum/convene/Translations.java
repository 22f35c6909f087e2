package org.rostrum.convene;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rostrum.debate.Language;

/**
 * {@code translations.csv}: what a debate's own words are in other languages, one row a phrase, one
 * column a language ({@code en,fr,es,ru,ar,zh}). For the theme, officials' titles, names of persons
 * and of entities the roster does not know.
 */
public final class Translations {
  /** The table's name in a debate's folder. */
  public static final String TABLE = "translations.csv";

  private static final List<String> TAGS =
      Arrays.stream(Language.values()).map(Language::tag).sorted().toList();

  private final Faults faults;
  private final List<String> header = new ArrayList<>();

  private Translations(Faults faults) {
    this.faults = faults;
  }

  /**
   * The phrases of a debate's folder; none when it has no such table.
   *
   * @throws org.rostrum.document.safety.Refusal when the table is wrong, with the place of every
   *     fault
   */
  public static List<Map<String, String>> read(Path debate) throws IOException {
    Path table = debate.resolve(TABLE);
    if (!Files.exists(table)) {
      return List.of();
    }
    return parse(table.toString(), Utf8.decode(table.toString(), Files.readAllBytes(table)));
  }

  /**
   * One map a row, from language tag to words; empty cells are left out.
   *
   * @param name what messages call the table
   */
  public static List<Map<String, String>> parse(String name, String text) {
    Translations table = new Translations(new Faults("translations", name));
    List<Map<String, String>> rows = table.rows(text);
    table.faults.refuseIfAny();
    return rows;
  }

  private List<Map<String, String>> rows(String text) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(StatementTable.separator(text))
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (CsvRecord row : records) {
        if (row.getFields().stream().allMatch(String::isBlank)) {
          continue;
        }
        if (header.isEmpty()) {
          header(row);
        } else {
          rows.add(row(row));
        }
      }
    } catch (CsvParseException e) {
      throw faults.refusal("", "this is not a table: " + StatementTable.cause(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (header.isEmpty()) {
      throw faults.refusal("", "the table is empty. Its first row is: en,fr,es,ru,ar,zh");
    }
    return List.copyOf(rows);
  }

  private void header(CsvRecord row) {
    for (String field : row.getFields()) {
      String tag = field.strip().toLowerCase(Locale.ROOT);
      if (!TAGS.contains(tag)) {
        faults.add(
            "row " + row.getStartingLineNumber(),
            "the column \""
                + field.strip()
                + "\" is no language. Known are: "
                + String.join(", ", TAGS)
                + ".");
      }
      if (header.contains(tag)) {
        faults.add(
            "row " + row.getStartingLineNumber(), "the column \"" + tag + "\" stands twice.");
      }
      header.add(tag);
    }
  }

  private Map<String, String> row(CsvRecord row) {
    Map<String, String> phrase = new LinkedHashMap<>();
    for (int i = 0; i < row.getFieldCount(); i++) {
      String words = row.getField(i).strip();
      if (words.isEmpty()) {
        continue;
      }
      if (i >= header.size()) {
        faults.add(
            "row " + row.getStartingLineNumber(),
            "there is no column for \""
                + words
                + "\". Put words that hold the separator in quotation marks.");
        continue;
      }
      phrase.put(header.get(i), words);
    }
    return phrase;
  }
}
