package org.rostrum.compile.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.compile.plan.Specimen.briefer;
import static org.rostrum.compile.plan.Specimen.official;
import static org.rostrum.compile.plan.Specimen.representative;
import static org.rostrum.compile.plan.Specimen.wrote;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.debate.DeclaredEntity.Kind;
import org.rostrum.debate.Level;
import org.rostrum.debate.MeetingForm;
import org.rostrum.debate.PartTaken;
import org.rostrum.document.official.OfficialDocument;

class LetterTest {

  @Test
  void wholeDebate_namesOfficialsByRankThenStatesThenWriters() {
    List<String> letter =
        letter(
            MeetingForm.VIDEO_TELECONFERENCE,
            briefer("Ms.", "Ines Korhal", "High Representative for Water"),
            official(
                PartTaken.MEMBER, Level.VICE_MINISTER, "Ola Brenn", "Deputy Minister", "Brennmark"),
            official(
                PartTaken.PRESIDENT, Level.HEAD_OF_GOVERNMENT, "Ada V", "Prime Minister", "Sarn"),
            representative(PartTaken.MEMBER, "T. Uru", "Urundal", "Urundal"),
            representative(PartTaken.MEMBER, "K. Niro", "Niro", "the Niro"),
            representative(PartTaken.SPOKEN, "P. Pel", "Pelagia", "Pelagia"),
            wrote(
                Kind.STATE,
                "Quillaya (Plurinational State of)",
                "the Plurinational State of Quillaya"),
            wrote(Kind.ORGANIZATION, "Ishtal River Authority", "the Ishtal River Authority"),
            wrote(Kind.STATE, "Cormund", "Cormund"));

    assertThat(letter)
        .containsExactly(
            "I have the honour to enclose herewith a copy of the briefing provided by Ms. Ines"
                + " Korhal, High Representative for Water, as well as the statements delivered by"
                + " Her Excellency Ms. Ada V, Prime Minister of the Republic of Sarn; Her Excellency"
                + " Ms. Ola Brenn, Deputy Minister of the Republic of Brennmark; and by the"
                + " representatives of the Niro and Urundal, in connection with the"
                + " video-teleconference on “Maintenance of peace: Fresh water in armed conflict”,"
                + " convened on Tuesday, 29 June 2021.",
            "A statement was also delivered by the representative of Pelagia.",
            "In accordance with the understanding reached among Council members for this"
                + " video-teleconference, the following delegations and entities submitted written"
                + " statements, copies of which are also enclosed: Cormund, the Ishtal River"
                + " Authority and the Plurinational State of Quillaya.",
            "In accordance with the procedure set out in the letter dated 7 May 2020 by the"
                + " President of the Security Council addressed to the Permanent Representatives of"
                + " the members of the Security Council (S/2020/372), which was agreed in the light"
                + " of the extraordinary circumstances caused by the coronavirus disease pandemic,"
                + " the enclosed briefings and statements will be issued as a document of the"
                + " Security Council.");
  }

  @Test
  void oneOfEachKind_readsInTheSingular() {
    List<String> letter =
        letter(
            MeetingForm.IN_PERSON,
            representative(PartTaken.MEMBER, "T. Uru", "Urundal", "Urundal"),
            wrote(Kind.STATE, "Cormund", "Cormund"));

    assertThat(letter)
        .containsExactly(
            "I have the honour to enclose herewith a copy of the statement delivered by the"
                + " representative of Urundal, in connection with the open debate on “Maintenance of"
                + " peace: Fresh water in armed conflict”, convened on Tuesday, 29 June 2021.",
            "In accordance with the understanding reached among Council members for this open"
                + " debate, the following delegation submitted a written statement, a copy of which"
                + " is also enclosed: Cormund.",
            "The enclosed statements will be issued as a document of the Security Council.");
  }

  @Test
  void onlyWrittenStatements_areNotCalledAlsoEnclosed() {
    List<String> letter =
        letter(
            MeetingForm.IN_PERSON,
            wrote(Kind.STATE, "Cormund", "Cormund"),
            wrote(Kind.STATE, "Arven", "Arven"));

    assertThat(letter)
        .containsExactly(
            "I have the honour to enclose herewith copies of the written statements submitted, in"
                + " connection with the open debate on “Maintenance of peace: Fresh water in armed"
                + " conflict”, convened on Tuesday, 29 June 2021.",
            "In accordance with the understanding reached among Council members for this open"
                + " debate, the following delegations submitted written statements: Arven and"
                + " Cormund.",
            "The enclosed statements will be issued as a document of the Security Council.");
  }

  @Test
  void onlyABriefing_saysBriefing() {
    assertThat(letter(MeetingForm.IN_PERSON, briefer("Mr.", "Ines K", "Envoy")))
        .containsExactly(
            "I have the honour to enclose herewith a copy of the briefing provided by Mr. Ines K,"
                + " Envoy, in connection with the open debate on “Maintenance of peace: Fresh water"
                + " in armed conflict”, convened on Tuesday, 29 June 2021.",
            "The enclosed briefing will be issued as a document of the Security Council.");
  }

  @Test
  void severalBriefers_areParted_bySemicolons() {
    assertThat(
            letter(
                    MeetingForm.IN_PERSON,
                    briefer("Mr.", "A", "Envoy"),
                    briefer("Ms.", "B", "Director"))
                .getFirst())
        .isEqualTo(
            "I have the honour to enclose herewith copies of the briefings provided by Mr. A, Envoy;"
                + " and Ms. B, Director, in connection with the open debate on “Maintenance of"
                + " peace: Fresh water in armed conflict”, convened on Tuesday, 29 June 2021.");
  }

  @Test
  void threeDates_areThreeDates() {
    OfficialDocument document =
        new Plan(
                Specimen.debate(MeetingForm.IN_PERSON),
                Specimen.ENGLISH,
                List.of(),
                List.of(),
                Plan.Draft.OFFICIAL)
            .document(List.of());

    assertThat(document.letter().title())
        .isEqualTo(
            "Letter dated 1 July 2021 from the President of the Security Council addressed to the"
                + " Secretary-General and the Permanent Representatives of the members of the"
                + " Security Council");
    assertThat(document.masthead().distributedInWords()).isEqualTo("5 July 2021");
    assertThat(document.letter().signed())
        .containsExactly("(Signed) Ada Vandermoor", "President of the Security Council");
  }

  private static List<String> letter(MeetingForm form, Participant... participants) {
    return new LetterBody(Specimen.ENGLISH, Specimen.debate(form), List.of(participants))
        .paragraphs();
  }
}
