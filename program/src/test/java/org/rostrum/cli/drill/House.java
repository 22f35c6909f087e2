package org.rostrum.cli.drill;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.cli.serve.AllSettings;
import org.rostrum.cli.serve.Server;
import org.rostrum.convene.house.Convening;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Deadline;
import org.rostrum.debate.Debate;
import org.rostrum.debate.Debates;
import org.rostrum.debate.Policy;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.people.Role;
import org.rostrum.people.Seat;
import org.rostrum.people.door.Sessions;

/**
 * The whole server with one open debate, told by a settings file and the number of missions. Says
 * {@code debate ID}, {@code mission CODE COOKIE} for each mission, and {@code open}.
 */
final class House {
  private static final Debate WATER =
      Debate.UNKNOWN.withDeadline(
          Optional.of(
              new Deadline(
                  "by 6 p.m.",
                  Optional.of(LocalDate.of(2099, 2, 18)),
                  new Deadline.Hour.At(LocalTime.of(18, 0)),
                  ZoneId.of("America/New_York"))));

  private House() {}

  public static void main(String... words) throws IOException {
    Server server =
        Server.start(AllSettings.read(Optional.of(Path.of(words[0])), Map.of()), Clock.systemUTC());
    System.out.println("debate " + debate(server));
    for (int i = 1; i <= Integer.parseInt(words[1]); i++) {
      String code = "M%02d".formatted(i);
      Person person = person(server.part(People.class), code);
      System.out.println(
          "mission " + code + " " + server.part(Sessions.class).begin(person.id(), "drill"));
    }
    System.out.println("open");
  }

  private static String debate(Server server) {
    List<Convened> all = server.part(Debates.class).all();
    if (!all.isEmpty()) {
      return all.getFirst().id();
    }
    Convening convening = server.part(Convening.class);
    String id = convening.convene(WATER, Policy.STANDARD, Optional.empty(), "");
    convening.announce(id);
    return id;
  }

  private static Person person(People people, String code) {
    if (people.mission(code).isEmpty()) {
      people.add(new Mission(code, "Mission " + code, Mission.Access.OWN_PEOPLE));
    }
    return people.of(code).stream()
        .findFirst()
        .orElseGet(() ->
            people.add(
                "Delegate of " + code,
                "",
                code,
                List.of(Seat.of(Role.DRAFTER), Seat.of(Role.AUTHORIZER))));
  }
}
