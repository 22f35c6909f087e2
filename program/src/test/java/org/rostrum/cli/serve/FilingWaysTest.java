package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.debate.Debates;
import org.rostrum.people.Mission;
import org.rostrum.people.Role;
import org.rostrum.post.KeptLetter;
import org.rostrum.post.Letters;
import org.rostrum.post.Occasion;
import org.rostrum.receive.check.TouchedDocx;
import org.rostrum.receive.draft.Part;
import org.rostrum.receive.filing.Deed;
import org.rostrum.receive.filing.Deeds;
import org.rostrum.receive.filing.Filing;
import org.rostrum.receive.filing.Hand;
import org.rostrum.receive.filing.State;
import org.rostrum.receive.filing.Timing;
import org.rostrum.storage.Database;

/**
 * The less common ways of a filing over the pages: joint, corrected after issue, after an outage.
 */
class FilingWaysTest {
  private final SpecimenHouse water = new SpecimenHouse();

  @TempDir Path folder;

  private OpenHouse open() {
    return OpenHouse.in(folder, water.clock(), settings -> settings);
  }

  private static void prepare(OpenHouse house, String mission) {
    byte[] letter = "%PDF-1.7 letter".getBytes(StandardCharsets.UTF_8);
    SpecimenHouse.prepare(house, mission, Part.STATEMENT, TouchedDocx.specimen("sel.docx"));
    SpecimenHouse.prepare(house, mission, Part.COVER, letter);
  }

  private static HttpResponse<byte[]> accept(OpenHouse house, Caller officer, String mission) {
    return officer.post(
        SpecimenHouse.DEBATE + "/review/" + mission + "/1/accept",
        "version",
        SpecimenHouse.version(house, mission, 1));
  }

  private static List<String> kinds(Caller caller, String mission) {
    Stream<String> lines =
        Caller.text(caller.get(SpecimenHouse.base(mission) + "/receipts.csv")).lines();
    return lines.skip(1).map(line -> line.split(",", -1)[1]).toList();
  }

  private static List<String> written(OpenHouse house, Occasion occasion) {
    return house.server().part(Letters.class).ofDebate(SpecimenHouse.ID).stream()
        .filter(letter -> letter.occasion() == occasion)
        .map(KeptLetter::to)
        .map(to -> to.mission())
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void jointStatement_isFiledOnceAndWaitsForTheWordOfEach() throws Exception {
    try (OpenHouse house = open()) {
      SpecimenHouse.convene(house);
      try (Caller lead = Caller.of(house, "QLY", Role.AUTHORIZER);
          Caller pelagia = Caller.of(house, "PEL", Role.AUTHORIZER);
          Caller lumen = Caller.of(house, "LUM", Role.AUTHORIZER);
          Caller stranger = Caller.of(house, "WAD", Role.AUTHORIZER);
          Caller officer = Caller.of(house, Mission.HOUSE, Role.SECRETARIAT_OFFICER)) {
        prepare(house, "QLY");
        assertThat(SpecimenHouse.file(house, lead, "QLY", "PEL", "LUM").statusCode())
            .isEqualTo(303);
        SpecimenHouse.await(() -> written(house, Occasion.JOINT).equals(List.of("LUM", "PEL")));

        String confirm = "/joint/QLY/1";
        assertThat(stranger.post(SpecimenHouse.base("WAD") + confirm).statusCode()).isEqualTo(409);
        assertThat(Caller.text(pelagia.get(SpecimenHouse.base("PEL") + "/filings")))
            .contains(SpecimenHouse.base("PEL") + confirm);
        assertThat(pelagia.post(SpecimenHouse.base("PEL") + confirm).statusCode()).isEqualTo(303);
        assertThat(pelagia.post(SpecimenHouse.base("PEL") + confirm).statusCode()).isEqualTo(409);
        assertThat(kinds(pelagia, "PEL")).containsExactly("joint-confirmed");

        HttpResponse<byte[]> early = accept(house, officer, "QLY");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(SpecimenHouse.filing(house, "QLY", 1).state()).isEqualTo(State.RECEIVED);
        assertThat(lumen.post(SpecimenHouse.base("LUM") + confirm).statusCode()).isEqualTo(303);
        assertThat(accept(house, officer, "QLY").statusCode()).isEqualTo(303);
        assertThat(SpecimenHouse.filing(house, "QLY", 1).state()).isEqualTo(State.ACCEPTED);
      }
    }
  }

  @Test
  void correctionIsAskedForAfterTheIssue_withAReason() throws Exception {
    try (OpenHouse house = open()) {
      SpecimenHouse.convene(house);
      try (Caller mission = Caller.of(house, "QLY", Role.AUTHORIZER);
          Caller officer = Caller.of(house, Mission.HOUSE, Role.SECRETARIAT_OFFICER)) {
        prepare(house, "QLY");
        SpecimenHouse.file(house, mission, "QLY");
        accept(house, officer, "QLY");
        String ask = SpecimenHouse.base("QLY") + "/filings/1/correction";
        String version = SpecimenHouse.version(house, "QLY", 1);
        assertThat(mission.post(ask, "version", version, "reason", "A word.").statusCode())
            .as("nothing is issued yet")
            .isEqualTo(403);

        water.set(SpecimenHouse.CLOSE.plusSeconds(1));
        done(house, Deed.COMPILE);
        issue(house);
        done(house, Deed.ISSUE);

        try (Caller later = Caller.of(house, "QLY", Role.AUTHORIZER)) {
          String issued = SpecimenHouse.version(house, "QLY", 1);
          assertThat(later.post(ask, "version", issued, "reason", " ").statusCode())
              .isGreaterThanOrEqualTo(400);
          HttpResponse<byte[]> asked =
              later.post(ask, "version", issued, "reason", "Page 2: three rivers, not four.");
          assertThat(asked.statusCode()).isEqualTo(303);
          assertThat(kinds(later, "QLY")).last().isEqualTo("correction-asked");
        }
        assertThat(SpecimenHouse.filing(house, "QLY", 1).state()).isEqualTo(State.ISSUED);
      }
    }
  }

  private static void done(OpenHouse house, Deed deed) {
    Filing filing = SpecimenHouse.filing(house, "QLY", 1);
    Deeds.Done done =
        house
            .server()
            .part(Deeds.class)
            .act(filing.key(), filing.version(), deed, Hand.own("officer"), "");
    assertThat(done).isInstanceOf(Deeds.Done.Did.class);
  }

  /** As the issue of an edition will set it. */
  private static void issue(OpenHouse house) {
    house
        .server()
        .part(Database.class)
        .write(jdbc ->
            jdbc.sql("UPDATE debate SET phase = 'ISSUED' WHERE id = ?")
                .param(SpecimenHouse.ID)
                .update());
  }

  @Test
  void houseThatWasAwayBeforeTheClose_movesItForAllAlike_andTellsThem() throws Exception {
    try (OpenHouse house = open()) {
      SpecimenHouse.convene(house);
      prepare(house, "QLY");
    }
    water.pass(Duration.ofMinutes(61)); // nobody was there; the close has passed
    try (OpenHouse house = open();
        Caller mission = Caller.of(house, "QLY", Role.AUTHORIZER)) {
      assertThat(house.server().part(Debates.class).find(SpecimenHouse.ID).orElseThrow().closes())
          .contains(SpecimenHouse.CLOSE.plus(Duration.ofHours(2)));
      assertThat(Caller.text(mission.get(SpecimenHouse.base("QLY") + "/file")))
          .contains("17:10", "18:11", "20:00");
      assertThat(SpecimenHouse.file(house, mission, "QLY").statusCode()).isEqualTo(303);
      assertThat(SpecimenHouse.filing(house, "QLY", 1).timing()).isEqualTo(Timing.ON_TIME);
      assertThat(written(house, Occasion.OUTAGE)).contains("LUM", "PEL", "QLY", "WAD");
      assertThat(house.get(SpecimenHouse.DEBATE).body()).contains("20:00");
    }
  }
}
