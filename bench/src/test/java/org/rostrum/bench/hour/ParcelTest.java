package org.rostrum.bench.hour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.check.WordCheck;
import org.rostrum.document.check.rule.Filing;
import org.rostrum.document.check.rule.Policy;

class ParcelTest {
  private static final long MEGABYTE = 1 << 20;

  @TempDir Path folder;

  @Test
  void bothFiles_areAboutFiveMegabytes_andUnlikeAnotherMissions() throws Exception {
    Parcel one = Parcel.make(folder, 1);
    Parcel two = Parcel.make(folder, 2);

    assertThat(Files.size(one.statement())).isBetween(4 * MEGABYTE, 6 * MEGABYTE);
    assertThat(Files.size(one.letter())).isBetween(3 * MEGABYTE, 7 * MEGABYTE);
    assertThat(Files.mismatch(one.statement(), two.statement())).isNotNegative();
    assertThat(Files.mismatch(one.letter(), two.letter())).isNotNegative();
  }

  @Test
  void statement_isOneThatTheChecksTake() throws Exception {
    byte[] bytes = Files.readAllBytes(Parcel.make(folder, 3).statement());

    assertThat(new WordCheck(Policy.STANDARD).check(bytes, Filing.UNKNOWN).reading()).isPresent();
  }
}
