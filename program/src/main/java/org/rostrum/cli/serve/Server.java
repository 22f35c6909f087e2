package org.rostrum.cli.serve;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.DemoLife;
import org.rostrum.people.People;
import org.rostrum.people.keys.Entrances;
import org.rostrum.people.keys.Links;
import org.rostrum.settings.Settings;
import org.rostrum.web.Board;
import org.rostrum.web.HouseSign;
import org.rostrum.web.TroubleNumbers;
import org.rostrum.web.WebSettings;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A running server. It stops gracefully: requests under way are answered, new ones are not taken.
 */
public final class Server implements AutoCloseable {
  /** A demonstration's terminal shows its links, not a line for each request. */
  private static final Map<String, Object> QUIET = Map.of("logging.level.org.rostrum", "WARN");

  private final ServletWebServerApplicationContext context;

  private Server(ServletWebServerApplicationContext context) {
    this.context = context;
  }

  /**
   * Starts a server; it answers when this returns.
   *
   * @param clock the time of everything that happens in it
   */
  public static Server start(Settings settings, Clock clock) {
    return start(settings, clock, Map.of(), House.class);
  }

  /** Starts the server of a demonstration, whose door stands open. */
  public static Server demonstrate(Settings settings, Clock clock) {
    return start(settings, clock, QUIET, House.class, Demonstration.class);
  }

  private static Server start(
      Settings settings, Clock clock, Map<String, Object> more, Class<?>... rooms) {
    SecureRandom chance = new SecureRandom();
    EarlyStorage storage = new EarlyStorage(settings, clock, chance);
    SpringApplication application = new SpringApplication(rooms);
    application.setWebApplicationType(WebApplicationType.SERVLET);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setAddCommandLineProperties(false);
    application.setRegisterShutdownHook(true);
    Map<String, Object> properties = properties(settings);
    properties.putAll(more);
    application.setDefaultProperties(properties);
    application.addInitializers(context -> {
      storage.begin();
      GenericApplicationContext beans = (GenericApplicationContext) context;
      beans.registerBean(Settings.class, () -> settings);
      beans.registerBean(Clock.class, () -> clock);
      beans.registerBean(EarlyStorage.class, () -> storage);
      beans.registerBean(SecureRandom.class, () -> chance);
      beans.registerBean(TroubleNumbers.class, () -> new TroubleNumbers(chance));
    });
    try {
      return new Server((ServletWebServerApplicationContext) application.run());
    } catch (RuntimeException fault) {
      storage.leave();
      throw Refusals.plain(fault, settings);
    }
  }

  private static Map<String, Object> properties(Settings settings) {
    Map<String, Object> properties = new HashMap<>(Limits.PROPERTIES);
    properties.put("server.address", settings.text(WebSettings.ADDRESS));
    properties.put("server.port", settings.number(WebSettings.PORT, 0, 65_535));
    if (settings.text(WebSettings.PROXY).equals("yes")) {
      properties.put("server.forward-headers-strategy", "native");
    }
    return properties;
  }

  /**
   * Lets the life of a demonstration go on: what missions do. Some seconds; it answers meanwhile.
   */
  public void live() {
    context.getBeanProvider(DemoLife.class).orderedStream().forEach(DemoLife::goOn);
  }

  /** The port it listens on. */
  public int port() {
    return Objects.requireNonNull(context.getWebServer()).getPort();
  }

  /** A part of it, for tests and for what is done at the start. */
  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  /** The link for the first officer, while nobody can enter. */
  public Optional<String> firstLink() {
    return new FirstOfficer(
            part(People.class), part(Links.class), part(Entrances.class), part(HouseSign.class))
        .link();
  }

  /** The pages of the debates on its front page. */
  List<String> firstPaths() {
    return part(Board.class).lines(Tongue.ENGLISH).stream().map(Board.Line::path).toList();
  }

  /** Where people find it. */
  public String address() {
    return part(HouseSign.class).address().toString();
  }

  @Override
  public void close() {
    context.close();
  }
}
