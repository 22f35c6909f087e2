package org.rostrum.web;

import java.net.URI;

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
