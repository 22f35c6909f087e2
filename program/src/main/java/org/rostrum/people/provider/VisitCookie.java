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

  /** Gives the browser a new word, and answers with it. */
  String give(HttpServletResponse response) {
    String word = people.word(32);
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(word, LIFE));
    return word;
  }

  String read(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, sign.cookie(NAME)))
        .map(Cookie::getValue)
        .orElse("");
  }

  void take(HttpServletResponse response) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
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
