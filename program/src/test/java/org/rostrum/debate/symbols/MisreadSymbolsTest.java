package org.rostrum.debate.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Symbols that were once refused, cut or printed back in another form. */
class MisreadSymbolsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S/AC.37/2004/(1455)/1",
        "LC/G.2681-P/Rev.3",
        "UNEP/EA.5/Res.14",
        "HSP/HA.2/Res.1",
        "CICTE/RES.1/17"
      })
  void symbol_isPrintedBackAsItIs(String symbol) {
    assertThat(Symbols.parse(symbol))
        .isInstanceOfSatisfying(
            SymbolReading.Parsed.class,
            parsed -> assertThat(parsed.symbol().canonical()).isEqualTo(symbol));
    assertThat(canonical("as told in " + symbol + ", and later")).containsExactly(symbol);
  }

  @Test
  void capitalsInPlaceOfRes_nameTheSameResolution() {
    assertThat(canonical("UNEP/EA.5/RES.14")).containsExactly("UNEP/EA.5/Res.14");
    assertThat(canonical("A/RES/70/237")).containsExactly("A/RES/70/237");
  }

  @Test
  void wordBehindTheHyphen_isNoPartOfTheSymbol() {
    assertThat(canonical("LC/G.2681-People")).containsExactly("LC/G.2681");
  }

  @Test
  void symbolInTheAddressOfADocument_isFound() {
    assertThat(
            canonical(
                "https://undocs.org/S/2021/621 and https://undocs.org/en/S/PV.8144, or"
                    + " (docs.un.org/fr/S/RES/2341(2017)) and https://docs.un.org/en/A/70/174."))
        .containsExactly("S/2021/621", "S/PV.8144", "S/RES/2341 (2017)", "A/70/174");
  }

  @Test
  void otherAddresses_holdNoSymbols() {
    assertThat(
            canonical(
                "https://example.org/S/2021/621 https://undocs.org/ undocs.org/en/"
                    + " https://myundocs.org/S/2021/621"))
        .isEmpty();
  }

  private static List<String> canonical(String text) {
    return Symbols.find(text).stream().map(cited -> cited.symbol().canonical()).toList();
  }
}
