package org.rostrum.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.rostrum.document.words.Tongue;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * In which language a request is answered: the one just asked for by the chooser (then remembered
 * in a cookie), else the remembered one, else the browser's, else English.
 */
public final class TongueChoice extends OncePerRequestFilter {
  static final String PARAMETER = "lang";
  private static final String ATTRIBUTE = TongueChoice.class.getName();
  private static final Duration REMEMBERED = Duration.ofDays(365);

  private final HouseSign sign;

  TongueChoice(HouseSign sign) {
    this.sign = sign;
  }

  /** The language of this request. */
  public static Tongue of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Tongue tongue ? tongue : Tongue.ENGLISH;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Tongue> asked = Query.of(request).first(PARAMETER).flatMap(Tongue::of);
    Tongue tongue = asked.or(() -> remembered(request)).orElseGet(() -> spoken(request));
    request.setAttribute(ATTRIBUTE, tongue);
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    if (asked.isPresent()) {
      response.addHeader(HttpHeaders.SET_COOKIE, cookie(tongue).toString());
    }
    chain.doFilter(request, response);
  }

  private static Optional<Tongue> remembered(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, PARAMETER))
        .map(Cookie::getValue)
        .flatMap(Tongue::of);
  }

  private static Tongue spoken(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    if (header == null || header.length() > 200) {
      return Tongue.ENGLISH;
    }
    try {
      return Locale.LanguageRange.parse(header).stream()
          .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight).reversed())
          .flatMap(range -> Tongue.of(range.getRange()).stream())
          .findFirst()
          .orElse(Tongue.ENGLISH);
    } catch (IllegalArgumentException e) { // not a list of languages
      return Tongue.ENGLISH;
    }
  }

  private ResponseCookie cookie(Tongue tongue) {
    return ResponseCookie.from(PARAMETER, tongue.tag())
        .path("/")
        .maxAge(REMEMBERED)
        .httpOnly(true)
        .secure(sign.isSecure())
        .sameSite("Lax")
        .build();
  }
}
