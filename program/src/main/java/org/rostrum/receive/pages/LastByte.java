package org.rostrum.receive.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the time of a filing: the server's instant when the last byte of the request was read. It
 * is taken here, once, before anything else of the house looks at the request; whatever takes long
 * after that makes nobody late.
 */
final class LastByte extends OncePerRequestFilter {
  private static final String ATTRIBUTE = LastByte.class.getName();
  private static final Pattern TIMED =
      Pattern.compile("/debates/[^/]+/missions/[^/]+/(file|letter)");

  private final Clock clock;

  LastByte(Clock clock) {
    this.clock = clock;
  }

  /** When the last byte of this request was read. */
  static Optional<Instant> of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Instant instant
        ? Optional.of(instant)
        : Optional.empty();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !"POST".equals(request.getMethod()) || !TIMED.matcher(request.getRequestURI()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    request.getParameterMap(); // reads the body to its end
    request.setAttribute(ATTRIBUTE, clock.instant());
    chain.doFilter(request, response);
  }
}
