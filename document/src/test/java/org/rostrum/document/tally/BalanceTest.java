package org.rostrum.document.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.text.Text;
import org.rostrum.document.word.DocxMaker;
import org.rostrum.document.word.WordReader;

/**
 * Whatever Word file is read, the Text has the account of the source: not a word, a note, a
 * picture, a table, a link, a label or a right-to-left paragraph is lost or added on the way.
 */
class BalanceTest {
  private final WordReader reader = new WordReader(Limits.STANDARD);

  @Test
  void statementOfOurOwn_balances() {
    byte[] file =
        DocxMaker.body(
                DocxMaker.p("Statement by the Republic of Specimen")
                    + "<w:tbl><w:tr><w:tc>"
                    + DocxMaker.p("a cell")
                    + "</w:tc></w:tr></w:tbl><w:p>"
                    + DocxMaker.r("noted")
                    + "<w:r><w:footnoteReference w:id='1'/></w:r></w:p>")
            .footnotes("<w:footnote w:id='1'>" + DocxMaker.p("a note") + "</w:footnote>")
            .bytes();
    assertThat(difference(file, reader.read(file).text())).isEmpty();
  }

  /**
   * The archives are not part of the project; where they are absent there is nothing to balance.
   */
  @ParameterizedTest
  @ValueSource(strings = {"bench/statements-193.tar.gz", "corpus/public-docx.tar.gz"})
  void everyFileOfACorpusThatIsRead_balances(String archive) throws IOException {
    Optional<Path> corpus = TarGz.shared(archive);
    List<String> differences = new ArrayList<>();
    int[] read = {0};
    if (corpus.isPresent()) {
      TarGz.visit(corpus.get(), (name, bytes) -> visit(name, bytes, read, differences));
      System.out.printf("%s: %d files read, %d differ%n", archive, read[0], differences.size());
    }
    assertThat(differences).isEmpty();
  }

  private void visit(String name, byte[] bytes, int[] read, List<String> differences) {
    if (!name.endsWith(".docx")) {
      return;
    }
    Text text;
    try {
      text = reader.read(bytes).text();
    } catch (Refusal refused) {
      return;
    }
    read[0]++;
    String difference = difference(bytes, text);
    if (!difference.isEmpty()) {
      differences.add(name + ": " + difference);
    }
  }

  /** What differs, with the words that one side has more often; empty when nothing does. */
  private static String difference(byte[] file, Text text) {
    TreeMap<String, Integer> words = new TreeMap<>();
    Tally read = TextTally.count(text, new Account(word -> words.merge(word, 1, Integer::sum)));
    Tally source =
        SourceTally.count(file, new Account(word -> words.merge(word, -1, Integer::sum)));
    if (source.equals(read)) {
      return "";
    }
    words.values().removeIf(count -> count == 0);
    return "\n source " + source + "\n text   " + read + "\n words  " + words;
  }
}
