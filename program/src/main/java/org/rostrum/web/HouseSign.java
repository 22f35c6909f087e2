package org.rostrum.web;

import java.net.URI;
import org.rostrum.settings.Settings;

/**
 * What every page says of the house that runs it.
 *
 * @param name who runs it
 * @param address where people find it, with scheme and host, without a slash at the end
 * @param cast whether its States are real
 */
public record HouseSign(String name, URI address, Cast cast) {

  /** Whose names stand on the pages. */
  public enum Cast {
    REAL,
    SPECIMENS
  }

  /** The house as the operator named it. */
  public static HouseSign of(Settings settings) {
    String given =
        settings
            .given(WebSettings.URL)
            .orElseGet(() -> "http://localhost:" + settings.text(WebSettings.PORT));
    URI address = URI.create(given.endsWith("/") ? given.substring(0, given.length() - 1) : given);
    boolean local = "localhost".equals(address.getHost());
    if (!"https".equals(address.getScheme()) && !("http".equals(address.getScheme()) && local)) {
      throw settings.refuse(WebSettings.URL, "an address that begins with https://");
    }
    Cast cast = settings.text(WebSettings.SPECIMENS).equals("yes") ? Cast.SPECIMENS : Cast.REAL;
    return new HouseSign(settings.text(WebSettings.HOUSE_NAME), address, cast);
  }

  /** Do its pages come over TLS? Cookies are then bound to it. */
  public boolean isSecure() {
    return "https".equals(address.getScheme());
  }

  public boolean showsSpecimens() {
    return cast == Cast.SPECIMENS;
  }

  /** The name of a cookie of ours: bound to this very host wherever the browser can be told so. */
  public String cookie(String name) {
    return isSecure() ? "__Host-" + name : name;
  }

  /** An address on this house in full. */
  public String at(String path) {
    return address + path;
  }
}
