package org.rostrum.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RandomTextTest {
  @Test
  void sameSeed_givesTheSameText() {
    assertThat(RandomText.of(7, 30)).isEqualTo(RandomText.of(7, 30));
  }

  @Test
  void notes_areNumberedInTheOrderTheyWereMade() {
    for (long seed = 0; seed < 200; seed++) {
      Text text = RandomText.of(seed, 20);
      for (int i = 0; i < text.notes().size(); i++) {
        assertThat(text.notes().get(i).number()).as("seed %d", seed).isEqualTo(i + 1);
      }
    }
  }
}
