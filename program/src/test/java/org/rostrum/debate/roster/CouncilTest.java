package org.rostrum.debate.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouncilTest {
  private final Council council = Council.standard();

  @Test
  void everyYear_hasFiveNewMembersAndFifteenInAll() {
    assertThat(council.lastYear()).isEqualTo(2026);
    for (int year = Council.FIRST_YEAR; year <= council.lastYear(); year++) {
      assertThat(council.members(year)).as("%d", year).hasSize(15).doesNotHaveDuplicates();
      assertThat(council.elected(year)).as("%d", year).hasSize(10);
    }
    assertThat(council.members(2027)).isEmpty();
    assertThat(council.members(1991)).isEmpty();
  }

  @Test
  void membersOf2021_areThoseOfTheDebate() {
    assertThat(council.members(2021))
        .extracting(Entity::code)
        .containsExactly(
            "CHN", "EST", "FRA", "IND", "IRL", "KEN", "MEX", "NER", "NOR", "RUS", "VCT", "TUN",
            "GBR", "USA", "VNM");
    assertThat(council.africanMembers(2021))
        .extracting(Entity::code)
        .containsExactly("KEN", "NER", "TUN");
    Entity estonia = Roster.standard().byCode("EST").orElseThrow();
    assertThat(council.isMember(estonia, LocalDate.of(2021, 12, 31))).isTrue();
    assertThat(council.isMember(estonia, LocalDate.of(2022, 1, 1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2021,TUN GBR USA VNM CHN EST FRA IND IRL KEN MEX NER",
    "2022,NOR RUS ARE GBR USA ALB BRA CHN FRA GAB GHA IND",
    "2023,JPN MLT MOZ RUS CHE ARE GBR USA ALB BRA CHN ECU",
    "2024,FRA GUY JPN MLT MOZ KOR RUS SLE SVN CHE GBR USA",
    "2025,DZA CHN DNK FRA GRC GUY PAK PAN KOR RUS SLE SVN"
  })
  void presidency_turnsInEnglishAlphabeticalOrder(int year, String codes) {
    List<String> turns =
        IntStream.rangeClosed(1, 12)
            .mapToObj(month -> council.presidency(YearMonth.of(year, month)).orElseThrow())
            .map(turn -> turn.member().code())
            .toList();
    assertThat(String.join(" ", turns)).isEqualTo(codes);
  }

  @Test
  void presidencyBeyondWhatIsKnown_saysSoOrStaysSilent() {
    assertThat(council.presidency(YearMonth.of(2021, 6)).orElseThrow().confidence())
        .isEqualTo(Council.Confidence.KNOWN);
    assertThat(council.presidency(YearMonth.of(2026, 1)).orElseThrow().confidence())
        .isEqualTo(Council.Confidence.BY_RULE);
    assertThat(council.presidency(YearMonth.of(2026, 1)).orElseThrow().member().code())
        .isEqualTo("SOM");
    assertThat(council.presidency(YearMonth.of(2027, 1))).isEmpty();
    assertThat(council.presidency(YearMonth.of(2020, 12))).isEmpty();
  }
}
