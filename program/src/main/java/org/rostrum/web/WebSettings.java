package org.rostrum.web;

import java.util.List;
import org.rostrum.settings.Setting;

/** What an operator may set about the server and its pages. */
public final class WebSettings {
  public static final Setting ADDRESS =
      new Setting(
          "server.address",
          "127.0.0.1",
          "The network address the server listens on. 0.0.0.0 listens on all; put a reverse proxy"
              + " with TLS before it.");

  public static final Setting PORT =
      new Setting("server.port", "8080", "The port it listens on; 0 takes a free one.");

  public static final Setting URL =
      Setting.unset(
          "server.url",
          "The address people write in their browser, such as https://rostrum.example.org. Passkeys"
              + " are bound to its host: changing the host makes them useless. Must be https, except"
              + " for localhost.");

  public static final Setting PROXY =
      new Setting(
          "server.proxy",
          "no",
          "yes: a reverse proxy stands before the server, and its X-Forwarded headers are believed.");

  public static final Setting HOUSE_NAME =
      new Setting(
          "house.name", "Specimen Secretariat", "Who runs this house; stands on every page.");

  public static final Setting SPECIMENS =
      new Setting(
          "house.specimens",
          "no",
          "yes: every page says at its foot that the States shown are invented.");

  /** All of them, in the order of the table of settings. */
  public static final List<Setting> ALL = List.of(ADDRESS, PORT, URL, PROXY, HOUSE_NAME, SPECIMENS);

  private WebSettings() {}
}
