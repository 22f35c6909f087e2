package org.rostrum.people.provider;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.rostrum.people.People;
import org.rostrum.web.HouseSign;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** What a browser keeps while its person is at the provider: only there can the visit end. */
final class VisitCookie {
  private static final String NAME = "visit";
  private static final Duration LIFE = Duration.ofMinutes(10);

  private final HouseSign sign;
  private final People people;

  VisitCookie(HouseSign sign, People people) {
    this.sign = sign;
    this.people = people;
  }

  /** The word of a browser; one that has none is given one. Two tabs may be on their way. */
  String give(HttpServletRequest request, HttpServletResponse response) {
    String kept = read(request);
    String word = kept.isEmpty() ? people.word(32) : kept;
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(word, LIFE));
    return word;
  }

  String read(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, sign.cookie(NAME)))
        .map(Cookie::getValue)
        .orElse("");
  }

  /** What seals one form. */
  String salt() {
    return people.word(16);
  }

  private String cookie(String word, Duration age) {
    return ResponseCookie.from(sign.cookie(NAME), word)
        .path("/")
        .maxAge(age)
        .httpOnly(true)
        .secure(sign.isSecure())
        .sameSite("Lax")
        .build()
        .toString();
  }
}
