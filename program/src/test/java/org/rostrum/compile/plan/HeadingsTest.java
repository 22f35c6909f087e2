package org.rostrum.compile.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.compile.plan.Specimen.briefer;
import static org.rostrum.compile.plan.Specimen.official;
import static org.rostrum.compile.plan.Specimen.onBehalf;
import static org.rostrum.compile.plan.Specimen.representative;
import static org.rostrum.compile.plan.Specimen.wrote;

import org.junit.jupiter.api.Test;
import org.rostrum.debate.CompilationSettings.Numerals;
import org.rostrum.debate.DeclaredEntity.Kind;
import org.rostrum.debate.Level;
import org.rostrum.debate.PartTaken;

class HeadingsTest {
  private final Headings headings = new Headings(Specimen.ENGLISH);

  @Test
  void eachKindOfSpeaker_hasItsHeading() {
    assertThat(headings.of(briefer("Ms.", "Ines Korhal", "High Representative for Water")))
        .isEqualTo("Statement by the High Representative for Water, Ines Korhal");
    assertThat(
            headings.of(
                official(
                    PartTaken.PRESIDENT,
                    Level.HEAD_OF_GOVERNMENT,
                    "Ada V",
                    "Prime Minister",
                    "Sarn")))
        .isEqualTo("Statement by the Prime Minister of the Republic of Sarn, Ada V");
    assertThat(
            headings.of(
                official(
                    PartTaken.MEMBER,
                    Level.MINISTER_FOR_FOREIGN_AFFAIRS,
                    "Ada V",
                    "Minister for Foreign Affairs of Sarn",
                    "Sarn")))
        .isEqualTo("Statement by the Minister for Foreign Affairs of Sarn, Ada V");
    assertThat(headings.of(representative(PartTaken.MEMBER, "T. Uru", "Urundal", "Urundal")))
        .isEqualTo(
            "Statement by the Permanent Representative of Urundal to the United Nations, T. Uru");
    assertThat(headings.of(wrote(Kind.STATE, "Sarn", "the Kingdom of Sarn")))
        .isEqualTo(
            "Statement by the Permanent Mission of the Kingdom of Sarn to the United Nations");
    assertThat(headings.of(wrote(Kind.OBSERVER_STATE, "Orm", "the State of Orm")))
        .isEqualTo(
            "Statement by the Permanent Observer Mission of the State of Orm to the United"
                + " Nations");
    assertThat(headings.of(wrote(Kind.ORGANIZATION, "IRA", "the Ishtal River Authority")))
        .isEqualTo("Statement by the Ishtal River Authority");
  }

  @Test
  void statementForAGroup_namesTheGroup() {
    Participant hollin = onBehalf(wrote(Kind.STATE, "Hollin", "Hollin"), "the Lake States");

    assertThat(headings.of(hollin))
        .isEqualTo(
            "Statement by the Permanent Mission of Hollin to the United Nations, on behalf of the"
                + " Lake States");
  }

  @Test
  void annexNumbers_arePrintedAsTheSettingSays() {
    assertThat(AnnexNumber.print(1, Numerals.ROMAN, "en")).isEqualTo("I");
    assertThat(AnnexNumber.print(94, Numerals.ROMAN, "en")).isEqualTo("XCIV");
    assertThat(AnnexNumber.print(1949, Numerals.ROMAN, "en")).isEqualTo("MCMXLIX");
    assertThat(AnnexNumber.print(94, Numerals.ARABIC, "en")).isEqualTo("94");
  }
}
