package org.rostrum.convene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TranslationsTest {

  @Test
  void eachRow_isAPhraseInTheLanguagesItIsToldIn() {
    assertThat(
            Translations.parse(
                "translations.csv", "en;fr;zh\n\"Wells; and peace\";Les puits et la paix;\n\n"))
        .isEqualTo(List.of(Map.of("en", "Wells; and peace", "fr", "Les puits et la paix")));
  }

  @Test
  void whatIsWrong_isToldWithItsRow() {
    assertThatThrownBy(() -> Translations.parse("translations.csv", "en,pt\nWells,Poços,Pozos\n"))
        .hasMessage(
            "translations.csv, row 1: the column \"pt\" is no language. Known are: ar, en, es, fr,"
                + " ru, zh.\n"
                + "translations.csv, row 2: there is no column for \"Pozos\". Put words that hold"
                + " the separator in quotation marks.");
  }

  @Test
  void emptyTable_isRefusedWithItsFirstRow() {
    assertThatThrownBy(() -> Translations.parse("translations.csv", ""))
        .hasMessage("translations.csv: the table is empty. Its first row is: en,fr,es,ru,ar,zh");
  }
}
