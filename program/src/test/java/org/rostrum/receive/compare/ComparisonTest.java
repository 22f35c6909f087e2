package org.rostrum.receive.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Style;
import org.rostrum.document.text.Text;
import org.rostrum.receive.compare.Difference.Fate;
import org.rostrum.receive.compare.Difference.Step;

class ComparisonTest {
  private static Text text(String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (String words : paragraphs) {
      Inline run = new Inline.Run(words, Style.plain("en"));
      Line line = new Line(Direction.LEFT_TO_RIGHT, Alignment.START, "en", List.of(run));
      blocks.add(new Block.Paragraph(Block.Role.BODY, 0, line));
    }
    return new Text("en", Direction.LEFT_TO_RIGHT, blocks, List.of());
  }

  /** Words that stayed as they are, {@code -gone-}, {@code +come+}. */
  private static List<String> compared(Text former, Text later) {
    return Comparison.of(former, later).paragraphs().stream()
        .map(paragraph ->
            paragraph.pieces().stream()
                .map(piece ->
                    switch (piece.fate()) {
                      case STAYED -> piece.words();
                      case REMOVED -> "-" + piece.words().strip() + "- ";
                      case ADDED -> "+" + piece.words().strip() + "+ ";
                    })
                .collect(Collectors.joining())
                .strip())
        .toList();
  }

  @Test
  void wordsThatWentAndCame_standInTheirPlace() {
    assertThat(
            compared(
                text("Mr. President,", "We thank you for the debate."),
                text("Madam President,", "We thank you for this debate.")))
        .containsExactly(
            "-Mr. - +Madam + President,".replace("Mr. -", "Mr.-").replace("Madam +", "Madam+"),
            "We thank you for -the- +this+ debate.");
  }

  @Test
  void paragraphsThatWentAndCame_areWhole() {
    Text former = text("One stays here.", "Two goes away entirely.", "Three stays.");
    Text later = text("One stays here.", "Three stays.", "Four is quite new indeed.");

    assertThat(compared(former, later))
        .containsExactly(
            "One stays here.",
            "-Two goes away entirely.-",
            "Three stays.",
            "+Four is quite new indeed.+");
    assertThat(Comparison.of(former, later).changes()).isEqualTo(2);
  }

  @Test
  void sameTexts_haveNoChange() {
    Text text = text("One.", "Two.");
    assertThat(Comparison.of(text, text).changes()).isZero();
  }

  @Test
  void chinese_isComparedWordByWord() {
    Comparison comparison = Comparison.of(text("水是生命之源。"), text("水是和平之源。"));
    assertThat(comparison.changes()).isEqualTo(1);
  }

  @Test
  void eachChange_isCountedOnceFromOne() {
    Comparison comparison = Comparison.of(text("a b c d e f g h"), text("a x c d e y g h"));
    assertThat(
            comparison.paragraphs().stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .map(Comparison.Piece::change)
                .filter(number -> number > 0))
        .containsExactly(1, 2);
  }

  @Test
  void whateverTheLists_bothCanBeReadBackFromTheSteps() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      List<Integer> former = some(random);
      List<Integer> later = some(random);
      List<Step<Integer>> steps = Difference.between(former, later);

      assertThat(read(steps, Fate.GOES)).isEqualTo(former);
      assertThat(read(steps, Fate.COMES)).isEqualTo(later);
    }
  }

  @Test
  void twoLongListsWithNothingInCommon_areToldAtOnce() {
    List<Integer> former = Stream.iterate(0, i -> i + 1).limit(20_000).toList();
    List<Integer> later = Stream.iterate(100_000, i -> i + 1).limit(20_000).toList();

    assertThat(Difference.between(former, later)).hasSize(40_000);
  }

  private static List<Integer> some(Random random) {
    return Stream.generate(() -> random.nextInt(4)).limit(random.nextInt(12)).toList();
  }

  private static List<Integer> read(List<Step<Integer>> steps, Fate fate) {
    return steps.stream()
        .filter(step -> step.fate() == Fate.STAYS || step.fate() == fate)
        .map(Step::what)
        .toList();
  }
}
