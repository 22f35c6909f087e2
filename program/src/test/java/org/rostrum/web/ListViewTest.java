package org.rostrum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rostrum.document.words.Tongue;
import org.rostrum.web.ListChoice.Option;

class ListViewTest {
  private record Row(String name, long people, Instant since) {}

  private static final Instant NOON = Instant.parse("2027-02-18T17:00:00Z");
  private static final List<Row> ROWS =
      List.of(
          new Row("Ostrelia", 3, NOON),
          new Row("Côte des Pins", 1, NOON.plusSeconds(60)),
          new Row("Aldovia", 3, NOON.minusSeconds(60)),
          new Row("=Formula", 0, NOON));

  private static final Listing<Row> LIST =
      Listing.<Row>named("missions", "name")
          .column("name", "name", Row::name)
          .figures("people", "people", Row::people)
          .moments("since", "since", Row::since)
          .inCsv("letters", row -> Integer.toString(row.name().length()))
          .acts("acts")
          .find(Row::name)
          .tabs(
              "show",
              List.of(Option.said("some", "some"), Option.said("none", "none")),
              (row, asked) -> asked.equals("some") == (row.people() > 0));

  private static ListView<Row> asked(String... pairs) {
    return asked(LIST, ROWS, pairs);
  }

  private static ListView<Row> asked(Listing<Row> listing, List<Row> rows, String... pairs) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], pairs[i + 1]);
    }
    return new ListView<>(listing, new Query(values), Tongue.ENGLISH, rows);
  }

  private static List<String> names(ListView<Row> view) {
    return view.shown().stream().map(Row::name).toList();
  }

  @Test
  void listNobodyAskedAnythingOf_isSortedByItsFirstColumn() {
    assertThat(names(asked())).containsExactly("=Formula", "Aldovia", "Côte des Pins", "Ostrelia");
  }

  @Test
  void find_seesNoAccentsAndNoCapitals() {
    assertThat(names(asked("find", "cote PINS"))).containsExactly("Côte des Pins");
    assertThat(names(asked("find", "  "))).hasSize(4);
    assertThat(names(asked("find", "nobody"))).isEmpty();
  }

  @Test
  void equalRows_standInTheOrderOfTheOtherColumns() {
    assertThat(names(asked("sort", "-people")))
        .containsExactly("Aldovia", "Ostrelia", "Côte des Pins", "=Formula");
    assertThat(names(asked("sort", "since")))
        .containsExactly("Aldovia", "=Formula", "Ostrelia", "Côte des Pins");
  }

  @Test
  void orderThatIsNotThere_isTheFirstOne() {
    assertThat(asked("sort", "secret").sort()).isEqualTo("name");
    assertThat(asked("sort", "letters").sort()).isEqualTo("name");
  }

  @Test
  void tab_tellsHowManyItShowsOfWhatIsFound() {
    ListView<Row> view = asked("find", "o", "show", "some");

    assertThat(names(view)).containsExactly("Aldovia", "Côte des Pins", "Ostrelia");
    assertThat(List.of(view.inTab(""), view.inTab("some"), view.inTab("none")))
        .containsExactly(4L, 3L, 1L);
    assertThat(view.tab("none")).isEqualTo("?find=o&show=none");
    assertThat(view.whole()).isEqualTo("?");
  }

  @Test
  void answerThatIsNotOffered_leavesNothingOut() {
    assertThat(names(asked("show", "' OR 1=1"))).hasSize(4);
  }

  @Test
  void longList_hasPagesThatKeepWhatWasAsked() {
    List<Row> many = IntStream.range(0, 250).mapToObj(i -> new Row("Row " + i, i, NOON)).toList();
    ListView<Row> view = asked(LIST, many, "sort", "people", "page", "3");

    assertThat(view.pages()).isEqualTo(3);
    assertThat(view.shown()).hasSize(50).first().isEqualTo(many.get(200));
    assertThat(view.toPage(2)).isEqualTo("?sort=people&page=2");
    assertThat(asked(LIST, many, "page", "999999").page()).isEqualTo(3);
    assertThat(asked(LIST, many, "page", "-1").page()).isEqualTo(1);
  }

  @Test
  void csv_hasAllPagesInTheOrderAskedForAndNoFormula() {
    assertThat(asked("sort", "-people").csv().getBody())
        .isEqualTo(
            String.join(
                "\r\n",
                "\uFEFFname,people,since,letters",
                "Aldovia,3,2027-02-18T11:59:00-05:00,7",
                "Ostrelia,3,2027-02-18T12:00:00-05:00,8",
                "Côte des Pins,1,2027-02-18T12:01:00-05:00,13",
                "'=Formula,0,2027-02-18T12:00:00-05:00,8",
                ""));
  }

  @Test
  void secondListOfAPage_hasParametersOfItsOwnAndKeepsTheFirstOnes() {
    Listing<Row> second =
        Listing.<Row>beside("notices", "name").column("name", "name", Row::name).find(Row::name);
    ListView<Row> view = asked(second, ROWS, "find", "x", "notices-find", "aldovia", "lang", "fr");

    assertThat(names(view)).containsExactly("Aldovia");
    assertThat(view.others()).containsExactly(Map.entry("find", "x"));
    assertThat(view.csvAt("/people"))
        .isEqualTo("/people/notices.csv?find=x&notices-find=aldovia&lang=fr");
  }
}
