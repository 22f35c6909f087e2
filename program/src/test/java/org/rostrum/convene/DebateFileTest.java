package org.rostrum.convene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.debate.Debate;
import org.rostrum.debate.Footnote;
import org.rostrum.debate.GuidingQuestion;
import org.rostrum.debate.MeetingForm;
import org.rostrum.debate.Paragraph;
import org.rostrum.debate.Titles;
import org.rostrum.document.safety.Refusal;

final class DebateFileTest {

  @Test
  void fullDebate_isWrittenAndReadBackAsTheSame() {
    Debate debate = SpecimenDebate.full();
    String text = DebateFile.write(debate);
    assertThat(DebateFile.parse("debate.yaml", text)).isEqualTo(debate);
    assertThat(DebateFile.write(DebateFile.parse("debate.yaml", text))).isEqualTo(text);
  }

  @Test
  void unknownDebate_isWrittenWithEveryFieldAndReadBackAsTheSame() {
    String text = DebateFile.write(Debate.UNKNOWN);
    assertThat(DebateFile.parse("debate.yaml", text)).isEqualTo(Debate.UNKNOWN);
    assertThat(text.lines().filter(line -> line.startsWith("  theme:")))
        .containsExactly("  theme: # not found in the note");
  }

  @Test
  void emptyFile_isADebateOfWhichNothingIsKnown() {
    assertThat(DebateFile.parse("debate.yaml", "")).isEqualTo(Debate.UNKNOWN);
  }

  @Test
  void remark_standsAboveItsField() {
    String text = DebateFile.write(Debate.UNKNOWN, Map.of("debate.theme", "two titles found"));
    List<String> lines = text.lines().toList();
    int theme = lines.indexOf("  theme: # not found in the note");
    assertThat(lines.get(theme - 1)).isEqualTo("  # CHECK: two titles found");
  }

  @Test
  void anyWords_areReadBackAsTheSame() {
    long seed = 20270218L;
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      String words = words(random);
      Debate debate = with(words);
      String text = DebateFile.write(debate);
      assertThat(DebateFile.parse("debate.yaml", text)).as(text).isEqualTo(debate);
    }
  }

  private static Debate with(String words) {
    Debate none = Debate.UNKNOWN;
    String some = words.isEmpty() ? "x" : words;
    return new Debate(
        new Titles(words, words, words),
        none.note(),
        MeetingForm.UNSTATED,
        none.sittings(),
        List.of(new Paragraph(some)),
        none.background(),
        List.of(new GuidingQuestion(words, words, words)),
        none.briefers(),
        none.presidency(),
        none.participation(),
        none.deadline(),
        List.of(new Footnote(words, words)),
        List.of(some),
        none.compilation(),
        none.entities());
  }

  private static String words(Random random) {
    String signs = "ab Zé  :#-'\"{}[],&*!|>%@`\\?\n\t~=0:5é中ع𝔸\u00a0\u2028\u200f\u0007\u0085.";
    int[] points = signs.codePoints().toArray();
    StringBuilder words = new StringBuilder();
    int length = random.nextInt(200);
    for (int i = 0; i < length; i++) {
      words.appendCodePoint(points[random.nextInt(points.length)]);
      if (random.nextInt(4) == 0) {
        words.append(" word ");
      }
    }
    return words.toString();
  }

  @Test
  void unknownKey_isRefusedWithItsLineAndTheNearestKnown() {
    assertRefused(
        "debate:\n  tehme: Water\n",
        "debate.yaml, line 2: the key \"tehme\" is not known here. Did you mean \"theme\"?");
  }

  @Test
  void everyFault_isToldAtOnce() {
    assertRefused(
        """
        sittings:
          - date: 29 June 2021
            starts: 8 am
            zone: EDT+
        compilation:
          numerals: romain
        deadline:
          date: 2021-06-29
          time: evening
        """,
        """
        debate.yaml, line 2: "sittings.date" is "29 June 2021", but must be a date such as \
        2021-06-29 (year-month-day).
        debate.yaml, line 3: "sittings.starts" is "8 am", but must be a time such as "08:00" or \
        "15:30" (24 hours).
        debate.yaml, line 4: "sittings.zone" is "EDT+", but must be a time zone such as \
        America/New_York, Europe/Zurich or UTC.
        debate.yaml, line 9: "deadline.time" is "evening", but must be "end of day" or a time \
        such as "18:00".
        debate.yaml, line 6: "compilation.numerals" is "romain", but must be one of: roman, \
        arabic.\
        """);
  }

  @Test
  void keyThatStandsTwice_isRefused() {
    assertRefused(
        "cited:\n  - A/1\ncited: []\n",
        "debate.yaml, line 3: the key \"cited\" stands twice. Leave one of them out.");
  }

  @Test
  void sectionWithWordsInsteadOfKeys_isRefused() {
    assertRefused(
        "debate: water\n",
        "debate.yaml, line 1: debate must hold keys with values, such as \"agenda-item: …\"");
  }

  @Test
  void listWithoutDashes_isRefused() {
    assertRefused(
        "sittings:\n  date: 2021-06-29\n",
        "debate.yaml, line 2: \"sittings\" must be a list: each entry begins with \"- \".");
  }

  @Test
  void unreadableYaml_isRefusedWithItsLine() {
    assertThatThrownBy(() -> DebateFile.parse("debate.yaml", "debate:\n  theme: a: b\n"))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("debate.yaml, line 2: this is not YAML");
  }

  @Test
  void fileInAnotherEncoding_isRefused(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("debate.yaml");
    Files.write(file, "debate:\n  theme: Sécurité\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> DebateFile.read(file))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            file
                + " is not text in UTF-8. Save it again and choose the encoding UTF-8 (in a"
                + " spreadsheet: \"CSV UTF-8\").");
  }

  private static void assertRefused(String text, String message) {
    assertThatThrownBy(() -> DebateFile.parse("debate.yaml", text))
        .isInstanceOf(Refusal.class)
        .hasMessage(message);
  }
}
