package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.convene.DebateFile;
import org.rostrum.convene.house.DebateFields;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.debate.Stage;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.storage.Database;

/** An officer convenes debates, without script, on a real server. */
class ConveneTest {
  private static final Clock AUTUMN =
      Clock.fixed(Instant.parse("2026-10-20T15:00:00Z"), ZoneOffset.UTC);
  private static final String LATE = "TAKEN_UNTIL_COMPILED";
  private static final String WATER = "/debates/fresh-water-in-armed-conflict";

  @TempDir private static Path folder;
  private static OpenHouse house;
  private static Clerk adeyo;
  private static Clerk tanabe;

  @BeforeAll
  static void open() {
    house = OpenHouse.demo(folder, AUTUMN);
    adeyo = Clerk.named(house, "M. Adeyo");
    tanabe = Clerk.named(house, "R. Tanabe");
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private static Convened debate(String path) {
    String id = path.replaceFirst("^/debates/([^/]+).*$", "$1");
    return house.server().part(Debates.class).find(id).orElseThrow();
  }

  private static String convened(String theme) {
    String edit = Clerk.onward(adeyo.post("/debates/blank", Map.of()));
    Map<String, String> form = new HashMap<>(Map.of("version", "1", "do", "keep"));
    form.put("debate.theme", theme);
    assertThat(Clerk.onward(adeyo.post(edit, form))).isEqualTo(edit);
    return edit.replaceFirst("/edit$", "");
  }

  @Test
  void conceptNote_becomesADebate_whoseFieldsStandBesideTheirParagraphs() throws IOException {
    byte[] note = Files.readAllBytes(Path.of("../examples/specimen-debate/concept-note.docx"));
    String edit = Clerk.onward(adeyo.upload("/debates/note", "note", "concept-note.docx", note));
    assertThat(edit).matches("/debates/[a-z0-9-]+/edit");
    Convened one = debate(edit);
    assertThat(one.stage()).isEqualTo(Stage.PREPARED);
    assertThat(one.debate().questions()).isEqualTo(debate(WATER).debate().questions());
    String page = adeyo.get(edit).body();
    assertThat(page)
        .contains(
            "<blockquote class=\"said\" dir=\"auto\">"
                + one.debate().objective().getFirst().plain());
    String outside = edit.replaceFirst("/edit$", "");
    assertThat(house.get(outside).statusCode()).isEqualTo(404);
    assertThat(adeyo.get(outside).statusCode()).isEqualTo(200);
  }

  @Test
  void textNote_isReadToo_andWhatIsNoNoteIsRefusedInPlainWords() {
    byte[] text =
        "Concept note\n\nOpen debate on seeds\n\nGuiding questions\n\n(a) Which seeds?\n"
            .getBytes(StandardCharsets.UTF_8);
    assertThat(Clerk.onward(adeyo.upload("/debates/note", "note", "seeds.txt", text)))
        .matches("/debates/[a-z0-9-]+/edit");

    int before = house.server().part(Debates.class).all().size();
    byte[] bomb = {'P', 'K', 3, 4, 0, 0, 0, 0};
    HttpResponse<String> refused = adeyo.upload("/debates/note", "note", "bad.docx", bomb);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("This file was not taken");
    assertThat(adeyo.upload("/debates/note", "note", "", new byte[0]).statusCode()).isEqualTo(400);
    assertThat(house.server().part(Debates.class).all()).hasSize(before);
  }

  @Test
  void earlierDebate_givesWhatRecurs_andNoDates() {
    String edit = Clerk.onward(adeyo.post("/debates/like", Map.of("from", debate(WATER).id())));
    Convened copy = debate(edit);
    assertThat(copy.debate().participation()).isEqualTo(debate(WATER).debate().participation());
    assertThat(copy.debate().entities()).isEqualTo(debate(WATER).debate().entities());
    assertThat(copy.closes()).isEmpty();
    assertThat(copy.debate().sittings()).isEmpty();
  }

  @Test
  void secondEditor_seesWhatTheFirstDid_andKeepsWhatTheyTyped() {
    String debate = convened("Seeds in store");
    Map<String, String> theirs = Map.of("version", "2", "debate.theme", "Seeds in vaults");
    assertThat(Clerk.onward(tanabe.post(debate + "/edit", theirs))).isEqualTo(debate + "/edit");
    Map<String, String> mine =
        new HashMap<>(Map.of("version", "2", "debate.theme", "Seeds at sea"));
    mine.put("presidency.state", "the Kingdom of Sarn");
    HttpResponse<String> told = adeyo.post(debate + "/edit", mine);
    assertThat(told.statusCode()).isEqualTo(409);
    assertThat(told.body())
        .contains("R. Tanabe, 20 Oct 2026, 11:00: Theme")
        .contains("value=\"Seeds at sea\"")
        .contains("Written here by the other: Seeds in vaults")
        .contains("name=\"version\" value=\"3\"");
    assertThat(debate(debate).debate().titles().theme()).isEqualTo("Seeds in vaults");
    mine.put("version", "3");
    assertThat(Clerk.onward(adeyo.post(debate + "/edit", mine))).isEqualTo(debate + "/edit");
    assertThat(debate(debate).debate().titles().theme()).isEqualTo("Seeds at sea");
  }

  @Test
  void everyFieldOfThePage_isSentBackAsItWas() {
    Convened before = debate(WATER);
    Map<String, String> form = new HashMap<>(DebateFields.of(before.debate()));
    form.put("version", Long.toString(before.version()));
    assertThat(Clerk.onward(adeyo.post(WATER + "/edit", form))).isEqualTo(WATER + "/edit");
    assertThat(debate(WATER)).isEqualTo(before);
  }

  @Test
  void deadline_isAskedAbout_whereTheHourExistsTwiceOrNot() {
    String policy = convened("Seeds by the hour") + "/policy";
    Map<String, String> form = new HashMap<>(Map.of("version", "2"));
    form.put("deadline.date", "2026-11-01");
    form.put("deadline.time", "01:30");
    HttpResponse<String> asked = adeyo.post(policy, form);
    assertThat(asked.statusCode()).isEqualTo(400);
    assertThat(asked.body())
        .contains("value=\"-04:00\"")
        .contains("value=\"-05:00\"")
        .contains("This hour comes twice on that day in New York");
    assertThat(debate(policy).closes()).isEmpty();
    form.put("deadline.offset", "-05:00");
    assertThat(Clerk.onward(adeyo.post(policy, form))).isEqualTo(policy);
    assertThat(debate(policy).closes()).contains(Instant.parse("2026-11-01T06:30:00Z"));

    form.put("version", "3");
    form.put("deadline.date", "2027-03-14");
    form.put("deadline.time", "02:30");
    HttpResponse<String> refused = adeyo.post(policy, form);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("This hour does not exist on that day in New York");
    assertThat(debate(policy).closes()).contains(Instant.parse("2026-11-01T06:30:00Z"));
  }

  @Test
  void secondWhoDecidesThePolicy_isToldFieldByField_andKeepsWhatTheyTyped() {
    String policy = convened("Seeds of two minds") + "/policy";
    Map<String, String> theirs =
        new HashMap<>(Map.of("version", "2", "policy.list", "ALL", "policy.late", LATE));
    theirs.put("policy.limit.member", "7");
    theirs.put("policy.inscription.date", "2026-11-02");
    theirs.put("policy.inscription.time", "09:00");
    assertThat(Clerk.onward(tanabe.post(policy, theirs))).isEqualTo(policy);

    Map<String, String> mine =
        new HashMap<>(Map.of("version", "2", "policy.list", "NOBODY", "policy.limit.member", "5"));
    mine.put("policy.late", "DECIDED_ONE_BY_ONE");
    HttpResponse<String> told = adeyo.post(policy, mine);
    assertThat(told.statusCode()).isEqualTo(409);
    Document page = Jsoup.parse(told.body());
    assertThat(page.select("span.hint").eachText())
        .contains("Written here by the other: All", "Written here by the other: 7");
    assertThat(value(page, "policy.limit.member")).isEqualTo("5");
    assertThat(checked(page, "policy.list")).isEqualTo("NOBODY");
    // What only the other touched comes in.
    assertThat(checked(page, "policy.late")).isEqualTo(LATE);
    assertThat(value(page, "policy.inscription.date")).isEqualTo("2026-11-02");
    assertThat(value(page, "version")).isEqualTo("3");
  }

  private static String value(Document page, String field) {
    return page.expectFirst("[name='" + field + "']").attr("value");
  }

  private static String checked(Document page, String field) {
    return page.expectFirst("[name='" + field + "'][checked]").attr("value");
  }

  @Test
  void debate_isAnnouncedOnceItHasAThemeAndADeadline_andThenEverybodySeesIt() {
    String debate = convened("Seeds announced");
    assertThat(adeyo.post(debate + "/announce", Map.of()).statusCode()).isEqualTo(409);
    assertThat(house.get(debate).statusCode()).isEqualTo(404);
    adeyo.post(debate + "/policy", Map.of("version", "2", "deadline.date", "2026-12-01"));
    assertThat(Clerk.onward(adeyo.post(debate + "/announce", Map.of()))).isEqualTo(debate);
    assertThat(house.get(debate).statusCode()).isEqualTo(200);
    assertThat(house.get("/").body()).contains("Seeds announced");
    assertThat(debate(debate).stage()).isEqualTo(Stage.OPEN);
  }

  @Test
  void deadlineOfAnAnnouncedDebate_isMovedByTwoPersons_andEveryMissionIsWrittenTo() {
    String debate = convened("Seeds moved");
    adeyo.post(debate + "/policy", Map.of("version", "2", "deadline.date", "2026-12-01"));
    adeyo.post(debate + "/announce", Map.of());
    Map<String, String> form = new HashMap<>();
    form.put("deadline.date", "2026-12-03");
    form.put("deadline.time", "18:00");
    assertThat(adeyo.post(debate + "/deadline", form).statusCode()).isEqualTo(400);
    form.put("deadline.reason", "The hall was closed.");
    assertThat(Clerk.onward(adeyo.post(debate + "/deadline", form))).isEqualTo(debate + "/policy");
    String page = tanabe.get(debate + "/policy").body();
    String agree = page.replaceFirst("(?s)^.*action=\"([^\"]+/agree)\".*$", "$1");
    assertThat(adeyo.post(agree, Map.of()).statusCode()).isEqualTo(403);
    assertThat(debate(debate).closes()).contains(Instant.parse("2026-12-02T04:59:59.999Z"));
    assertThat(Clerk.onward(tanabe.post(agree, Map.of()))).isEqualTo(debate + "/policy");
    assertThat(debate(debate).closes()).contains(Instant.parse("2026-12-03T23:00:00Z"));
    assertThat(house.get(debate).body()).contains("by M. Adeyo and R. Tanabe, because");

    long people =
        house.server().part(People.class).missions().stream()
            .filter(mission -> !mission.code().equals(Mission.HOUSE))
            .mapToLong(mission -> house.server().part(People.class).of(mission.code()).size())
            .sum();
    String id = debate(debate).id();
    long letters =
        house
            .server()
            .part(Database.class)
            .read(jdbc ->
                jdbc.sql(
                        "SELECT COUNT(*) FROM letter WHERE debate = :id"
                            + " AND occasion = 'DEADLINE_CHANGED'")
                    .param("id", id)
                    .query(Long.class)
                    .single());
    assertThat(letters).isEqualTo(people);
    List<String> calendars =
        house
            .server()
            .part(Database.class)
            .read(jdbc ->
                jdbc.sql(
                        "SELECT a.bytes FROM letter_file a JOIN letter l ON l.id = a.letter"
                            + " WHERE l.debate = :id AND l.occasion = 'DEADLINE_CHANGED'")
                    .param("id", id)
                    .query(String.class)
                    .list());
    assertThat(calendars).hasSize((int) people);
    assertThat(new String(Base64.getDecoder().decode(calendars.getFirst()), StandardCharsets.UTF_8))
        .contains("UID:deadline." + id + "@", "DTSTART:20261203T230000Z");
  }

  @Test
  void machines_readTheDebateAndItsLists() {
    assertThat(house.get(WATER + ".json").headers().firstValue("Content-Type"))
        .contains("application/json");
    assertThat(house.get(WATER + ".yaml").body())
        .isEqualTo(DebateFile.write(debate(WATER).debate()));
    assertThat(List.of(house.get(WATER + "/questions.csv").body().split("\r\n")))
        .hasSize(1 + debate(WATER).debate().questions().size());
  }
}
