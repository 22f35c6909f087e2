package org.rostrum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.rostrum.document.words.Tongue;

class MomentsTest {
  private static final Instant CLOSE = Instant.parse("2027-02-18T23:00:00Z");

  @Test
  void everyMoment_saysNewYorkItsOffsetAndUtc() {
    assertThat(new Moments(Tongue.ENGLISH).full(CLOSE))
        .isEqualTo("Thursday 18 February 2027, 18:00 (New York time, UTC−05:00 · 23:00 UTC)");
  }

  @Test
  void summer_hasAnotherOffset() {
    assertThat(new Moments(Tongue.ENGLISH).offset(Instant.parse("2027-06-18T23:00:00Z")))
        .isEqualTo("UTC−04:00");
  }

  @Test
  void lateEvening_saysThatUtcIsOnTheNextDay() {
    assertThat(new Moments(Tongue.ENGLISH).utc(Instant.parse("2027-02-19T01:30:00Z")))
        .isEqualTo("19 Feb, 01:30 UTC");
  }

  @Test
  void day_isInTheReadersLanguage() {
    assertThat(new Moments(Tongue.FRENCH).day(CLOSE)).isEqualTo("jeudi 18 février 2027");
    assertThat(new Moments(Tongue.RUSSIAN).day(CLOSE))
        .isEqualTo("четверг, 18 февраля 2027\u202fг.");
    assertThat(new Moments(Tongue.CHINESE).day(CLOSE)).isEqualTo("2027年2月18日星期四");
    assertThat(new Moments(Tongue.SPANISH).day(CLOSE)).isEqualTo("jueves, 18 de febrero de 2027");
    assertThat(new Moments(Tongue.ARABIC).day(CLOSE)).isEqualTo("الخميس، 18 فبراير 2027");
  }

  @Test
  void machine_readsTheInstantWithNewYorksOffset() {
    assertThat(new Moments(Tongue.ENGLISH).machine(CLOSE)).isEqualTo("2027-02-18T18:00:00-05:00");
  }
}
