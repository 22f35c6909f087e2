package org.rostrum.people.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.rostrum.people.PeopleWords;
import org.rostrum.web.Page;
import org.springframework.http.HttpStatus;

/**
 * The page that asks somebody to show who they are and then goes on: with the form they sent, word
 * for word, or to the page they wanted.
 */
public final class Again {
  private Again() {}

  /** Why it is asked for. */
  public enum Why {
    /** They want a page of the house. */
    CLOSED,
    /** They sent a form, and their session has ended. */
    ENDED,
    /** What they do is grave, and it is over five minutes since they showed it. */
    GRAVE
  }

  static Page page(HttpServletRequest request, Why why, OtherWays others) {
    HeldForm held = HeldForm.of(request);
    return page(why, held, held.isEmpty() ? address(request) : "", others, "");
  }

  /**
   * The page.
   *
   * @param next the page they wanted; empty where a form is held
   * @param trouble why it did not work a moment ago; empty for the first time
   */
  public static Page page(Why why, HeldForm held, String next, OtherWays others, String trouble) {
    return Page.of(
            PeopleWords.ALL,
            "people/again",
            Map.of(
                "why", PeopleWords.code(why),
                "held", held,
                "action", held.isEmpty() ? "/enter" : held.action(),
                "next", next,
                "others", others,
                "trouble", trouble))
        .withStatus(HttpStatus.UNAUTHORIZED);
  }

  private static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }
}
