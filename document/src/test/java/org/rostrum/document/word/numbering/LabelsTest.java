package org.rostrum.document.word.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.rostrum.document.safety.SafeXml;

class LabelsTest {
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String OUTLINE =
      abstractList(
          0,
          level(0, "decimal", "%1."),
          level(1, "lowerLetter", "(%2)"),
          level(2, "lowerRoman", "%1.%2.%3"));

  @Test
  void items_countUpAndLowerLevelsBeginAnew() {
    assertThat(printed(OUTLINE + list(1, 0), "1/0 1/1 1/1 1/2 1/0 1/1 1/2"))
        .containsExactly("1.", "(a)", "(b)", "1.b.i", "2.", "(a)", "2.a.i");
  }

  @Test
  void listsOfOneDefinition_countOnFromEachOther() {
    assertThat(printed(OUTLINE + list(1, 0) + list(2, 0), "1/0 1/0 2/0 1/0"))
        .containsExactly("1.", "2.", "3.", "4.");
  }

  @Test
  void listsOfTwoDefinitions_countApart() {
    String other = abstractList(7, level(0, "upperRoman", "%1)"));
    assertThat(printed(OUTLINE + other + list(1, 0) + list(2, 7), "1/0 2/0 1/0 2/0"))
        .containsExactly("1.", "I)", "2.", "II)");
  }

  @Test
  void startOverride_beginsAnewOnlyWhenTheListIsFirstUsed() {
    String again = list(2, 0, override(0, "<w:startOverride w:val='5'/>"));
    assertThat(printed(OUTLINE + list(1, 0) + again, "1/0 1/0 2/0 2/0 1/0 2/0"))
        .containsExactly("1.", "2.", "5.", "6.", "7.", "8.");
  }

  @Test
  void startOverrideOfALowerLevel_holdsEachTimeTheLevelBeginsAnew() {
    String again = list(2, 0, override(1, "<w:startOverride w:val='3'/>"));
    assertThat(printed(OUTLINE + again, "2/0 2/1 2/1 2/0 2/1"))
        .containsExactly("1.", "(c)", "(d)", "2.", "(c)");
  }

  @Test
  void levelDefinedAnewByTheList_isUsedInPlaceOfTheShared() {
    String anew = list(2, 0, override(0, level(0, "upperLetter", "Part %1:")));
    assertThat(printed(OUTLINE + list(1, 0) + anew, "1/0 2/0 1/0"))
        .containsExactly("1.", "Part B:", "3.");
  }

  @Test
  void levelWithoutItsParent_printsTheParentsStartAndCountsIt() {
    assertThat(printed(OUTLINE + list(1, 0), "1/2 1/2 1/0"))
        .containsExactly("1.a.i", "1.a.ii", "2.");
  }

  @Test
  void restartZero_neverBeginsAnew() {
    String lists =
        abstractList(
            0, level(0, "decimal", "%1."), level(1, "decimal", "%2)", "<w:lvlRestart w:val='0'/>"));
    assertThat(printed(lists + list(1, 0), "1/0 1/1 1/0 1/1"))
        .containsExactly("1.", "1)", "2.", "2)");
  }

  @Test
  void restartOne_beginsAnewAfterTheFirstLevelOnly() {
    String lists =
        abstractList(
            0,
            level(0, "decimal", "%1."),
            level(1, "decimal", "%2."),
            level(2, "decimal", "%3)", "<w:lvlRestart w:val='1'/>"));
    assertThat(printed(lists + list(1, 0), "1/0 1/1 1/2 1/1 1/2 1/0 1/2"))
        .containsExactly("1.", "1.", "1)", "2.", "2)", "2.", "1)");
  }

  @Test
  void legalLevel_printsEveryValueInDigits() {
    String lists =
        abstractList(
            0,
            level(0, "upperRoman", "Article %1"),
            level(1, "lowerLetter", "%1.%2", "<w:isLgl/>"));
    assertThat(printed(lists + list(1, 0), "1/0 1/0 1/1"))
        .containsExactly("Article I", "Article II", "2.1");
  }

  @Test
  void start_isTheFirstValueAndZeroIsOne() {
    String lists =
        abstractList(0, "<w:lvl w:ilvl='0'><w:start w:val='0'/><w:lvlText w:val='%1.'/></w:lvl>");
    assertThat(printed(lists + list(1, 0), "1/0 1/0")).containsExactly("0.", "1.");
  }

  @Test
  void bullets_areSignsThatAnyFontCanShow() {
    String lists =
        abstractList(
            0,
            bullet(0, "\uF0B7", "Symbol"),
            bullet(1, "o", "Courier New"),
            bullet(2, "\uF0A7", "Wingdings"),
            bullet(3, "\u00A7", "Wingdings"),
            bullet(4, "\u2013", "Arial"),
            bullet(5, "\uF0D8", "Wingdings"),
            bullet(6, "\uF043", "WP MathA"),
            bullet(7, " ", "Arial"),
            bullet(8, "o", ""));
    assertThat(printed(lists + list(1, 0), "1/0 1/1 1/2 1/3 1/4 1/5 1/6 1/7 1/8"))
        .containsExactly("•", "○", "▪", "▪", "–", "➢", "•", "", "o");
  }

  @Test
  void pictureBullet_isARoundOneAndIsTold() {
    Numbering numbering =
        parse(
            abstractList(0, level(0, "bullet", "x", "<w:lvlPicBulletId w:val='0'/>")) + list(1, 0));
    assertThat(numbering.labels("en").next(1, 0)).isEqualTo("•");
    assertThat(numbering.pictured(1, 0)).isTrue();
  }

  @Test
  void hiddenLabel_countsAndPrintsNothing() {
    String lists =
        abstractList(
            0,
            level(0, "decimal", "%1.", "<w:rPr><w:vanish/></w:rPr>"),
            level(1, "decimal", "%1.%2"));
    assertThat(printed(lists + list(1, 0), "1/0 1/0 1/1")).containsExactly("", "", "2.1");
  }

  @Test
  void fallbackOfAlternateContent_isNotRead() {
    String format =
        """
        <mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>
        <mc:Choice Requires='w14'><w:numFmt w:val='custom' w:format='001, 002, 003, ...'/></mc:Choice>
        <mc:Fallback><w:numFmt w:val='decimal'/></mc:Fallback></mc:AlternateContent>
        """;
    String lists =
        abstractList(
            0,
            "<w:lvl w:ilvl='0'><w:start w:val='9'/>" + format + "<w:lvlText w:val='%1'/></w:lvl>");
    assertThat(printed(lists + list(1, 0), "1/0 1/0")).containsExactly("009", "010");
  }

  @Test
  void listStyle_isFollowedToTheDefinitionThatProvidesIt() {
    String provides =
        "<w:abstractNum w:abstractNumId='3'><w:styleLink w:val='Roll'/>"
            + level(0, "upperRoman", "%1.")
            + "</w:abstractNum>";
    String follows =
        "<w:abstractNum w:abstractNumId='4'><w:numStyleLink w:val='Roll'/></w:abstractNum>";
    assertThat(printed(provides + follows + list(1, 4), "1/0 1/0")).containsExactly("I.", "II.");
  }

  @Test
  void paragraphStyle_saysWhichLevelItStandsAt() {
    Numbering numbering =
        parse(
            abstractList(
                    0,
                    level(0, "decimal", "%1.", "<w:pStyle w:val='Heading1'/>"),
                    level(1, "decimal", "%1.%2", "<w:pStyle w:val='Heading2'/>"))
                + list(1, 0));
    assertThat(numbering.levelOfStyle(1, "Heading2")).isEqualTo(OptionalInt.of(1));
    assertThat(numbering.levelOfStyle(1, "Heading3")).isEqualTo(OptionalInt.empty());
    assertThat(numbering.levelOfStyle(2, "Heading1")).isEqualTo(OptionalInt.empty());
  }

  @Test
  void noListAndUnknownListsAndLevels_printNothing() {
    assertThat(printed(OUTLINE + list(1, 0) + list(3, 99), "0/0 2/0 3/0 1/7 1/12 1/-1"))
        .containsExactly("", "", "", "", "", "2.");
  }

  @Test
  void valueOfALowerLevel_isNotPrinted() {
    assertThat(printed(abstractList(0, level(0, "decimal", "%1-%2.")) + list(1, 0), "1/0"))
        .containsExactly("1-.");
  }

  @Test
  void hugeStart_neitherOverflowsNorFills() {
    String lists =
        abstractList(
            0,
            "<w:lvl w:ilvl='0'><w:start w:val='2147483647'/><w:numFmt w:val='lowerRoman'/><w:lvlText w:val='%1'/></w:lvl>");
    assertThat(printed(lists + list(1, 0), "1/0 1/0")).containsExactly("2147483647", "2147483647");
  }

  @Test
  void strictFile_isReadAlike() {
    Numbering numbering =
        parse(
            "<w:numbering xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'>",
            OUTLINE + list(1, 0));
    assertThat(numbering.labels("en").next(1, 0)).isEqualTo("1.");
  }

  private static List<String> printed(String numbering, String items) {
    Labels labels = parse(numbering).labels("en");
    List<String> printed = new ArrayList<>();
    for (String item : items.split(" ", -1)) {
      String[] at = item.split("/", -1);
      printed.add(labels.next(Integer.parseInt(at[0]), Integer.parseInt(at[1])));
    }
    return printed;
  }

  private static Numbering parse(String content) {
    return parse("<w:numbering xmlns:w='" + TRANSITIONAL + "'>", content);
  }

  private static Numbering parse(String root, String content) {
    try {
      return Numbering.parse(SafeXml.reader(new StringReader(root + content + "</w:numbering>")));
    } catch (XMLStreamException e) {
      throw new AssertionError(e);
    }
  }

  private static String abstractList(int id, String... levels) {
    return "<w:abstractNum w:abstractNumId='%d'>%s</w:abstractNum>"
        .formatted(id, String.join("", levels));
  }

  private static String list(int id, int abstractId, String... overrides) {
    return "<w:num w:numId='%d'><w:abstractNumId w:val='%d'/>%s</w:num>"
        .formatted(id, abstractId, List.of(overrides).stream().collect(Collectors.joining()));
  }

  private static String override(int level, String content) {
    return "<w:lvlOverride w:ilvl='%d'>%s</w:lvlOverride>".formatted(level, content);
  }

  private static String level(int level, String format, String text, String... more) {
    return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/>%s</w:lvl>"
        .formatted(level, format, text, String.join("", more));
  }

  private static String bullet(int level, String text, String font) {
    String fonts = font.isEmpty() ? "" : "<w:rPr><w:rFonts w:ascii='" + font + "'/></w:rPr>";
    return level(level, "bullet", text, fonts);
  }
}
