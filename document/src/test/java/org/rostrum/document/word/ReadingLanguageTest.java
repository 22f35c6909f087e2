package org.rostrum.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.document.word.DocxMaker.body;
import static org.rostrum.document.word.DocxMaker.p;
import static org.rostrum.document.word.DocxMaker.r;

import org.junit.jupiter.api.Test;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Text;

class ReadingLanguageTest {
  private static final String ENGLISH =
      "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"en-US\" w:eastAsia=\"ja-JP\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault></w:docDefaults>";

  private static Text read(String... blocks) {
    return body(blocks).styles(ENGLISH).read().text();
  }

  @Test
  void marks_areShortTags() {
    assertThat(read(p("", r("<w:lang w:val=\"fr-CH\"/>", "Monsieur"))).language()).isEqualTo("fr");
    assertThat(read(p("", r("<w:lang w:eastAsia=\"zh-TW\"/>", "主席先生"))).language())
        .isEqualTo("zh-Hant");
  }

  @Test
  void lettersContradictTheTemplate() {
    assertThat(read(p("Уважаемый председатель")).language()).isEqualTo("ru");
    assertThat(read(p("سيدي الرئيس")).language()).isEqualTo("ar");
    assertThat(read(p("主席先生，安全理事会今天举行公开辩论，讨论一个对所有国家都很重要的问题。")).language()).isEqualTo("zh");
  }

  @Test
  void smallWordsContradictTheTemplate() {
    String french =
        "La France est attachée à la paix et à la sécurité dans le monde, et nous remercions les membres du Conseil pour ce débat.";
    String spanish =
        "Agradecemos a la Presidencia por la convocatoria de este debate sobre una cuestión que es de la mayor importancia para los pueblos.";
    assertThat(read(p("Monsieur"), p(french)).language()).isEqualTo("fr");
    assertThat(read(p(spanish)).language()).isEqualTo("es");
    assertThat(
            read(p("We thank the Presidency for the debate on this matter of weight to all of us."))
                .language())
        .isEqualTo("en");
  }

  @Test
  void direction_isThatOfMostParagraphs() {
    Text text =
        read(
            p("<w:bidi/>", r("<w:rtl/>", "سيدي")), p("<w:bidi/>", r("<w:rtl/>", "شكرا")), p("One"));
    assertThat(text.direction()).isEqualTo(Direction.RIGHT_TO_LEFT);
    assertThat(text.language()).isEqualTo("ar");
  }

  @Test
  void digitsBetweenWords_areInTheirLanguage() {
    assertThat(
            Sketch.of(
                read(
                    p(
                        "",
                        r("<w:lang w:val=\"fr-FR\"/>", "le "),
                        r("<w:lang w:val=\"en-US\"/>", "3"),
                        r("<w:lang w:val=\"fr-FR\"/>", " mars")))))
        .containsExactly("p le 3 mars");
    assertThat(
            read(p(
                    "",
                    r("<w:lang w:val=\"fr-FR\"/>", "le "),
                    r("<w:lang w:val=\"en-US\"/>", "3"),
                    r("<w:lang w:val=\"fr-FR\"/>", " mars")))
                .blocks())
        .isEqualTo(read(p("", r("<w:lang w:val=\"fr-FR\"/>", "le 3 mars"))).blocks());
  }
}
