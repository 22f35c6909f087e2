package org.rostrum.debate.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.debate.Language;

class SymbolsTest {
  private static Symbol parsed(String text) {
    assertThat(Symbols.parse(text)).isInstanceOf(SymbolReading.Parsed.class);
    return ((SymbolReading.Parsed) Symbols.parse(text)).symbol();
  }

  private static SymbolReading.Mended mended(String text) {
    assertThat(Symbols.parse(text)).isInstanceOf(SymbolReading.Mended.class);
    return (SymbolReading.Mended) Symbols.parse(text);
  }

  private static String refused(String text) {
    assertThat(Symbols.parse(text)).isInstanceOf(SymbolReading.Refused.class);
    return ((SymbolReading.Refused) Symbols.parse(text)).reason();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          S/2021/621              | S  | DOCUMENT               | 2021          | 621
          S/12345                 | S  | DOCUMENT               | ''            | 12345
          S/PV.8144               | S  | VERBATIM_RECORD        | ''            | 8144
          S/PV.8649 (Resumption 1)| S  | VERBATIM_RECORD        | ''            | 8649
          S/RES/2341 (2017)       | S  | RESOLUTION             | 2017          | 2341
          S/RES/2341              | S  | RESOLUTION             | ''            | 2341
          S/PRST/2020/6           | S  | PRESIDENTIAL_STATEMENT | 2020          | 6
          S/96/Rev.7              | S  | DOCUMENT               | ''            | 96
          S/Agenda/1462           | S  | AGENDA                 | ''            | 1462
          A/65/201                | A  | DOCUMENT               | session 65    | 201
          A/1021                  | A  | DOCUMENT               | ''            | 1021
          A/RES/70/237            | A  | RESOLUTION             | session 70    | 237
          A/RES/57/113A           | A  | RESOLUTION             | session 57    | 113A
          A/RES/3237 (XXIX)       | A  | RESOLUTION             | session XXIX  | 3237
          A/RES/3201 (S-VI)       | A  | RESOLUTION             | session S-VI  | 3201
          A/RES/S-10/2            | A  | RESOLUTION             | session S-10  | 2
          A/RES/ES-11/1           | A  | RESOLUTION             | session ES-11 | 1
          A/S-27/2                | A  | DOCUMENT               | session S-27  | 2
          A/ES-10/L.15            | A  | LIMITED                | session ES-10 | 15
          A/DEC/75/564            | A  | DECISION               | session 75    | 564
          A/C.1/73/L.27/Rev.1     | A  | LIMITED                | session 73    | 27
          A/AC.292/2025/CRP.1     | A  | CONFERENCE_ROOM_PAPER  | 2025          | 1
          A/CONF.192/2018/RC/3    | A  | DOCUMENT               | 2018          | 3
          A/CONF.151/26 (Vol. I)  | A  | DOCUMENT               | ''            | 26
          A/HRC/RES/26/13         | A  | RESOLUTION             | session 26    | 13
          A/HRC/S-15/L.1          | A  | LIMITED                | session S-15  | 1
          A/INF/70/3              | A  | INFORMATION            | session 70    | 3
          E/1994/12               | E  | DOCUMENT               | 1994          | 12
          E/CN.4/1999/L.67        | E  | LIMITED                | 1999          | 67
          E/RES/2013/11           | E  | RESOLUTION             | 2013          | 11
          E/ECE/157               | E  | DOCUMENT               | ''            | 157
          T/PET.10/12             | T  | PETITION               | ''            | 12
          ST/SG/4/Rev.9           | ST | DOCUMENT               | ''            | 4
          ST/SGB/2018/1           | ST | ADMINISTRATIVE_ISSUANCE| 2018          | 1
          CCPR/C/101/D/1520/2006  | CCPR | DOCUMENT             | session 101   | 1520/2006
          CRC/C/QLY/CO/2-3        | CRC  | DOCUMENT             | ''            | 2-3
          TD/B/C.4(XIII)/SC.2/L.2 | TD | LIMITED                | session XIII  | 2
          NPT/CONF.2010/50 (Vol. I) | NPT | DOCUMENT            | 2010          | 50
          """)
  void wellFormedSymbol_tellsOrganKindPeriodAndNumber(
      String text, String organ, Kind kind, String period, String number) {
    Symbol symbol = parsed(text);
    assertThat(symbol.printed()).isEqualTo(text);
    assertThat(symbol.canonical()).isEqualTo(text);
    assertThat(
            List.of(
                symbol.organ().code(), symbol.kind(), symbol.period().toString(), symbol.number()))
        .isEqualTo(List.of(organ, kind, period, number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a/res/70/237                 | A/RES/70/237
          S/RES/2341(2017)             | S/RES/2341 (2017)
          A/68/98*                     | A/68/98
          A/52/644/add.3               | A/52/644/Add.3
          NPT/Conf.1995/32             | NPT/CONF.1995/32
          A/72/514-S/2017/846          | A/72/514–S/2017/846
          A/72/514 — S/2017/846        | A/72/514–S/2017/846
          A/RES/68/247 B               | A/RES/68/247B
          S/PV.8649 (resumption 1)     | S/PV.8649 (Resumption 1)
          A/CONF.151/26 (vol. II)      | A/CONF.151/26 (Vol. II)
          """)
  void unusualPrint_isReadWithoutBeingHeldAgainstIt(String printed, String canonical) {
    assertThat(parsed(printed).canonical()).isEqualTo(canonical);
    assertThat(parsed(printed).printed()).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A/C.1/73/L.27.Rev.1          | A/C.1/73/L.27/Rev.1
          A-AC.292-2024-CRP1           | A/AC.292/2024/CRP.1
          A-ES-10-L.15                 | A/ES-10/L.15
          S/ PV.8539                   | S/PV.8539
          S / 2021 / 621               | S/2021/621
          A/62/L.27/Add. 1             | A/62/L.27/Add.1
          A/31/23/Add.l                | A/31/23/Add.1
          E/I989/45                    | E/1989/45
          A/32/255-S/12410/            | A/32/255–S/12410
          E/1979/C.1/L.12?rev.1        | E/1979/C.1/L.12/Rev.1
          E/CN.4/1999/L.39[PartsVI-XII]| E/CN.4/1999/L.39 (Parts VI-XII)
          S/PV/8144                    | S/PV.8144
          S/RES/2341/2017              | S/RES/2341 (2017)
          A/RES/70/237 (2015)          | A/RES/70/237
          А/70/174                     | A/70/174
          S//2021/621.                 | S/2021/621
          """)
  void brokenSymbol_isMendedAndSaysHow(String printed, String canonical) {
    SymbolReading.Mended mended = mended(printed);
    assertThat(mended.symbol().canonical()).isEqualTo(canonical);
    assertThat(mended.symbol().printed()).isEqualTo(printed);
    assertThat(mended.mends()).isNotEmpty().allSatisfy(mend -> assertThat(mend).endsWith("."));
  }

  @Test
  void incompleteOrForeignText_isRefusedWithAReason() {
    assertThat(refused("")).isEqualTo("Nothing stands here.");
    assertThat(refused("A/53/")).isEqualTo("Behind “A/53/” the document's number is missing.");
    assertThat(refused("A/C.1")).isEqualTo("It names a body; the document's number is missing.");
    assertThat(refused("A/7601/Add")).isEqualTo("Behind “Add.” the number is missing.");
    assertThat(refused("X/70/1")).isEqualTo("“X” is no organ or series we know.");
    assertThat(refused("S/21/621"))
        .isEqualTo("“21” should be a year in four digits, as in S/2021/621.");
    assertThat(refused("A/2015/12"))
        .isEqualTo("A symbol of the General Assembly carries the session, not the year.");
    assertThat(refused("A/".repeat(1000))).isEqualTo("It is too long for a symbol.");
  }

  @Test
  void doubleSymbol_keepsBothAndLinksToEach() {
    Symbol symbol = parsed("A/72/514–S/2017/846");
    assertThat(symbol.organ().code()).isEqualTo("A");
    assertThat(symbol.twins()).hasSize(1);
    assertThat(symbol.link(Language.ENGLISH)).contains("https://docs.un.org/en/A/72/514");
    assertThat(symbol.twins().getFirst().link(Language.FRENCH))
        .contains("https://docs.un.org/fr/S/2017/846");
  }

  @Test
  void asterisk_isShownAndNotLinked() {
    Symbol symbol = parsed("A/68/98*");
    assertThat(symbol.asterisks()).isEqualTo("*");
    assertThat(symbol.link(Language.ARABIC)).contains("https://docs.un.org/ar/A/68/98");
  }

  @Test
  void link_followsTheFormOfBothSites() {
    Symbol resolution = parsed("S/RES/2341 (2017)");
    assertThat(Links.to(resolution, Links.Site.UNDOCS_ORG, Optional.empty()))
        .contains("https://undocs.org/S/RES/2341(2017)");
    assertThat(Links.to(resolution, Links.Site.UNDOCS_ORG, Optional.of(Language.SPANISH)))
        .contains("https://undocs.org/es/S/RES/2341(2017)");
    assertThat(parsed("S/PV.8649 (Resumption 1)").link(Language.ENGLISH))
        .contains("https://docs.un.org/en/S/PV.8649%20(Resumption%201)");
  }

  @ParameterizedTest
  @CsvSource({
    "SC/14563,PRESS_RELEASE",
    "SG/SM/22726,PRESS_RELEASE",
    "SGSM22726,PRESS_RELEASE",
    "PC.DEC/1202,OTHER_ORGANIZATION",
    "CICTE/RES.1/17,OTHER_ORGANIZATION"
  })
  void whatIsNoOfficialDocument_isRecognizedAndNotLinked(String text, Standing standing) {
    assertThat(parsed(text).organ().standing()).isEqualTo(standing);
    assertThat(parsed(text).link(Language.ENGLISH)).isEmpty();
  }

  @Test
  void parts_sayWhatEachTells() {
    assertThat(parsed("A/C.1/73/L.27/Rev.1").parts())
        .isEqualTo(
            List.of(
                new Part(Part.Role.ORGAN, "A"),
                new Part(Part.Role.BODY, "C.1"),
                new Part(Part.Role.PERIOD, "73"),
                new Part(Part.Role.SERIES, "L.27"),
                new Part(Part.Role.CHANGE, "Rev.1")));
    assertThat(parsed("A/C.1/73/L.27/Rev.1").body()).isEqualTo("C.1");
    assertThat(parsed("A/C.1/73/L.27/Rev.1").changes()).isEqualTo("Rev.1");
  }
}
