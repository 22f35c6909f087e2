package org.rostrum.convene.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.debate.Deadline;
import org.rostrum.debate.Policy;

/** The deadline's form, in whatever zone the machine stands: nothing is guessed. */
class PolicyReadingTest {
  private static Map<String, String> form(String date, String time, String offset) {
    Map<String, String> form = new HashMap<>();
    form.put("deadline.date", date);
    form.put("deadline.time", time);
    form.put("deadline.offset", offset);
    return form;
  }

  private static Optional<Instant> moment(String date, String time, String offset) {
    return PolicyReading.deadline(form(date, time, offset))
        .deadline()
        .flatMap(Deadline::lastMoment);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Kolkata", "America/New_York", "Pacific/Kiritimati"})
  void deadline_isTheSameMoment_whateverZoneTheMachineIsIn(String zone) {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      assertThat(moment("2027-02-18", "18:00", "")).contains(Instant.parse("2027-02-18T23:00:00Z"));
      assertThat(moment("2027-07-01", "18:00", "")).contains(Instant.parse("2027-07-01T22:00:00Z"));
      assertThat(moment("2027-02-18", "23:59", "")).contains(Instant.parse("2027-02-19T04:59:00Z"));
      assertThat(moment("2027-02-18", "00:00", "")).contains(Instant.parse("2027-02-18T05:00:00Z"));
      assertThat(moment("2027-02-18", "", "")).contains(Instant.parse("2027-02-19T04:59:59.999Z"));
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({"02:00", "02:30", "02:59"})
  void hourThatDoesNotExist_isAFault_whateverOffsetIsSaid(String hour) {
    for (String offset : new String[] {"", "-05:00", "-04:00"}) {
      PolicyReading.ReadDeadline read = PolicyReading.deadline(form("2027-03-14", hour, offset));
      assertThat(read.deadline()).isEmpty();
      assertThat(read.faults()).isEqualTo(Map.of("deadline.time", FieldFault.HOUR_DOES_NOT_EXIST));
    }
  }

  @Test
  void hoursBesideTheGap_areMoments() {
    assertThat(moment("2027-03-14", "01:59", "")).contains(Instant.parse("2027-03-14T06:59:00Z"));
    assertThat(moment("2027-03-14", "03:00", "")).contains(Instant.parse("2027-03-14T07:00:00Z"));
  }

  @Test
  void hourThatExistsTwice_isAskedAbout_andIsWhatWasAnswered() {
    PolicyReading.ReadDeadline unsaid = PolicyReading.deadline(form("2026-11-01", "01:30", ""));
    assertThat(unsaid.deadline()).isEmpty();
    assertThat(unsaid.faults()).isEqualTo(Map.of("deadline.time", FieldFault.HOUR_EXISTS_TWICE));
    assertThat(PolicyReading.deadline(form("2026-11-01", "01:30", "+01:00")).faults())
        .isEqualTo(Map.of("deadline.time", FieldFault.HOUR_EXISTS_TWICE));
    assertThat(moment("2026-11-01", "01:30", "-04:00"))
        .contains(Instant.parse("2026-11-01T05:30:00Z"));
    assertThat(moment("2026-11-01", "01:30", "-05:00"))
        .contains(Instant.parse("2026-11-01T06:30:00Z"));
  }

  @Test
  void offsetThatWasChosenForAnotherDay_isForgottenWhereTheHourComesOnce() {
    assertThat(PolicyReading.deadline(form("2026-11-02", "01:30", "-04:00")).deadline())
        .map(Deadline::offset)
        .contains(Optional.empty());
    assertThat(moment("2026-11-02", "01:30", "-04:00"))
        .contains(Instant.parse("2026-11-02T06:30:00Z"));
  }

  @Test
  void wordsThatAreNoDayOrHour_areFaults() {
    assertThat(PolicyReading.deadline(form("18 February", "6 pm", "")).faults())
        .isEqualTo(Map.of("deadline.date", FieldFault.DATE, "deadline.time", FieldFault.TIME));
    assertThat(PolicyReading.deadline(form("", "18:00", "")).faults())
        .isEqualTo(Map.of("deadline.date", FieldFault.EMPTY));
    assertThat(PolicyReading.deadline(form("2027-02-29", "18:00", "")).faults())
        .isEqualTo(Map.of("deadline.date", FieldFault.DATE));
  }

  @Test
  void ruleThatNobodyWrote_saysDayAndHour() {
    assertThat(PolicyReading.deadline(form("2027-02-18", "18:00", "")).deadline())
        .map(Deadline::rule)
        .contains("no later than Thursday, 18 February 2027, at 18:00 (New York time)");
  }

  @Test
  void policy_isWhatTheFormSays() {
    Map<String, String> form = new HashMap<>();
    form.put("policy.late", "TAKEN_UNTIL_COMPILED");
    form.put("policy.cover-grace", "24");
    form.put("policy.outage.at-least", "10");
    form.put("policy.outage.within", "6");
    form.put("policy.outage.by", "2");
    form.put("policy.list", "ALL");
    form.put("policy.limit.member", "5");
    form.put("policy.inscription.date", "2027-02-15");
    form.put("policy.inscription.time", "09:30");
    form.put("policy.channel", "BOTH");
    PolicyReading.ReadPolicy read = PolicyReading.policy(form);
    assertThat(read.faults()).isEmpty();
    assertThat(read.policy())
        .isEqualTo(
            new Policy(
                Policy.Late.TAKEN_UNTIL_COMPILED,
                Duration.ofHours(24),
                Policy.STANDARD.outage(),
                Policy.ListVisibility.ALL,
                Map.of(Policy.StatementKind.MEMBER, Duration.ofMinutes(5)),
                Optional.of(Instant.parse("2027-02-15T14:30:00Z")),
                Policy.Channel.BOTH));
  }

  @Test
  void halfAnOutageRule_andWordsInPlaceOfNumbers_areFaults() {
    assertThat(PolicyReading.policy(Map.of("policy.outage.by", "2")).faults())
        .isEqualTo(
            Map.of(
                "policy.outage.at-least", FieldFault.EMPTY,
                "policy.outage.within", FieldFault.EMPTY));
    assertThat(PolicyReading.policy(Map.of("policy.limit.member", "five")).faults())
        .isEqualTo(Map.of("policy.limit.member", FieldFault.NUMBER));
  }
}
