package org.rostrum.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Carries one sentence over to the next page in a cookie that is read once. The reader could only
 * deceive themself with it: it is shown to nobody else, and as text.
 */
final class Told {
  private static final String COOKIE = "told";
  private static final int LONGEST = 2_000;
  private static final Duration WAITS = Duration.ofMinutes(1);

  private final HouseSign sign;

  Told(HouseSign sign) {
    this.sign = sign;
  }

  ResponseCookie say(String sentence) {
    String value = URLEncoder.encode(sentence, StandardCharsets.UTF_8);
    return cookie(value.length() > LONGEST ? "" : value, WAITS);
  }

  Optional<String> heard(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, sign.cookie(COOKIE)))
        .map(Cookie::getValue)
        .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
        .flatMap(Told::decoded);
  }

  ResponseCookie forget() {
    return cookie("", Duration.ZERO);
  }

  private static Optional<String> decoded(String value) {
    try {
      return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private ResponseCookie cookie(String value, Duration age) {
    return ResponseCookie.from(sign.cookie(COOKIE), value)
        .path("/")
        .maxAge(age)
        .httpOnly(true)
        .secure(sign.isSecure())
        .sameSite("Strict")
        .build();
  }
}
