package org.rostrum.people.pace;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.people.Act;
import org.rostrum.people.Needs;
import org.rostrum.people.door.Entered;
import org.rostrum.people.keys.Digest;
import org.rostrum.people.keys.KeyShelf;
import org.rostrum.web.PageWriter;
import org.rostrum.web.TroublePages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Looks at each request after the door has: one account may do one act so often, one link may be
 * tried so often, and one person's keys may fail so often from one address ({@link Failures}).
 * Where a request comes from counts for itself only while the house is flooded with requests to
 * enter: whole missions share one address.
 */
final class PaceKeeper implements HandlerInterceptor {
  private static final Measure LIGHT = new Measure(240, Duration.ofMillis(250));
  private static final Measure GRAVE = new Measure(60, Duration.ofSeconds(1));
  private static final Measure ONE_LINK = new Measure(20, Duration.ofSeconds(6));
  private static final Measure ALL_ENTERING = new Measure(400, Duration.ofMillis(20));
  private static final Measure ONE_ADDRESS_IN_A_FLOOD = new Measure(20, Duration.ofSeconds(1));

  /** What a request to enter showed, from its beginning to its end. */
  private static final String SHOWN = PaceKeeper.class.getName();

  private final Pace pace;
  private final Failures failures;
  private final KeyShelf shelf;
  private final PageWriter pages;
  private final TroublePages troubles;

  PaceKeeper(Pace pace, KeyShelf shelf, PageWriter pages, TroublePages troubles) {
    this.pace = pace;
    this.failures = new Failures(pace);
    this.shelf = shelf;
    this.pages = pages;
    this.troubles = troubles;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(handler instanceof HandlerMethod method) || !"POST".equals(request.getMethod())) {
      return true;
    }
    Duration wait = wait(request, Optional.ofNullable(method.getMethodAnnotation(Needs.class)));
    if (wait.isZero()) {
      return true;
    }
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
    pages.write(
        request,
        response,
        troubles.ofStatus(
            request, HttpStatus.TOO_MANY_REQUESTS, new IllegalStateException("too often")));
    return false;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception fault) {
    if (request.getAttribute(SHOWN) instanceof String key
        && response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
      failures.count(key, request.getRemoteAddr());
    }
  }

  private Duration wait(HttpServletRequest request, Optional<Needs> needs) {
    Optional<Entered> entered = Entered.of(request);
    if (needs.isPresent() && entered.isPresent()) {
      Act act = needs.get().value();
      return pace.use(
          act + " " + entered.get().person().id(),
          act.weight() == Act.Weight.GRAVE ? GRAVE : LIGHT);
    }
    Object named = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    if (named instanceof Map<?, ?> variables && variables.get("word") instanceof String word) {
      return pace.use("link " + Digest.of(word), ONE_LINK);
    }
    Optional<String> key = ShownKey.of(request, shelf);
    if (key.isPresent()) {
      request.setAttribute(SHOWN, key.get());
      Duration owed = failures.owed(key.get(), request.getRemoteAddr());
      if (!owed.isZero()) {
        request.removeAttribute(SHOWN);
        return owed;
      }
    }
    if (pace.use("entering", ALL_ENTERING).isZero()) {
      return Duration.ZERO;
    }
    return pace.use("address " + request.getRemoteAddr(), ONE_ADDRESS_IN_A_FLOOD);
  }
}
