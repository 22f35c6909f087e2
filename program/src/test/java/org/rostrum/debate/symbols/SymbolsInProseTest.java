package org.rostrum.debate.symbols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolsInProseTest {
  private static List<String> printed(String text) {
    return Symbols.find(text).stream()
        .map(cited -> text.substring(cited.start(), cited.end()))
        .toList();
  }

  private static List<String> canonical(String text) {
    return Symbols.find(text).stream().map(cited -> cited.symbol().canonical()).toList();
  }

  @Test
  void signsBehindASymbol_areNotSwallowed() {
    assertThat(
            printed(
                "(S/PV.8144). S/2019/643, “A/70/174”; A/65/201: A/RES/70/237… S/2021/415¹"
                    + " [A/75/816] A/76/135."))
        .containsExactly(
            "S/PV.8144",
            "S/2019/643",
            "A/70/174",
            "A/65/201",
            "A/RES/70/237",
            "S/2021/415",
            "A/75/816",
            "A/76/135");
  }

  @Test
  void listWithAsterisk_givesEach() {
    assertThat(printed("¹ A/65/201, A/68/98*, A/70/174, endorsed by the Assembly"))
        .containsExactly("A/65/201", "A/68/98*", "A/70/174");
  }

  @Test
  void resumptionVolumeAndYear_belongToTheSymbol() {
    assertThat(
            printed(
                "S/PV.8649 (Resumption 1) and A/CONF.151/26 (Vol. I) and S/RES/2341 (2017) and"
                    + " A/RES/3237 (XXIX) but A/70/174 (2015) and S/2021/5 (annex)"))
        .containsExactly(
            "S/PV.8649 (Resumption 1)",
            "A/CONF.151/26 (Vol. I)",
            "S/RES/2341 (2017)",
            "A/RES/3237 (XXIX)",
            "A/70/174",
            "S/2021/5");
  }

  @Test
  void unusualSpacesAndDashes_areRead() {
    assertThat(canonical("S/RES/2341\u00a0(2017), S/PV.8649\u2009(Resumption\u00a01)"))
        .containsExactly("S/RES/2341 (2017)", "S/PV.8649 (Resumption 1)");
    assertThat(canonical("A/72/514–S/2017/846 A/72/514‐S/2017/846 A/72/514 – S/2017/846"))
        .containsExactly("A/72/514–S/2017/846", "A/72/514–S/2017/846", "A/72/514–S/2017/846");
    assertThat(canonical("A/ES\u201110/L.15 and A/S–27/2"))
        .containsExactly("A/ES-10/L.15", "A/S-27/2");
    assertThat(canonical("S/ PV.8539 and S/2021/ 621")).containsExactly("S/PV.8539", "S/2021/621");
  }

  @Test
  void mendedSymbol_saysHow() {
    List<Cited> cited = Symbols.find("in A/C.1/73/L.27.Rev.1.");
    assertThat(cited).hasSize(1);
    assertThat(cited.getFirst().symbol().canonical()).isEqualTo("A/C.1/73/L.27/Rev.1");
    assertThat(cited.getFirst().mends())
        .containsExactly("The full stop before “Rev.1” was read as a slash.");
  }

  @Test
  void rangeOfDocuments_isTwoDocuments() {
    assertThat(printed("A/70/1–A/70/9")).containsExactly("A/70/1", "A/70/9");
  }

  @Test
  void wordForms_giveTheSymbol() {
    assertThat(
            canonical(
                "Security Council resolution 2341 (2017); resolutions 2341 (2017) and 2462 (2019);"
                    + " UN General Assembly Resolution 70/237, UN General Assembly Decision 75/564,"
                    + " Human Rights Council resolution 26/13, Economic and Social Council"
                    + " resolution 1996/31, resolutions 73/27 of 5 December 2018 and 73/266,"
                    + " General Assembly resolution 3314 (XXIX), resolution ES-11/1, UNSCR 1325"
                    + " (2000)"))
        .containsExactly(
            "S/RES/2341 (2017)",
            "S/RES/2341 (2017)",
            "S/RES/2462 (2019)",
            "A/RES/70/237",
            "A/DEC/75/564",
            "A/HRC/RES/26/13",
            "E/RES/1996/31",
            "A/RES/73/27",
            "A/RES/73/266",
            "A/RES/3314 (XXIX)",
            "A/RES/ES-11/1",
            "S/RES/1325 (2000)");
  }

  @Test
  void wordFormsInOtherLanguages_giveTheSymbol() {
    assertThat(
            canonical(
                "la résolution 2341 (2017) du Conseil de sécurité, les résolutions 70/237 et 73/27"
                    + " de l’Assemblée générale; la resolución 70/237 de la Asamblea General y la"
                    + " decisión 75/564; резолюции 1325 (2000) и 2341 (2017); la résolution 26/13"
                    + " du Conseil des droits de l’homme"))
        .containsExactly(
            "S/RES/2341 (2017)",
            "A/RES/70/237",
            "A/RES/73/27",
            "A/RES/70/237",
            "A/DEC/75/564",
            "S/RES/1325 (2000)",
            "S/RES/2341 (2017)",
            "A/HRC/RES/26/13");
  }

  @Test
  void wordForm_isMarkedAsWordsAndSpansThem() {
    String text = "In Security Council resolutions 2341 (2017) and 2462 (2019).";
    assertThat(Symbols.find(text)).extracting(Cited::form).containsOnly(Cited.Form.WORDS);
    assertThat(printed(text))
        .containsExactly("Security Council resolutions 2341 (2017)", "2462 (2019)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8/12/2020",
        "and/or",
        "www.un.org/A/70/174",
        "A/C",
        "S/he",
        "N/A",
        "1/2",
        "/home/A/70/12",
        "A/70/174.pdf",
        "A/H1N1",
        "A/4 paper",
        "A/B testing",
        "S/4HANA",
        "CD/DVD",
        "SC/ST",
        "T/F",
        "24/7",
        "his/her",
        "A/320neo",
        "km/s",
        "TCP/IP",
        "C:\\A/70/12",
        "resolution 8/12/2020",
        "resolution 1080",
        "decision 3/CP.13",
        "OSCE Permanent Council Decision No. 1106",
        "ECE/or",
        "Decision 12 of the court",
        "resolution of 3 May (2017)",
        "A/",
        "S/ ",
        "https://x.org/?q=A/70/174",
        "A/C power",
        "a/c",
        "w/o",
        "E/W",
        "ST/",
        "screen resolution 1920",
        "E/S/N"
      })
  void otherWords_areNoSymbols(String text) {
    assertThat(printed("It says " + text + " here.")).isEmpty();
  }

  @Test
  void chineseAroundASymbol_doesNotHideIt() {
    assertThat(printed("文件S/2021/621号和A/70/174。")).containsExactly("S/2021/621", "A/70/174");
  }

  @Test
  void brokenSymbol_isADoubtWithAReason() {
    assertThat(Symbols.scan("See A/71/PV.4B and A/53/ here.").doubts())
        .extracting(Doubt::printed)
        .containsExactly("A/71/PV.4B", "A/53/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/", "S/RES/", "A/70/1-", "A/70/1–S/", "resolution ", "resolutions 70/1, ", "A-",
            "A/C.1 (",
        "S/PV.1 (Resumption ", "A/70/", "ES-", "S/RES/1 (2000) and ", "*", "A/70/1*", "SGSM", "A/ "
      })
  void anyRunOfSigns_isReadInTimeThatGrowsWithItsLength(String unit) {
    String text = unit.repeat(200_000 / unit.length());
    assertTimeout(Duration.ofSeconds(10), () -> Symbols.scan(text));
  }

  @Test
  void aMegabyteOfSlashes_isReadWithoutDelay() {
    assertTimeout(Duration.ofSeconds(10), () -> Symbols.scan("A/".repeat(500_000)));
  }
}
