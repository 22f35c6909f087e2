package org.rostrum.convene.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rostrum.storage.revision.Revision;
import org.rostrum.storage.revision.Subject;

/** What two editors typed comes together, and nobody's words are lost. */
class MergeTest {
  private static final Map<String, String> BASE =
      Map.of("debate.theme", "Water", "presidency.name", "Vandermoor", "questions.1.words", "Who?");

  private static List<Revision> edit(Map<String, String> before, Map<String, String> after) {
    return List.of(
        new Revision(
            new Subject("debate", "d"),
            2,
            Instant.EPOCH,
            "bao",
            FieldChanges.between(before, after)));
  }

  private static Map<String, String> with(Map<String, String> fields, String name, String words) {
    Map<String, String> other = new TreeMap<>(fields);
    other.put(name, words);
    return other;
  }

  @Test
  void fieldsThatOneOfUsTouched_comeTogether() {
    Map<String, String> mine = with(BASE, "debate.theme", "Rivers");
    Map<String, String> now = with(BASE, "presidency.name", "Hallemans");
    Merge merge = Merge.of(mine, now, edit(BASE, now));
    assertThat(merge.fields()).isEqualTo(with(mine, "presidency.name", "Hallemans"));
    assertThat(merge.theirs()).isEmpty();
  }

  @Test
  void fieldThatWeBothTouched_keepsMineAndTellsTheirs() {
    Map<String, String> mine = with(BASE, "debate.theme", "Rivers");
    Map<String, String> now = with(BASE, "debate.theme", "Lakes");
    Merge merge = Merge.of(mine, now, edit(BASE, now));
    assertThat(merge.fields()).isEqualTo(mine);
    assertThat(merge.theirs()).isEqualTo(Map.of("debate.theme", "Lakes"));
  }

  @Test
  void listThatGrew_comesWhole_whenIDidNotTouchIt() {
    Map<String, String> mine = with(BASE, "debate.theme", "Rivers");
    Map<String, String> now =
        with(with(BASE, "questions.1.words", "Why?"), "questions.2.words", "Who?");
    Merge merge = Merge.of(mine, now, edit(BASE, now));
    assertThat(merge.fields()).isEqualTo(with(now, "debate.theme", "Rivers"));
    assertThat(merge.theirs()).isEmpty();
  }

  @Test
  void listThatGrew_isNotMixedWithMine() {
    Map<String, String> mine = with(BASE, "questions.1.words", "Who, then?");
    Map<String, String> now =
        with(with(BASE, "questions.1.words", "Why?"), "questions.2.words", "Who?");
    Merge merge = Merge.of(mine, now, edit(BASE, now));
    assertThat(merge.fields()).isEqualTo(mine);
    assertThat(merge.theirs())
        .isEqualTo(Map.of("questions.1.words", "Why?", "questions.2.words", "Who?"));
  }
}
