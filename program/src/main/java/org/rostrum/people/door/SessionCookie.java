package org.rostrum.people.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.rostrum.web.HouseSign;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The cookie of a session: for this host alone, for no script, never sent from other sites' forms.
 */
public final class SessionCookie {
  private static final String NAME = "in";

  private final HouseSign sign;

  public SessionCookie(HouseSign sign) {
    this.sign = sign;
  }

  Optional<String> read(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, sign.cookie(NAME)))
        .map(Cookie::getValue);
  }

  /** Gives the browser a session. */
  public void give(HttpServletResponse response, String word) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(word, Sessions.LONGEST).toString());
  }

  /** Takes it away, with all the browser keeps of this house. */
  public void take(HttpServletResponse response) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO).toString());
    response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
  }

  private ResponseCookie cookie(String word, Duration age) {
    return ResponseCookie.from(sign.cookie(NAME), word)
        .path("/")
        .maxAge(age)
        .httpOnly(true)
        .secure(sign.isSecure())
        .sameSite("Lax")
        .build();
  }
}
