package org.rostrum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rostrum.debate.Language;
import org.rostrum.debate.symbols.Cited;
import org.rostrum.debate.symbols.Doubt;
import org.rostrum.debate.symbols.Found;
import org.rostrum.debate.symbols.Passages;
import org.rostrum.debate.symbols.Symbol;
import org.rostrum.debate.symbols.Symbols;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.word.WordReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the documents that a text or a Word file names. */
@Command(
    name = "symbols",
    description = "Lists the United Nations documents that a text or Word file names.",
    mixinStandardHelpOptions = true)
final class SymbolsCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before it runs a command
  private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = STANDARD_INPUT,
      description = "A text in UTF-8 or a Word file (.docx); without it, standard input.")
  private String file = STANDARD_INPUT;

  @Option(names = "--json", description = "As JSON, for machines.")
  private boolean json;

  /**
   * One line of the answer.
   *
   * @param outcome {@code read}, {@code mended} or {@code refused}
   * @param symbol in canonical form; as printed when refused
   * @param remarks what was mended, or why it is refused
   */
  record Row(
      String place,
      String outcome,
      String printed,
      String symbol,
      String organ,
      String kind,
      String period,
      String form,
      String link,
      List<String> remarks) {}

  @Override
  public Integer call() throws IOException {
    List<Row> rows = new ArrayList<>();
    byte[] bytes =
        file.equals(STANDARD_INPUT) ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      for (Passages.Passage passage :
          Passages.of(new WordReader(Limits.STANDARD).read(bytes).text())) {
        rows.addAll(rows(passage.words(), _ -> passage.place()));
      }
    } else {
      String text = text(bytes);
      LineCounter counter = new LineCounter(text);
      rows.addAll(rows(text, counter::place));
    }
    print(rows);
    boolean refused = rows.stream().anyMatch(row -> row.outcome().equals("refused"));
    return refused ? ExitCode.FOUND : ExitCode.DONE;
  }

  private static String text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException notText) {
      throw Refusal.of(
          "text-not-utf8",
          Place.WHOLE_FILE,
          "The file is neither a Word file (.docx) nor a text in UTF-8.",
          "Save it as .docx, or as a text in UTF-8, and try again.");
    }
  }

  /** Tells the place of an index. Asked with growing indexes only. */
  private interface Places {
    String at(int index);
  }

  private record Placed(int start, Row row) {}

  private static List<Row> rows(String words, Places places) {
    Found found = Symbols.scan(words);
    List<Placed> placed = new ArrayList<>();
    for (Cited cited : found.cited()) {
      placed.add(new Placed(cited.start(), row(cited)));
    }
    for (Doubt doubt : found.doubts()) {
      placed.add(new Placed(doubt.start(), row(doubt)));
    }
    placed.sort(Comparator.comparingInt(Placed::start));
    return placed.stream().map(one -> at(places.at(one.start()), one.row())).toList();
  }

  private static Row row(Cited cited) {
    Symbol symbol = cited.symbol();
    return new Row(
        "",
        cited.mends().isEmpty() ? "read" : "mended",
        symbol.printed(),
        symbol.canonical(),
        symbol.organ().code(),
        symbol.kind().words(),
        symbol.period().toString(),
        cited.form().name().toLowerCase(Locale.ROOT),
        symbol.link(Language.ENGLISH).orElse(""),
        cited.mends());
  }

  private static Row row(Doubt doubt) {
    return new Row(
        "",
        "refused",
        doubt.printed(),
        doubt.printed(),
        "",
        "",
        "",
        "symbol",
        "",
        List.of(doubt.reason()));
  }

  private static Row at(String place, Row row) {
    return new Row(
        place,
        row.outcome(),
        row.printed(),
        row.symbol(),
        row.organ(),
        row.kind(),
        row.period(),
        row.form(),
        row.link(),
        row.remarks());
  }

  private void print(List<Row> rows) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      Json.print(out, rows);
      return;
    }
    for (Row row : rows) {
      String remarks =
          row.remarks().isEmpty() ? "" : row.outcome() + ": " + String.join(" ", row.remarks());
      String words =
          row.form().equals("words") ? "in words: " + row.printed().replaceAll("\\s+", " ") : "";
      List<String> cells =
          List.of(
              row.place(),
              row.symbol(),
              row.organ(),
              row.kind(),
              row.period(),
              row.link(),
              remarks.isEmpty() ? words : remarks);
      out.print(String.join("\t", cells).stripTrailing() + "\n");
    }
    out.flush();
  }

  /** Turns growing indexes into line and column, both counted from 1, columns in characters. */
  private static final class LineCounter {
    private final String text;
    private int line = 1;
    private int column = 1;
    private int seen;

    LineCounter(String text) {
      this.text = text;
    }

    String place(int index) {
      while (seen < index) {
        char sign = text.charAt(seen);
        if (sign == '\n') {
          line++;
          column = 1;
        }
        if (sign != '\n' && !Character.isLowSurrogate(sign)) {
          column++;
        }
        seen++;
      }
      return line + ":" + column;
    }
  }
}
