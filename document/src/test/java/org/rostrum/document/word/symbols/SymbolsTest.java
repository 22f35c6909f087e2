package org.rostrum.document.word.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolsTest {

  @ParameterizedTest
  @CsvSource({
    "Symbol, F0B7, •",
    "Symbol, B7, •",
    "symbol, F061, α",
    "Symbol, F0DE, ⇒",
    "Symbol, F094, □",
    "Wingdings, F0FC, ✓",
    "Wingdings, F0E0, →",
    "Wingdings, F04A, ☺",
    "Wingdings, F0A7, ▪",
    "Wingdings 2, F050, ✓",
    "Wingdings 2, F097, ●",
    "Wingdings 3, F070, ▲",
    "Webdings, F061, ✔",
    "ITC Zapf Dingbats, F034, ✔",
    "Times New Roman, 2022, •",
    "Times New Roman, 41, A",
    "Times New Roman, F0D8, □",
    "Nobody's, D800, □",
    "Nobody's, 110000, □"
  })
  void sign_isItsCounterpartInUnicode(String font, String code, String sign) {
    assertThat(Symbols.sign(font, Integer.parseInt(code, 16))).isEqualTo(sign);
  }

  @Test
  void signsAmongWords_areTurnedAndTheWordsStay() {
    assertThat(Symbols.text("Wingdings", "yes \uF0FC no \uF0FB")).isEqualTo("yes ✓ no ✗");
  }

  @Test
  void words_stayWhateverTheirFont() {
    assertThat(Symbols.text("Symbol", "Article 3 \uE123")).isEqualTo("Article 3 \uE123");
  }

  @ParameterizedTest
  @CsvSource({"Symbol", "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings", "ZapfDingbats"})
  void table_isWholeAndWithoutPrivateSigns(String font) {
    for (int code = 0x20; code <= 0xFF; code++) {
      int sign = Symbols.sign(font, code).codePointAt(0);
      assertThat(Character.isDefined(sign) && Character.getType(sign) != Character.PRIVATE_USE)
          .as("%s %x", font, code)
          .isTrue();
    }
  }
}
