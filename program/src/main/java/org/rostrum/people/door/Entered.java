package org.rostrum.people.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.rostrum.people.Authority;
import org.rostrum.people.Person;

/**
 * Whoever made a request, once the door has looked. Controllers take one as a parameter.
 *
 * @param person who
 * @param session by which session
 */
public record Entered(Person person, Session session) {
  private static final String ATTRIBUTE = Entered.class.getName();
  private static final String GRANTED = Authority.Answer.Granted.class.getName();

  /** Who made this request; empty for one who has not entered. */
  public static Optional<Entered> of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Entered entered
        ? Optional.of(entered)
        : Optional.empty();
  }

  /** In which role the door let this request through; the record of the act says it. */
  public static Optional<Authority.Answer.Granted> granted(HttpServletRequest request) {
    return request.getAttribute(GRANTED) instanceof Authority.Answer.Granted granted
        ? Optional.of(granted)
        : Optional.empty();
  }

  void mark(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  static void mark(HttpServletRequest request, Authority.Answer.Granted granted) {
    request.setAttribute(GRANTED, granted);
  }
}
