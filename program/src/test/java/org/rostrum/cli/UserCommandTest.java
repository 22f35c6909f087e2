package org.rostrum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.keys.Links;
import org.rostrum.storage.Database;
import org.rostrum.storage.StorageSettings;

/** Accounts made, listed and closed at the terminal, on the server's own database. */
class UserCommandTest {
  @TempDir private Path folder;
  private Path settings;

  @BeforeEach
  void settings() throws Exception {
    settings =
        Files.writeString(
            folder.resolve("settings"),
            "data.folder = " + folder.resolve("data") + "\nserver.url = https://house.example\n");
  }

  /** What a command said. */
  private record Said(int code, List<String> out, List<String> err) {}

  private Said run(String... words) {
    List<String> command = new ArrayList<>(List.of("user"));
    command.addAll(List.of(words));
    command.addAll(List.of("--settings", settings.toString()));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), command.toArray(String[]::new));
    return new Said(code, out.toString().lines().toList(), err.toString().lines().toList());
  }

  private Database database() {
    return Database.open(StorageSettings.in(folder.resolve("data")));
  }

  @Test
  void invitedOfficer_hasALinkThatOpens_andEveryoneIsTold() {
    Said said = run("invite", "M. Adeyo", "--role", "secretariat-officer");

    assertThat(said.code()).isEqualTo(ExitCode.DONE);
    assertThat(said.out()).hasSize(3);
    String link = said.out().getLast().strip();
    assertThat(link).startsWith("https://house.example/link/");
    try (Database database = database()) {
      People people = new People(database, Clock.systemUTC(), new SecureRandom());
      assertThat(
              new Links(database, people, Clock.systemUTC())
                  .look(link.substring(link.lastIndexOf('/') + 1)))
          .isInstanceOf(Links.State.Opens.class);
      assertThat(
              database.<java.util.List<String>>read(jdbc ->
                  jdbc.sql("SELECT said || ' ' || who || ' ' || whom FROM notice WHERE mission = ?")
                      .param(Mission.HOUSE)
                      .query(String.class)
                      .list()))
          .containsExactlyInAnyOrder(
              "ADDED Operator M. Adeyo", "LINK_HANDED_OUT Operator M. Adeyo");
    }
  }

  @Test
  void list_showsEachAccount_andAClosedOneGetsNoLink() {
    run("invite", "M. Adeyo", "--role", "secretariat-officer", "--role", "auditor");
    List<String> line = run("list").out();
    assertThat(line).hasSize(1);
    String id = line.getFirst().substring(0, line.getFirst().indexOf(' '));
    assertThat(line.getFirst())
        .isEqualTo(id + "  HOUSE  active  no passkey  auditor,secretariat-officer  M. Adeyo");

    assertThat(run("link", id).code()).isEqualTo(ExitCode.DONE);
    assertThat(run("close", id).out()).containsExactly("M. Adeyo: the account is closed.");
    Said refused = run("link", id);
    assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.err())
        .containsExactly("The account of M. Adeyo is closed. Invite them anew.");
  }

  @Test
  void whatCannotBe_isRefusedInOneSentence_andNothingIsDone() {
    assertThat(run("invite", "X", "--role", "king").err())
        .containsExactly("There is no role \"king\". See: rostrum user invite --help");
    assertThat(run("invite", "X", "--role", "drafter").err())
        .containsExactly("The role drafter is held in a mission: add --mission CODE.");
    assertThat(run("invite", "X", "--role", "drafter", "--mission", "QLY").err())
        .containsExactly(
            "There is no mission with the code \"QLY\" here. The codes stand on the page of"
                + " missions.");
    assertThat(run("close", "nobody").err())
        .containsExactly("There is no account \"nobody\". See: rostrum user list");
    assertThat(run("list").out()).isEmpty();
  }
}
