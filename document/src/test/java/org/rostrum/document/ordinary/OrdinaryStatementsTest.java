package org.rostrum.document.ordinary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.tally.SourceTally;
import org.rostrum.document.tally.TextTally;
import org.rostrum.document.text.Text;
import org.rostrum.document.word.WordReader;

/**
 * A false alarm at the deadline is a denial of service of our own making: statements as missions
 * write them are read, every one, and every word of them.
 */
class OrdinaryStatementsTest {
  private static final WordReader READER = new WordReader(Limits.STANDARD);

  @Test
  void ordinaryStatements_areMoreThanTwoHundred() {
    assertThat(OrdinaryDocx.all()).hasSize(216);
  }

  @Test
  void ordinaryStatements_areReadWithEveryWordPutIn() {
    List<String> wrong = new ArrayList<>();
    for (OrdinaryDocx.Statement statement : OrdinaryDocx.all()) {
      byte[] file = statement.file().get();
      try {
        Text text = READER.read(file).text();
        List<String> words = OrdinaryWords.of(text);
        if (!words.equals(statement.words())) {
          wrong.add(statement.name() + "\n  put in " + statement.words() + "\n  read   " + words);
        }
        if (!SourceTally.count(file).equals(TextTally.count(text))) {
          wrong.add(statement.name() + ": the ledger counts it otherwise");
        }
      } catch (Refusal refusal) {
        wrong.add(statement.name() + ": " + refusal.finding());
      }
    }
    assertThat(wrong).isEmpty();
  }
}
