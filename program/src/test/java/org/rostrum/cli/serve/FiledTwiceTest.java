package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.convene.house.Convening;
import org.rostrum.debate.Debate;
import org.rostrum.debate.Policy;
import org.rostrum.document.safety.Finding;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.people.Role;
import org.rostrum.people.Seat;
import org.rostrum.receive.check.Checks;
import org.rostrum.receive.check.WordAnswer;
import org.rostrum.receive.draft.Draft;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Part;
import org.rostrum.receive.draft.Place;
import org.rostrum.receive.filing.FileStatement;
import org.rostrum.receive.filing.Hand;
import org.rostrum.receive.filing.Voice;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.files.Kept;

/** Row 40 in a running house: one text under two missions' names, or in two debates. */
class FiledTwiceTest {
  private static final Path STATEMENT =
      Path.of("../examples/specimen-debate/statements/quillaya.docx");
  private static final List<String> MISSIONS = List.of("QLY", "PEL", "VDM");

  @TempDir Path folder;

  private static String convene(OpenHouse house) {
    Convening convening = house.server().part(Convening.class);
    String debate = convening.convene(Debate.UNKNOWN, Policy.STANDARD, Optional.empty(), "");
    convening.announce(debate);
    return debate;
  }

  /** The same words in other bytes. */
  private static byte[] packedAnew(byte[] file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(Deflater.BEST_SPEED);
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        in.transferTo(out);
      }
    }
    return bytes.toByteArray();
  }

  private static Clerk enters(OpenHouse house, String mission, Role role) {
    Person person =
        house
            .server()
            .part(People.class)
            .add("A. Person of " + mission, "", mission, List.of(Seat.of(role)));
    return Clerk.of(house, person);
  }

  /** Puts a file into a draft, and waits for what its check says. */
  private static List<Finding> sent(
      OpenHouse house, Clerk clerk, String debate, String mission, byte[] file) throws IOException {
    Drafts drafts = house.server().part(Drafts.class);
    Kept kept =
        house.server().part(FileStores.class).unpublished().keep(new ByteArrayInputStream(file));
    long standing = drafts.find(debate, mission).number(Part.STATEMENT);
    drafts.put(new Place(debate, mission, Part.STATEMENT), kept, "words.docx", "someone", standing);
    clerk.get("/debates/" + debate + "/missions/" + mission + "/statement");
    return said(house, debate, mission, kept.hash());
  }

  private static List<Finding> said(OpenHouse house, String debate, String mission, FileHash file) {
    Checks checks = house.server().part(Checks.class);
    long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (System.nanoTime() < end) {
      Optional<WordAnswer> answer = checks.answer(debate, mission, file);
      if (answer.isPresent()) {
        return answer.get().findings();
      }
      LockSupport.parkNanos(20_000_000);
    }
    throw new IllegalStateException("the check does not answer");
  }

  private static void file(OpenHouse house, Clerk clerk, String debate, String mission) {
    Draft draft = house.server().part(Drafts.class).find(debate, mission);
    FileStatement.Answer answer =
        house
            .server()
            .part(FileStatement.class)
            .file(
                new FileStatement.Asked(
                    debate,
                    mission,
                    draft.version(),
                    Hand.own(clerk.person().id()),
                    Voice.UNTOLD,
                    List.of()),
                Instant.now());
    assertThat(answer).isInstanceOf(FileStatement.Answer.Received.class);
  }

  private static List<String> twins(Clerk officer, String address) {
    return Jsoup.parse(officer.get(address + "?lang=en").body()).select("#twins li").eachText();
  }

  @Test
  void oneTextUnderSeveralNames_isToldToOfficers_andToNoMission() throws IOException {
    byte[] words = Files.readAllBytes(STATEMENT);
    byte[] others = packedAnew(words);
    try (OpenHouse house =
        OpenHouse.in(folder.resolve("data"), Clock.systemUTC(), settings -> settings)) {
      People people = house.server().part(People.class);
      people.add(new Mission(Mission.HOUSE, "House", Mission.Access.OWN_PEOPLE));
      MISSIONS.forEach(
          code -> people.add(new Mission(code, "Mission of " + code, Mission.Access.OWN_PEOPLE)));
      String debate = convene(house);
      String other = convene(house);
      Clerk officer = enters(house, Mission.HOUSE, Role.SECRETARIAT_OFFICER);
      Clerk owner = enters(house, "QLY", Role.AUTHORIZER);
      Clerk taker = enters(house, "PEL", Role.AUTHORIZER);
      Clerk third = enters(house, "VDM", Role.AUTHORIZER);

      // Whoever sends a text learns nothing of whether another mission filed it.
      List<Finding> before = sent(house, taker, debate, "PEL", words);
      sent(house, owner, debate, "QLY", words);
      file(house, owner, debate, "QLY");
      assertThat(sent(house, taker, debate, "PEL", words)).isEqualTo(before);
      assertThat(taker.get("/debates/" + debate + "/missions/PEL/statement?lang=en").body())
          .doesNotContain("QLY")
          .doesNotContain("other mission");
      file(house, taker, debate, "PEL");
      sent(house, third, debate, "VDM", others);
      file(house, third, debate, "VDM");

      // The officer sees it at each of them, whichever came first.
      String review = "/debates/" + debate + "/review/";
      assertThat(twins(officer, review + "QLY/1"))
          .containsExactly(
              "Mission of PEL filed the very same file PEL-1 · Received; to be reviewed",
              "Mission of VDM filed the same words in another file VDM-1 · Received; to be reviewed");
      assertThat(twins(officer, review + "PEL/1"))
          .containsExactly(
              "Mission of QLY filed the very same file QLY-1 · Received; to be reviewed",
              "Mission of VDM filed the same words in another file VDM-1 · Received; to be reviewed");
      assertThat(twins(officer, review + "VDM/1"))
          .containsExactly(
              "Mission of QLY filed the same words in another file QLY-1 · Received; to be reviewed",
              "Mission of PEL filed the same words in another file PEL-1 · Received; to be reviewed");

      // A mission is asked about its own filing for another debate.
      assertThat(sent(house, owner, other, "QLY", words))
          .extracting(Finding::code, Finding::what)
          .contains(
              tuple(
                  "same-file",
                  "You filed these words already, in another debate (" + debate + ")."));
      file(house, owner, other, "QLY");
      assertThat(twins(officer, review + "PEL/1"))
          .contains(
              "Mission of QLY filed the very same file QLY-1 · Received; to be reviewed · for another debate ("
                  + other
                  + ")");
    }
  }
}
