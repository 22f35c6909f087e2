package org.rostrum.debate.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rostrum.debate.Language;

/** Symbols as catalogues print them; the misprints among them are listed in misprints.tsv. */
class RealSymbolsTest {
  private static final List<String> SOME =
      List.of(
          "A/65/201",
          "A/68/98*",
          "A/RES/57/113A",
          "S/1994/89/Add.1",
          "S/8248/Add.7-9",
          "E/CN.4/1992/S-2/L.2",
          "A/AC.105/C.2/L.253",
          "A/BUR/70/1*",
          "TD/B/C.4/AC.9/L.3",
          "JIU/REP/2016/1",
          "DC/13/Rev.1",
          "E/1999/30-E/CN.15/1999/12",
          "A/C.1/53/INF.2");

  private record Misprint(String outcome, String result) {}

  private static Map<String, Misprint> misprints() {
    Map<String, Misprint> misprints = new TreeMap<>();
    try (InputStream file = RealSymbolsTest.class.getResourceAsStream("misprints.tsv")) {
      assertThat(file).isNotNull();
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(line -> !line.startsWith("#")).toList()) {
        String[] cells = line.split("\t", -1);
        misprints.put(cells[0], new Misprint(cells[1], cells[2]));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return misprints;
  }

  private static List<String> lines(String name, List<String> otherwise) throws IOException {
    Optional<Path> file = Shared.file(name);
    return file.isPresent() ? Files.readAllLines(file.get()) : otherwise;
  }

  private static Misprint outcome(String text) {
    return switch (Symbols.parse(text)) {
      case SymbolReading.Parsed parsed -> new Misprint("parsed", parsed.symbol().canonical());
      case SymbolReading.Mended mended -> new Misprint("mended", mended.symbol().canonical());
      case SymbolReading.Refused refused -> new Misprint("refused", refused.reason());
    };
  }

  @Test
  void everyCataloguedSymbol_isReadAsPrinted_exceptTheMisprintsWeList() throws IOException {
    Map<String, Misprint> misprints = misprints();
    List<String> symbols = new ArrayList<>(lines("data/un_symbols.txt", SOME));
    symbols.addAll(misprints.keySet());
    List<String> wrong = new ArrayList<>();
    for (String text : symbols) {
      if (misprints.containsKey(text)) {
        continue;
      }
      if (!(Symbols.parse(text) instanceof SymbolReading.Parsed parsed)) {
        wrong.add(text + " " + outcome(text));
        continue;
      }
      Symbol symbol = parsed.symbol();
      boolean whole =
          symbol.printed().equals(text)
              && !symbol.number().isEmpty()
              && symbol.link(Language.ENGLISH).isPresent();
      if (!whole
          || !outcome(symbol.canonical()).equals(new Misprint("parsed", symbol.canonical()))) {
        wrong.add(text);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyMisprint_isMendedOrRefusedForTheReasonListed() {
    misprints().forEach((text, expected) -> assertThat(outcome(text)).isEqualTo(expected));
  }

  @Test
  void everyCataloguedSymbol_isFoundInASentence() throws IOException {
    Map<String, Misprint> misprints = misprints();
    List<String> missed = new ArrayList<>();
    for (String text : lines("data/un_symbols.txt", SOME)) {
      String sentence = "As told in " + text + ", and again (" + text + ").";
      List<String> found =
          Symbols.find(sentence).stream().map(cited -> cited.symbol().printed()).toList();
      if (!misprints.containsKey(text) && !found.equals(List.of(text, text))) {
        missed.add(text + " " + found);
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void noisySymbols_areMendedOrRefusedAndNeverFail() throws IOException {
    for (String text :
        lines("data/un_symbols_noisy.txt", List.of("A/31/l", "A/53/", "A/46/py.l"))) {
      assertThat(outcome(text).result()).isNotEmpty();
      Symbols.scan("See " + text + ".");
    }
  }

  @Test
  void spoiledSymbols_neverFail() throws IOException {
    long seed = 20210629;
    Random random = new Random(seed);
    String signs = "/.-*() ()[]SAE0123456789lI–\u00a0éА文\ud83d";
    for (String text : lines("data/un_symbols.txt", SOME)) {
      StringBuilder spoiled = new StringBuilder(text);
      for (int change = 0; change < 3; change++) {
        int at = random.nextInt(spoiled.length());
        spoiled.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
      }
      assertThat(outcome(spoiled.toString()).result())
          .as("seed %d, %s", seed, spoiled)
          .isNotEmpty();
      Symbols.scan("(" + spoiled + ") " + spoiled);
    }
  }
}
