package org.rostrum.web.watch;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.rostrum.web.TroublePages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * One line of the log for each request: the route as the program wrote it, status, time taken, the
 * number of a refusal. Never the address itself, its parameters, who asked, or from where: who did
 * what stands in the register.
 */
final class RequestLog extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
  private static final String NO_ROUTE = "none";

  private final Optional<Numbers> numbers;

  RequestLog(Optional<Numbers> numbers) {
    this.numbers = numbers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long began = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      if (request.isAsyncStarted()) {
        request.getAsyncContext().addListener(new Later(request, response, began));
      } else {
        answered(request, response.getStatus(), began);
      }
    }
  }

  private void answered(HttpServletRequest request, int status, long began) {
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
    String route = route(request);
    numbers.ifPresent(all -> all.answered(method, route, status, took));
    var line =
        LOG.atInfo()
            .addKeyValue("method", method)
            .addKeyValue("route", route)
            .addKeyValue("status", status)
            .addKeyValue("ms", took.toMillis());
    if (request.getAttribute(TroublePages.NUMBER) instanceof String number) {
      line = line.addKeyValue("number", number);
    }
    line.log("Answered");
  }

  private static String route(HttpServletRequest request) {
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return pattern == null ? NO_ROUTE : pattern.toString();
  }

  /** For answers that go on after the request's thread is done. */
  private final class Later implements AsyncListener {
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final long began;

    Later(HttpServletRequest request, HttpServletResponse response, long began) {
      this.request = request;
      this.response = response;
      this.began = began;
    }

    @Override
    public void onComplete(AsyncEvent event) {
      answered(request, response.getStatus(), began);
    }

    @Override
    public void onTimeout(AsyncEvent event) {}

    @Override
    public void onError(AsyncEvent event) {}

    @Override
    public void onStartAsync(AsyncEvent event) {
      event.getAsyncContext().addListener(this);
    }
  }
}
