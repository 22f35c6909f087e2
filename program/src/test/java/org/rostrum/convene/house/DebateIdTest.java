package org.rostrum.convene.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A debate's id is its own: no page has it, and no entry of the register that concerns none. */
class DebateIdTest {
  @ParameterizedTest
  @ValueSource(strings = {"house", "House", "new", "note", "blank", "like"})
  void wordThatIsTakenByTheHouse_getsANumber(String words) {
    assertThat(DebateId.of(words, id -> false)).isEqualTo(words.toLowerCase(Locale.ROOT) + "-2");
  }

  @Test
  void idOfAnotherDebate_getsTheNextFreeNumber() {
    Set<String> taken = Set.of("water", "water-2");
    assertThat(DebateId.of("Water", taken::contains)).isEqualTo("water-3");
  }
}
