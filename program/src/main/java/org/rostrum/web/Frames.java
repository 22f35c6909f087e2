package org.rostrum.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rostrum.document.words.Tongue;
import org.springframework.security.web.csrf.CsrfToken;

/** Makes the frame of a page for a request. */
final class Frames {
  private final HouseSign sign;
  private final Visitors visitors;
  private final Clock clock;
  private final Assets assets;
  private final Told told;

  Frames(HouseSign sign, Visitors visitors, Clock clock, Assets assets, Told told) {
    this.sign = sign;
    this.visitors = visitors;
    this.clock = clock;
    this.assets = assets;
    this.told = told;
  }

  Frame of(HttpServletRequest request, Page page) {
    Tongue tongue = TongueChoice.of(request);
    Visitor visitor = visitors.of(request, tongue);
    List<Way> ways = page.ways().isEmpty() ? visitor.ways() : page.ways();
    Optional<CsrfToken> guard =
        request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
            ? Optional.of(token)
            : Optional.empty();
    return new Frame(
        tongue,
        page.words(),
        sign,
        visitor,
        ways,
        asked(request),
        Query.of(request),
        clock.instant(),
        told.heard(request),
        guard,
        assets);
  }

  private static String asked(HttpServletRequest request) {
    return request.getAttribute("jakarta.servlet.error.request_uri") instanceof String original
        ? original
        : request.getRequestURI();
  }
}
