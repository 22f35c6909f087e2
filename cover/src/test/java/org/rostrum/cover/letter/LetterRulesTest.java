package org.rostrum.cover.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.CoverFinding;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Policy;
import org.rostrum.cover.specimen.Doubles;
import org.rostrum.cover.specimen.Letters;
import org.rostrum.cover.trust.TrustList;

class LetterRulesTest {
  private static List<Check> checks(String letter) {
    return checks(letter, LetterRules.Paper.WRITTEN);
  }

  private static List<Check> checks(String letter, LetterRules.Paper paper) {
    Findings findings = new Findings(Policy.STANDARD);
    LetterRules.look(LetterText.of(letter), paper, Doubles.expecting(TrustList.EMPTY), findings);
    return findings.sorted().stream().map(CoverFinding::check).toList();
  }

  private static String good() {
    return String.join("\n", Letters.GOOD);
  }

  @Test
  void goodLetter_leavesNoDoubt() {
    assertThat(checks(good())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Mission permanente de Quillaya
        Le 17 février 2027
        À l'attention du Président du Conseil de sécurité
        J'ai l'honneur de vous transmettre la déclaration de Quillaya au débat du 18 février 2027.
        Le Représentant permanent\
        """,
        """
        Misión Permanente de Quillaya
        Nueva York, 17 de febrero de 2027
        Presidencia del Consejo de Seguridad
        Tengo el honor de transmitirle la declaración de Quillaya en el debate S/2027/77.
        La Encargada de Negocios interina\
        """,
        """
        Постоянное представительство Quillaya
        17 февраля 2027 года
        Председателю Совета Безопасности
        Имею честь препроводить заявление Quillaya на открытых прениях 18 февраля 2027 года.
        Временный поверенный в делах\
        """,
        """
        Quillaya常驻联合国代表团
        2027年2月17日
        安全理事会主席阁下
        谨随函转递Quillaya在2027年2月18日公开辩论会上的发言稿。
        常驻代表\
        """,
        """
        البعثة الدائمة Quillaya
        ١٧ شباط/فبراير ٢٠٢٧
        رئيس مجلس الأمن
        يشرفني أن أحيل إليكم طيه بيان Quillaya في المناقشة المفتوحة في 18 شباط/فبراير 2027.
        القائم بالأعمال بالنيابة\
        """
      })
  void lettersInTheOtherLanguages_leaveNoDoubt(String letter) {
    assertThat(checks(letter)).isEmpty();
  }

  @Test
  void scanWithoutWords_isToldAsSuchAndNothingElse() {
    assertThat(checks("17 FEB 2027", LetterRules.Paper.SCANNED))
        .containsExactly(Check.LETTER_NO_TEXT);
    assertThat(checks("")).containsExactly(Check.LETTER_NO_TEXT);
  }

  @Test
  void noteVerbale_isAsked() {
    String note =
        good() + "\nThe Permanent Mission presents its compliments to the United Nations.";
    assertThat(checks(note)).containsExactly(Check.LETTER_NOTE_VERBALE);
  }

  @Test
  void letterForAnotherDebate_isAsked() {
    String other =
        good().replace("18 February 2027", "9 March 2027").replace("fresh water", "mines");
    assertThat(checks(other)).containsExactly(Check.LETTER_DEBATE);
  }

  @Test
  void letterheadOfAnotherMission_isAsked() {
    String other =
        good().replaceFirst("Mission of Quillaya", "Mission of the Kingdom of Vandermoor");
    assertThat(checks(other)).containsExactly(Check.LETTER_OTHER_ENTITY);
  }

  @Test
  void addresseesOwnState_isNoOtherLetterhead() {
    String addressed =
        good() + "\nPermanent Representative of Vandermoor, President of the Security Council";
    assertThat(checks(addressed)).isEmpty();
  }

  @Test
  void dateOnlyWithinASentence_isNotTheLettersOwn() {
    assertThat(checks(good().replace("New York, 17 February 2027", "New York")))
        .containsExactly(Check.LETTER_DATE);
  }

  @Test
  void dateOfAnotherSeason_isAsked() {
    assertThat(checks(good().replace("17 February 2027", "17 February 2025")))
        .containsExactly(Check.LETTER_DATE);
  }

  @Test
  void blanksLeftUnfilled_areAsked() {
    assertThat(checks(good() + "\nName: ________")).containsExactly(Check.LETTER_BLANKS);
  }

  @Test
  void shortLetter_isReadAndNotTakenForAScan() {
    assertThat(checks("17 February 2027"))
        .doesNotContain(Check.LETTER_NO_TEXT)
        .contains(Check.LETTER_ADDRESSEE);
    assertThat(checks("2027年2月17日\n安全理事会主席\nQuillaya常驻代表\nS/2027/77")).isEmpty();
  }
}
