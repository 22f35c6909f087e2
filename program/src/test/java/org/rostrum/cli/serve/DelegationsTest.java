package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.debate.Debates;
import org.rostrum.debate.Policy.ListVisibility;

/** The list of delegations: everything for officers, for all others what the Presidency decided. */
class DelegationsTest {
  private static final Clock AUTUMN =
      Clock.fixed(Instant.parse("2026-10-20T15:00:00Z"), ZoneOffset.UTC);
  private static final String WATER = "/debates/fresh-water-in-armed-conflict";
  private static final String LIST = WATER + "/delegations";

  @TempDir private static Path folder;
  private static OpenHouse house;
  private static Clerk adeyo;
  private static Clerk huanca;

  @BeforeAll
  static void open() {
    house = OpenHouse.demo(folder, AUTUMN);
    adeyo = Clerk.named(house, "M. Adeyo");
    huanca = Clerk.of(house, "QLY", "A. Huanca");
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private static void decide(ListVisibility list) {
    long version =
        house.server().part(Debates.class).find(WATER.substring(9)).orElseThrow().version();
    Map<String, String> form =
        Map.of("version", Long.toString(version), "policy.list", list.name());
    assertThat(Clerk.onward(adeyo.post(WATER + "/policy", form))).isEqualTo(WATER + "/policy");
  }

  private static List<String> csv(String body) {
    return body.lines().toList();
  }

  @Test
  void officer_seesEveryBody_whoActsForIt_andHowFarItsStatementIs() {
    List<String> lines = csv(adeyo.get(LIST + ".csv").body());
    assertThat(lines.getFirst()).endsWith("delegation,code,kind,hands,people,standing");
    assertThat(lines)
        .contains(
            "Quillaya (Plurinational State of),QLY,state,own,4,nothing",
            "Ishtal River Authority,IRA,organization,officers,0,nothing");
    assertThat(csv(adeyo.get(LIST + ".csv?show=officers").body())).hasSize(1 + 2);
    assertThat(csv(adeyo.get(LIST + ".csv?show=filed").body())).hasSize(1);
    assertThat(adeyo.get(LIST).body())
        .contains("href=\"/missions/QLY/people\"")
        .contains("href=\"" + LIST + "\"");
  }

  @Test
  void others_seeWhatThePresidencyDecided() {
    decide(ListVisibility.NOBODY);
    assertThat(house.get(LIST).statusCode()).isEqualTo(403);
    assertThat(huanca.get(LIST + ".csv").statusCode()).isEqualTo(403);

    decide(ListVisibility.OWN_PLACE);
    assertThat(house.get(LIST + ".csv").statusCode()).isEqualTo(403);
    assertThat(csv(huanca.get(LIST + ".csv").body()))
        .hasSize(2)
        .endsWith("Quillaya (Plurinational State of),QLY,state,own,4,nothing");

    decide(ListVisibility.ALL);
    List<String> names = csv(house.get(LIST + ".csv").body());
    assertThat(names).contains("Quillaya (Plurinational State of),QLY,state");
    assertThat(names.getFirst()).endsWith("delegation,code,kind");
    assertThat(house.get(WATER).body()).contains("href=\"" + LIST + "\"");
  }

  @Test
  void debateBeingPrepared_hasNoListForOthers() {
    String edit = Clerk.onward(adeyo.post("/debates/blank", Map.of()));
    String list = edit.replaceFirst("/edit$", "/delegations");
    assertThat(huanca.get(list).statusCode()).isEqualTo(404);
    assertThat(adeyo.get(list).statusCode()).isEqualTo(200);
  }
}
