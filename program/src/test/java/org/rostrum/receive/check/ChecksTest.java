package org.rostrum.receive.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rostrum.document.check.WordCheck;
import org.rostrum.document.check.rule.Filing;
import org.rostrum.document.check.rule.Policy;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.word.WordReader;
import org.rostrum.document.word.choice.Choices;
import org.rostrum.document.words.Tongue;

class ChecksTest {
  @Test
  void findings_areReadBackInEveryLanguageAsTheyWereFound() {
    List<Finding> found =
        new java.util.ArrayList<>(
            new WordCheck(Policy.STANDARD)
                .check(TouchedDocx.undecided(), Filing.UNKNOWN)
                .findings());
    found.add(Refusal.because("word-encrypted", Place.WHOLE_FILE).finding());
    found.add(Refusal.because("word-too-large", Place.WHOLE_FILE, "limit", "64 MB").finding());

    List<Finding> read = FindingsText.read(FindingsText.write(found));
    for (Tongue tongue : Tongue.all()) {
      assertThat(read.stream().map(each -> each.what(tongue) + each.mend(tongue) + each.place()))
          .containsExactlyElementsOf(
              found.stream()
                  .map(each -> each.what(tongue) + each.mend(tongue) + each.place())
                  .toList());
    }
    assertThat(read.stream().map(Finding::severity))
        .containsExactlyElementsOf(found.stream().map(Finding::severity).toList());
  }

  @Test
  void hashOfAText_tellsChoicesApartAndIsTheSameEachTime() {
    byte[] file = TouchedDocx.undecided();
    List<String> hashes =
        List.of("", "tracked=before", "hidden=shown", "tracked=before hidden=shown").stream()
            .map(Choices::of)
            .map(choices -> choices.applyTo(file, Limits.STATEMENT))
            .map(bytes -> TextHash.of(new WordReader(Limits.STATEMENT).read(bytes).text()).hex())
            .toList();
    assertThat(hashes).doesNotHaveDuplicates();
    assertThat(hashes.getFirst())
        .isEqualTo(TextHash.of(new WordReader(Limits.STATEMENT).read(file).text()).hex());
  }

  @Test
  void answer_thatCannotBeRebuilt_refusesInPlainWords() {
    WordAnswer answer = new WordAnswer(List.of(), "words", 1, java.time.Instant.EPOCH).unreadable();
    assertThat(answer.readable()).isFalse();
    assertThat(Optional.of(answer.findings().getFirst().code())).contains("word-damaged");
  }
}
