package org.rostrum.people.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rostrum.people.PeopleWords;
import org.rostrum.web.Page;
import org.springframework.http.HttpStatus;

/**
 * The page that asks somebody to show their key and then goes on: with the form they sent, word for
 * word, or to the page they wanted.
 */
final class Again {
  /** The field in which a form carries the answer of a key. */
  static final String ANSWER = "credential";

  private static final Set<String> OURS = Set.of(ANSWER, "_csrf");

  private Again() {}

  /** Why a key is asked for. */
  enum Why {
    NOT_IN,
    GRAVE
  }

  static Page page(HttpServletRequest request, Why why) {
    boolean form = "POST".equals(request.getMethod());
    List<HeldField> held = form ? fields(request) : List.of();
    return Page.of(
            PeopleWords.ALL,
            "people/again",
            Map.of(
                "why",
                why == Why.GRAVE ? "grave" : form ? "ended" : "closed",
                "held",
                held,
                "action",
                form ? request.getRequestURI() : "/enter",
                "next",
                form ? "" : address(request)))
        .withStatus(HttpStatus.UNAUTHORIZED);
  }

  private static List<HeldField> fields(HttpServletRequest request) {
    List<HeldField> held = new ArrayList<>();
    new TreeMap<>(request.getParameterMap())
        .forEach((name, values) -> {
          if (!OURS.contains(name)) {
            List.of(values).forEach(value -> held.add(new HeldField(name, value)));
          }
        });
    return List.copyOf(held);
  }

  private static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }
}
