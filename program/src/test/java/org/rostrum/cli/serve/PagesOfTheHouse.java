package org.rostrum.cli.serve;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.people.Act;
import org.rostrum.people.Mission;
import org.rostrum.people.Needs;
import org.rostrum.people.People;
import org.rostrum.people.Reach;
import org.rostrum.people.Role;
import org.rostrum.people.door.Sessions;
import org.rostrum.post.Letters;
import org.rostrum.post.StopWords;
import org.rostrum.web.Answer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page a demonstration's house has, with an address and a role that may see it. Read from the
 * server itself; what an address needs beside a mission and the debate is taken from the links of
 * pages seen before, so a page that no link leads to is found out.
 */
final class PagesOfTheHouse {
  private static final String QUILLAYA = "QLY";

  /** Ways that answer with a page only in the middle of something; other tests go them. */
  private static final Set<String> IN_BETWEEN =
      Set.of("/error", "/demo/{role}", "/enter/provider/back");

  /** What is worth a look beside: nothing found, nobody in, nothing there. */
  private static final List<String> BESIDE =
      List.of("/nowhere", "/account", "/link/nothing", "/style?find=zzz");

  /** Open to all, but officers see more there. */
  private static final List<String> MORE_FOR_OFFICERS =
      List.of("/debates/{debate}", "/debates/{debate}/delegations");

  private final OpenHouse house;
  private final Convened debate;
  private final Map<String, Optional<Role>> patterns = new TreeMap<>();
  private final Map<String, Optional<Role>> addresses = new LinkedHashMap<>();
  private final Map<String, String> reached = new LinkedHashMap<>();
  private final Map<Role, String> cookies = new TreeMap<>();
  private final Set<String> links = new TreeSet<>();

  PagesOfTheHouse(OpenHouse house) {
    this.house = house;
    this.debate = house.server().part(Debates.class).all().getFirst();
    house
        .server()
        .part(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach((info, handler) -> {
          if (isPage(handler) && isGet(info.getMethodsCondition().getMethods().toString())) {
            info.getPatternValues().forEach(path -> note(path, handler));
          }
        });
    links.add("/stop-letters/" + stopWord()); // stands in mail, on no page
    boolean more = true;
    while (more) { // pages seen lead to others
      more = reachMore();
    }
  }

  private String stopWord() {
    return house.server().part(Letters.class).ofDebate(debate.id()).stream()
        .filter(letter -> letter.occasion().mayBeDeclined())
        .map(letter -> house.server().part(StopWords.class).of(letter.id()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isPage(HandlerMethod handler) {
    return Answer.class.isAssignableFrom(handler.getReturnType().getParameterType());
  }

  private static boolean isGet(String methods) {
    return methods.contains("GET") || methods.equals("[]");
  }

  private void note(String path, HandlerMethod handler) {
    Needs needs = handler.getMethodAnnotation(Needs.class);
    if (IN_BETWEEN.contains(path)) {
      return;
    }
    if (needs == null) {
      patterns.put(path, Optional.empty());
    } else if (!path.contains("{debate}") || needs.value().stages().contains(debate.stage())) {
      patterns.put(path, Optional.of(role(needs.value())));
    }
  }

  private static Role role(Act act) {
    return act.grants().stream()
        .filter(grant -> grant.reach() != Reach.BODIES_WITHOUT_ACCESS)
        .map(Act.Grant::role)
        .findFirst()
        .orElseThrow();
  }

  private boolean reachMore() {
    int before = addresses.size();
    patterns.forEach((pattern, role) -> {
      if (!addresses.containsKey(pattern)) {
        address(pattern)
            .ifPresent(address -> {
              addresses.put(pattern, role);
              reached.put(pattern, address);
              gather(address, role);
            });
      }
    });
    return addresses.size() > before;
  }

  private Optional<String> address(String pattern) {
    String filled = pattern.replace("{debate}", debate.id()).replace("{mission}", QUILLAYA);
    if (!filled.contains("{")) {
      return Optional.of(filled);
    }
    String wanted = filled.replaceAll("\\{[a-zA-Z]+\\}", "[^/]+");
    return links.stream().filter(link -> link.matches(wanted)).findFirst();
  }

  private void gather(String address, Optional<Role> role) {
    String page =
        role.map(each -> house.get(address, "Cookie", "in=" + cookie(each)))
            .orElseGet(() -> house.get(address))
            .body();
    Jsoup.parse(page).select("a[href^=/]").eachAttr("href").stream()
        .map(href -> URI.create(href).getPath())
        .forEach(links::add);
  }

  private String cookie(Role role) {
    return cookies.computeIfAbsent(
        role,
        each -> {
          String mission = each.of() == Role.Of.HOUSE ? Mission.HOUSE : QUILLAYA;
          String person =
              house.server().part(People.class).of(mission).stream()
                  .filter(one -> one.holds(each))
                  .findFirst()
                  .orElseThrow()
                  .id();
          return house.server().part(Sessions.class).begin(person, "test");
        });
  }

  /** The pages that no link leads to. */
  List<String> lost() {
    List<String> lost = new ArrayList<>(patterns.keySet());
    lost.removeAll(addresses.keySet());
    lost.removeIf(pattern -> pattern.startsWith("/link/{")); // handed over, never linked to
    return lost;
  }

  /** The addresses to look at, by the role that sees them; first those for which nobody is in. */
  Map<Optional<Role>, List<String>> byRole() {
    Map<Optional<Role>, List<String>> pages = new LinkedHashMap<>();
    pages.put(Optional.empty(), new ArrayList<>(BESIDE));
    addresses.forEach((pattern, role) ->
        pages.computeIfAbsent(role, each -> new ArrayList<>()).add(reached.get(pattern)));
    List<String> officers =
        pages.computeIfAbsent(Optional.of(Role.SECRETARIAT_OFFICER), each -> new ArrayList<>());
    officers.addAll(MORE_FOR_OFFICERS.stream().map(path -> address(path).orElseThrow()).toList());
    return pages;
  }
}
