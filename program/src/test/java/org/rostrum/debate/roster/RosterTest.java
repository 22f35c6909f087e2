package org.rostrum.debate.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.debate.DeclaredEntity;
import org.rostrum.debate.Language;

class RosterTest {
  private static final LocalDate DEBATE = LocalDate.of(2021, 6, 29);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static Entity entity(String code) {
    return Roster.standard().byCode(code).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TUR | 2022-05-31 | Turkey
          TUR | 2022-06-01 | Türkiye
          SWZ | 2018-04-18 | Swaziland
          SWZ | 2018-04-19 | Eswatini
          MKD | 2019-02-13 | the former Yugoslav Republic of Macedonia
          MKD | 2019-02-14 | North Macedonia
          CZE | 2016-01-01 | the Czech Republic
          CZE | 2017-01-01 | Czechia
          NLD | 2021-06-29 | the Netherlands
          NLD | 2024-01-01 | the Kingdom of the Netherlands
          CPV | 2012-01-01 | Cape Verde
          LBY | 2010-01-01 | the Libyan Arab Jamahiriya
          SRB | 2001-01-01 | Yugoslavia
          SRB | 2005-01-01 | Serbia and Montenegro
          SRB | 2007-01-01 | Serbia
          """)
  void name_isTheOneOfTheDay(String code, LocalDate day, String running) {
    assertThat(entity(code).runningName(Language.ENGLISH, day)).isEqualTo(running);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IRN | the Islamic Republic of Iran | Iran (Islamic Republic of) | la République islamique d'Iran
          NER | the Niger | Niger | le Niger
          GBR | the United Kingdom of Great Britain and Northern Ireland | United Kingdom of Great Britain and Northern Ireland | le Royaume-Uni de Grande-Bretagne et d'Irlande du Nord
          USA | the United States of America | United States of America | les États-Unis d'Amérique
          RUS | the Russian Federation | Russian Federation | la Fédération de Russie
          BOL | the Plurinational State of Bolivia | Bolivia (Plurinational State of) | l'État plurinational de Bolivie
          VEN | the Bolivarian Republic of Venezuela | Venezuela (Bolivarian Republic of) | la République bolivarienne du Venezuela
          FSM | the Federated States of Micronesia | Micronesia (Federated States of) | les États fédérés de Micronésie
          KOR | the Republic of Korea | Republic of Korea | la République de Corée
          PRK | the Democratic People's Republic of Korea | Democratic People's Republic of Korea | la République populaire démocratique de Corée
          TZA | the United Republic of Tanzania | United Republic of Tanzania | la République-Unie de Tanzanie
          SYR | the Syrian Arab Republic | Syrian Arab Republic | la République arabe syrienne
          LAO | the Lao People's Democratic Republic | Lao People's Democratic Republic | la République démocratique populaire lao
          MDA | the Republic of Moldova | Republic of Moldova | la République de Moldova
          CIV | Côte d'Ivoire | Côte d'Ivoire | la Côte d'Ivoire
          """)
  void runningName_carriesTheArticleAndTheSortKeyDoesNot(
      String code, String running, String sort, String french) {
    assertThat(entity(code).runningName(Language.ENGLISH, TODAY)).isEqualTo(running);
    assertThat(entity(code).sortKey(Language.ENGLISH, TODAY)).isEqualTo(sort);
    assertThat(entity(code).runningName(Language.FRENCH, TODAY)).isEqualTo(french);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the niger | NER
          Türkiye | TUR
          Turkiye | TUR
          TURKEY | TUR
          Cote d'Ivoire | CIV
          Ivory Coast | CIV
          UK | GBR
          us | USA
          Republic of Estonia | EST
          Estonie | EST
          Эстония | EST
          爱沙尼亚 | EST
          إستونيا | EST
          EST | EST
          ee | EST
          South Korea | KOR
          Iran | IRN
          Vietnam | VNM
          Holy See | VAT
          l'Union européenne | EU
          EU | EU
          Arab League | LAS
          Swaziland | SWZ
          Russia | RUS
          """)
  void anyName_findsItsEntity(String name, String code) {
    assertThat(Roster.standard().find(name, DEBATE)).isEqualTo(new Lookup.Known(entity(code)));
  }

  @Test
  void misspelledName_givesTheClosest() {
    Lookup lookup = Roster.standard().find("Estonnia", DEBATE);
    assertThat(lookup).isInstanceOf(Lookup.Unknown.class);
    assertThat(((Lookup.Unknown) lookup).closest().getFirst().code()).isEqualTo("EST");
    assertThat(Roster.standard().find("", DEBATE)).isEqualTo(new Lookup.Unknown("", List.of()));
  }

  @Test
  void ambiguousName_isNeverGuessed() {
    Lookup lookup = Roster.standard().find("AU", DEBATE);
    assertThat(((Lookup.Unknown) lookup).closest())
        .extracting(Entity::code)
        .containsExactly("AFRICAN-UNION", "AUS");
    Lookup korea = Roster.standard().find("Korea", DEBATE);
    assertThat(((Lookup.Unknown) korea).closest())
        .extracting(Entity::code)
        .containsExactly("KOR", "PRK");
  }

  @Test
  void statesAndOrganizations_mergeIntoOneListWithoutTheArticles() {
    assertThat(
            List.of("LAS", "IRN", "EU", "CEIRPP", "EGY", "CUB", "BRA", "KWT").stream()
                .map(RosterTest::entity)
                .sorted(Entity.order(Language.ENGLISH, LocalDate.of(2020, 7, 21)))
                .map(Entity::code))
        .containsExactly("BRA", "CEIRPP", "CUB", "EGY", "EU", "IRN", "KWT", "LAS");
  }

  @Test
  void order_followsTheLanguage() {
    List<String> codes = List.of("DEU", "FRA", "ESP", "EST");
    assertThat(
            codes.stream()
                .map(RosterTest::entity)
                .sorted(Entity.order(Language.FRENCH, TODAY))
                .map(Entity::code))
        .containsExactly("DEU", "ESP", "EST", "FRA");
    assertThat(
            codes.stream()
                .map(RosterTest::entity)
                .sorted(Entity.order(Language.SPANISH, TODAY))
                .map(Entity::code))
        .containsExactly("DEU", "ESP", "EST", "FRA");
  }

  @Test
  void specimenState_joinsTheRosterOfADebate() {
    DeclaredEntity declared =
        new DeclaredEntity(
            "QLY",
            "Quillaya",
            "the Plurinational State of Quillaya",
            "Quillaya (Plurinational State of)",
            DeclaredEntity.Kind.STATE);
    Roster roster = Roster.standard().with(List.of(Entity.of(declared)));
    Entity quillaya = roster.byCode("QLY").orElseThrow();
    assertThat(roster.find("quillaya", DEBATE)).isEqualTo(new Lookup.Known(quillaya));
    assertThat(quillaya.runningName(Language.FRENCH, DEBATE))
        .isEqualTo("the Plurinational State of Quillaya");
    assertThat(Roster.of(List.of(quillaya)).entities()).containsExactly(quillaya);
  }

  @Test
  void groups_areDated() {
    SpeakingGroup union = SpeakingGroup.of("EU").orElseThrow();
    assertThat(union.members(LocalDate.of(2020, 1, 31))).hasSize(28).contains("GBR");
    assertThat(union.members(LocalDate.of(2020, 2, 1))).hasSize(27).doesNotContain("GBR");
    assertThat(SpeakingGroup.of("NORDIC").orElseThrow().members(DEBATE))
        .containsExactly("DNK", "FIN", "ISL", "NOR", "SWE");
    for (SpeakingGroup group : SpeakingGroup.all()) {
      for (SpeakingGroup.Membership one : group.memberships()) {
        assertThat(Roster.standard().byCode(one.code())).as(one.code()).isPresent();
      }
    }
  }
}
