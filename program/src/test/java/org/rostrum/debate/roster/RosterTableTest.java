package org.rostrum.debate.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rostrum.debate.DeclaredEntity.Kind;
import org.rostrum.debate.Language;

/** The whole table: complete, unambiguous, in the order of the United Nations' list. */
class RosterTableTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static final String MEMBERS_IN_ENGLISH_ORDER =
      """
      AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA
      BRN BGR BFA BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG CRI CIV HRV CUB CYP CZE PRK COD DNK
      DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB
      GUY HTI HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR KWT KGZ LAO LVA LBN LSO
      LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI MLT MHL MRT MUS MEX FSM MCO MNG MNE MAR MOZ MMR NAM NRU
      NPL NLD NZL NIC NER NGA MKD NOR OMN PAK PLW PAN PNG PRY PER PHL POL PRT QAT KOR MDA ROU RUS RWA
      KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR SWE CHE
      SYR TJK THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ARE GBR TZA USA URY UZB VUT VEN VNM YEM ZMB
      ZWE\
      """;

  @Test
  void membersInEnglish_standInTheOrderOfTheUnitedNations() {
    assertThat(Roster.standard().inOrder(Kind.STATE, Language.ENGLISH, DAY))
        .extracting(Entity::code)
        .containsExactly(MEMBERS_IN_ENGLISH_ORDER.split("\\s+", -1));
  }

  @Test
  void everyEntity_hasNamesInSixLanguages() {
    List<String> wrong = new ArrayList<>();
    for (Entity entity : Roster.standard().entities()) {
      for (Language language : Language.values()) {
        for (Name name : entity.names().getOrDefault(language, List.of())) {
          boolean whole =
              !name.sort().isBlank()
                  && !name.running().isBlank()
                  && !name.formal().isBlank()
                  && !name.running().contains(" (the)")
                  && !name.sort().contains("  ");
          if (!whole) {
            wrong.add(entity.code() + " " + language);
          }
        }
        if (entity.names().getOrDefault(language, List.of()).isEmpty()) {
          wrong.add(entity.code() + " " + language);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyState_hasItsCodesAndMembersTheirGroup() {
    Set<String> seen = new HashSet<>();
    for (Entity entity : Roster.standard().entities()) {
      assertThat(seen.add(entity.code())).as(entity.code()).isTrue();
      if (entity.kind() == Kind.STATE) {
        assertThat(entity.code()).hasSize(3);
        assertThat(entity.iso2()).as(entity.code()).hasSize(2);
        assertThat(entity.m49()).as(entity.code()).hasSize(3);
        assertThat(entity.groups()).as(entity.code()).isNotEmpty();
      }
    }
    assertThat(Roster.standard().inOrder(Kind.OBSERVER_STATE, Language.ENGLISH, DAY))
        .extracting(Entity::code)
        .containsExactly("VAT", "PSE");
  }

  @Test
  void specialCasesOfTheGroups_areKept() {
    Roster roster = Roster.standard();
    assertThat(roster.byCode("TUR").orElseThrow().groups())
        .containsExactly(RegionalGroup.ASIA_PACIFIC, RegionalGroup.WESTERN_EUROPEAN_AND_OTHER);
    assertThat(roster.byCode("ISR").orElseThrow().groups())
        .containsExactly(RegionalGroup.WESTERN_EUROPEAN_AND_OTHER);
    assertThat(roster.byCode("USA").orElseThrow().groups())
        .containsExactly(RegionalGroup.WESTERN_EUROPEAN_AND_OTHER);
    assertThat(roster.byCode("KIR").orElseThrow().groups())
        .containsExactly(RegionalGroup.ASIA_PACIFIC);
  }

  @Test
  void everyNameOfTheDay_findsItsEntity() {
    List<String> wrong = new ArrayList<>();
    Roster roster = Roster.standard();
    for (Entity entity : roster.entities()) {
      for (Language language : Language.values()) {
        for (String name :
            List.of(
                entity.shortName(language, DAY),
                entity.runningName(language, DAY),
                entity.formalName(language, DAY),
                entity.code())) {
          if (!roster.find(name, DAY).equals(new Lookup.Known(entity))) {
            wrong.add(entity.code() + " " + language + " " + name);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}
