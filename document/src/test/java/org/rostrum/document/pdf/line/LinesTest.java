package org.rostrum.document.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rostrum.document.pdf.PdfForm;
import org.rostrum.document.pdf.font.Sign;
import org.rostrum.document.pdf.font.Signs;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Direction;

class LinesTest {
  private static final double SIZE = 10;

  private static final String ENGLISH =
      "Responsibility for international security is indivisible, and the representatives of"
          + " developing countries have repeatedly recommended comprehensive transparency and"
          + " confidence-building arrangements notwithstanding considerable disagreements about"
          + " implementation, verification and proportionate institutional representation. ";

  private static final String CHINESE = "维护国际和平与安全（包括网络空间的和平），是会员国的共同责任。「安全」、「发展」相辅相成。";

  @BeforeAll
  static void needWhatTheBuildFetches() {
    Assumptions.assumeTrue(
        PdfForm.class.getResource("font/faces/NotoSerif_400Regular.ttf") != null
            && PdfForm.class.getResource("hyphen/patterns/fr.js") != null,
        "needs the PDF's typefaces and patterns, which the build could not fetch");
  }

  private final Signs signs = new Signs();

  @Test
  void noGapIsWiderThanTwoSpaces() {
    for (int width = 150; width < 430; width += 7) {
      for (SetLine line : set(ENGLISH.repeat(3), "en", width)) {
        assertThat(widestGap(line)).isLessThanOrEqualTo(2 * space() + 0.01);
      }
    }
  }

  @Test
  void partedWordKeepsItsLetters_andTheHyphenIsNoContent() {
    List<SetLine> lines = set(ENGLISH, "en", 200);
    StringBuilder all = new StringBuilder();
    lines.forEach(line -> all.append(words(line)));
    assertThat(all.toString().replace("\u200B", "")).isEqualTo(ENGLISH);
    assertThat(lines)
        .anySatisfy(
            line -> assertThat(((Drawn.Glyphs) line.drawn().getLast()).slot()).isEqualTo(-1));
  }

  @Test
  void languageWithoutPatterns_isSetRaggedRatherThanStretched() {
    String words =
        "Maailmanlaajuinen turvallisuusyhteistyöjärjestelmä edellyttää"
            + " kansainvälisoikeudellista luottamuksenrakentamisvelvollisuutta jäsenvaltioilta. ";
    List<SetLine> lines = set(words.repeat(4), "fi", 190);
    for (SetLine line : lines) {
      assertThat(widestGap(line)).isLessThanOrEqualTo(space() + 0.01);
    }
  }

  @Test
  void chineseLines_reachBothMarginsWithTheirPunctuationInside() {
    for (int width = 105; width < 400; width += 9) {
      List<SetLine> lines = set(CHINESE.repeat(4), "zh-Hans", width);
      for (SetLine line : lines.subList(0, lines.size() - 1)) {
        assertThat("，。、；：」』）".indexOf(words(line).charAt(0))).isNegative();
        assertThat("（「『".indexOf(words(line).charAt(last(line)))).isNegative();
      }
    }
  }

  @Test
  void fullWidthSignsBesideEachOther_areSqueezed() {
    assertThat(width("」、")).isEqualTo(1.5 * SIZE);
    assertThat(width("）。")).isEqualTo(1.5 * SIZE);
    assertThat(width("、「")).isEqualTo(1.5 * SIZE);
    assertThat(width("「『")).isEqualTo(1.5 * SIZE);
    assertThat(width("安、")).isEqualTo(2 * SIZE);
  }

  @Test
  void openingBracketAtALinesBeginning_standsAtTheMargin() {
    SetLine line = set("「安全", "zh-Hans", 300).getFirst();
    assertThat(((Drawn.Glyphs) line.drawn().getFirst()).xs()[0]).isEqualTo(-SIZE / 2);
  }

  @Test
  void lettersAreKerned() {
    assertThat(width("AV")).isLessThan(width("A") + width("V") - 0.5);
    assertThat(width("nn")).isEqualTo(2 * width("n"));
  }

  private double width(String words) {
    Layout layout = layout(1000);
    return ParagraphSetter.widest(signs, items(words, "zh-Hans"), layout);
  }

  private static Layout layout(double width) {
    return new Layout(width, 13.6, Direction.LEFT_TO_RIGHT, Alignment.START, Layout.Fill.JUSTIFIED);
  }

  private static List<Item> items(String words, String language) {
    return List.of(new Item.Words(words, Manner.plain(SIZE, language), new Item.Owner(0, 0)));
  }

  private List<SetLine> set(String words, String language, double width) {
    return ParagraphSetter.set(signs, items(words, language), layout(width));
  }

  private String words(SetLine line) {
    StringBuilder words = new StringBuilder();
    for (Drawn drawn : line.drawn()) {
      Drawn.Glyphs glyphs = (Drawn.Glyphs) drawn;
      for (int sign : glyphs.slot() < 0 ? new int[0] : glyphs.signs()) {
        words.append(signs.get(sign).text());
      }
    }
    return words.toString();
  }

  private int last(SetLine line) {
    return words(line).length() - 1;
  }

  private double space() {
    return width(" a") - width("a");
  }

  private double widestGap(SetLine line) {
    List<Double> gaps = new ArrayList<>(List.of(0.0));
    for (Drawn drawn : line.drawn()) {
      Drawn.Glyphs glyphs = (Drawn.Glyphs) drawn;
      for (int i = 0; i + 1 < glyphs.signs().length; i++) {
        Sign sign = signs.get(glyphs.signs()[i]);
        if (sign.text().equals(" ")) {
          gaps.add(glyphs.xs()[i + 1] - glyphs.xs()[i]);
        }
      }
    }
    return gaps.stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }
}
