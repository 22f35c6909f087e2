package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.convene.house.Convening;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Deadline;
import org.rostrum.debate.Debate;
import org.rostrum.debate.Debates;
import org.rostrum.debate.Policy;
import org.rostrum.debate.Sitting;
import org.rostrum.debate.Stage;
import org.rostrum.debate.StageChanges;
import org.rostrum.people.Act;
import org.rostrum.people.Authority;
import org.rostrum.people.Mission;
import org.rostrum.people.Needs;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.people.Role;
import org.rostrum.people.Seat;
import org.rostrum.people.door.Sessions;
import org.rostrum.web.OpenToAll;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route of the server, read from the server itself: each says what it needs or that it is
 * open to all, and each role is let in or refused as {@link Act} says. The matrix is written to
 * {@code docs/authorization.md}.
 */
class EveryRouteTest {
  private static final String SIGN = "<!-- written by the build; do not edit below -->\n";

  private record Route(String method, String path, Optional<Act> act) {}

  private static List<Route> routes(OpenHouse house) {
    Map<String, Route> routes = new TreeMap<>();
    house
        .server()
        .part(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach((info, handler) ->
            info.getPatternValues()
                .forEach(path -> {
                  String method =
                      info.getMethodsCondition().getMethods().stream()
                          .map(Enum::name)
                          .sorted()
                          .findFirst()
                          .orElse("GET");
                  routes.put(path + " " + method, new Route(method, path, act(path, handler)));
                }));
    return List.copyOf(routes.values());
  }

  private static Optional<Act> act(String path, HandlerMethod handler) {
    boolean open =
        handler.hasMethodAnnotation(OpenToAll.class)
            || handler.getBeanType().isAnnotationPresent(OpenToAll.class);
    Needs needs = handler.getMethodAnnotation(Needs.class);
    assertThat(open)
        .as("%s is open to all or needs something, and not both", path)
        .isEqualTo(needs == null);
    return Optional.ofNullable(needs).map(Needs::value);
  }

  @Test
  void everyRole_isLetInOrRefusedAsTheActsSay(@TempDir Path folder) {
    try (OpenHouse house = OpenHouse.in(folder)) {
      People people = house.server().part(People.class);
      Sessions sessions = house.server().part(Sessions.class);
      Mission own = new Mission("QLY", "Quillaya", Mission.Access.OWN_PEOPLE);
      Mission other = new Mission("BRM", "Brennmark", Mission.Access.OWN_PEOPLE);
      people.add(new Mission(Mission.HOUSE, "House", Mission.Access.OWN_PEOPLE));
      people.add(own);
      people.add(other);
      List<Convened> debates = inEveryStage(house);
      List<Person> everyRole =
          List.of(Role.values()).stream()
              .map(role ->
                  people.add(
                      role.name(),
                      "",
                      role.of() == Role.Of.HOUSE ? Mission.HOUSE : "QLY",
                      List.of(Seat.of(role))))
              .toList();
      List<String> wrong = new ArrayList<>();
      for (Route route : routes(house)) {
        if (route.act().isEmpty()) {
          continue;
        }
        boolean isAMissions = route.path().contains("{mission}");
        for (Mission mission : isAMissions ? List.of(own, other) : List.of(own)) {
          for (Convened debate :
              route.path().contains("{debate}") ? debates : debates.subList(0, 1)) {
            String path = address(route.path(), mission, debate);
            int nobody = house.ask(route.method(), path, "");
            if (nobody != 401) {
              wrong.add(route + " answers somebody who has not entered with " + nobody);
            }
            for (Person person : everyRole) {
              int status =
                  house.ask(route.method(), path, "in=" + sessions.begin(person.id(), "test"));
              boolean refused = status == 403;
              boolean meant = !granted(person, route, mission, debate);
              if (refused != meant) {
                wrong.add(
                    person.name()
                        + " at "
                        + route.method()
                        + " "
                        + path
                        + " ("
                        + debate.stage()
                        + "): "
                        + status);
              }
            }
          }
        }
      }
      assertThat(wrong).isEmpty();
    }
  }

  /** One debate in each stage, in the order of the stages. */
  private static List<Convened> inEveryStage(OpenHouse house) {
    Convening convening = house.server().part(Convening.class);
    StageChanges changes = house.server().part(StageChanges.class);
    Debates debates = house.server().part(Debates.class);
    return List.of(Stage.values()).stream()
        .map(stage -> {
          Debate blank = Debate.UNKNOWN.withDeadline(deadline(stage));
          String id = convening.convene(blank, Policy.STANDARD, Optional.empty(), "nobody");
          if (stage != Stage.PREPARED) {
            convening.announce(id);
          }
          if (stage == Stage.COMPILING) {
            changes.compiling(id);
          }
          if (stage == Stage.ISSUED) {
            changes.issued(id);
          }
          assertThat(debates.find(id).map(Convened::stage)).contains(stage);
          return debates.find(id).orElseThrow();
        })
        .toList();
  }

  private static Optional<Deadline> deadline(Stage stage) {
    LocalDate day = LocalDate.of(stage == Stage.CLOSED ? 2021 : 2099, 1, 1);
    return Optional.of(
        new Deadline("then", Optional.of(day), new Deadline.Hour.EndOfDay(), Sitting.NEW_YORK));
  }

  private static String address(String pattern, Mission mission, Convened debate) {
    return pattern
        .replace("{mission}", mission.code())
        .replace("{debate}", debate.id())
        .replaceAll("\\{[a-z]+\\}", "none");
  }

  private static boolean granted(Person person, Route route, Mission mission, Convened debate) {
    Authority.Question asked = Authority.Question.of(route.act().orElseThrow());
    Authority.Question question =
        route.path().contains("{debate}") ? asked.in(debate.id(), debate.stage()) : asked;
    return Authority.decide(
            person, route.path().contains("{mission}") ? question.about(mission) : question)
        instanceof Authority.Answer.Granted;
  }

  /** On a difference the new page is written at once: look at it, and commit it if it is meant. */
  @Test
  void matrix_isWrittenDown(@TempDir Path folder) throws IOException {
    Path page = Path.of("../docs/authorization.md");
    String committed = Files.readString(page);
    try (OpenHouse house = OpenHouse.in(folder)) {
      String words = committed.substring(0, committed.indexOf(SIGN) + SIGN.length());
      String wanted = words + "\n" + acts() + "\n" + routesTable(routes(house));
      if (!wanted.equals(committed)) {
        Files.writeString(page, wanted);
      }
      assertThat(committed)
          .as("docs/authorization.md was not as the code is. It has been written anew: commit it")
          .isEqualTo(wanted);
    }
  }

  private static String acts() {
    StringBuilder table = new StringBuilder("## What each role may do\n\n| act |");
    for (Role role : Role.values()) {
      table.append(' ').append(plain(role)).append(" |");
    }
    table.append(" in which stages | key within 5 minutes |\n|---|");
    table.append("---|".repeat(Role.values().length + 2)).append('\n');
    for (Act act : Act.values()) {
      table.append("| ").append(plain(act)).append(" |");
      for (Role role : Role.values()) {
        table.append(' ').append(reach(act, role)).append(" |");
      }
      table.append(' ').append(stages(act)).append(" | ");
      table.append(act.weight() == Act.Weight.GRAVE ? "yes" : "–").append(" |\n");
    }
    return table.toString();
  }

  private static String reach(Act act, Role role) {
    return act.grants().stream()
        .filter(grant -> grant.role() == role)
        .map(grant -> plain(grant.reach()))
        .findFirst()
        .orElse("–");
  }

  private static String stages(Act act) {
    if (act.stages().size() == Stage.values().length) {
      return "any";
    }
    return String.join(", ", act.stages().stream().sorted().map(EveryRouteTest::plain).toList());
  }

  private static String routesTable(List<Route> routes) {
    StringBuilder table = new StringBuilder("## What each address needs\n\n");
    table.append("| address | method | needs |\n|---|---|---|\n");
    for (Route route : routes) {
      table.append("| `").append(route.path()).append("` | ").append(route.method());
      table.append(" | ").append(route.act().map(EveryRouteTest::plain).orElse("open to all"));
      table.append(" |\n");
    }
    return table.toString();
  }

  private static String plain(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
