package org.rostrum.post.smtp;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.rostrum.settings.Setting;
import org.rostrum.settings.SettingRefused;
import org.rostrum.settings.Settings;

/**
 * The mail server as the operator set it, checked before anything starts.
 *
 * @param authority the file of certificates it is believed by; empty for the public authorities
 * @param login who we are to it; empty where it does not ask
 * @param from the address letters come from
 */
record MailServer(
    String host,
    int port,
    Security security,
    Optional<Path> authority,
    Optional<Login> login,
    InternetAddress from,
    Duration timeout) {
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  /** How the conversation is kept from others. */
  enum Security {
    STARTTLS,
    TLS,
    NONE
  }

  /** Never shown: the password is in it. */
  record Login(String user, String password) {
    @Override
    public String toString() {
      return user;
    }
  }

  /** What is set; empty where there is no mail server. */
  static Optional<MailServer> of(Settings settings) {
    return settings
        .given(MailSettings.HOST)
        .map(host ->
            new MailServer(
                host,
                settings.number(MailSettings.PORT, 1, 65_535),
                security(settings, host),
                settings.given(MailSettings.AUTHORITY).map(Path::of),
                settings
                    .given(MailSettings.USER)
                    .map(user -> new Login(user, secret(settings, MailSettings.PASSWORD))),
                from(settings),
                Duration.ofSeconds(settings.number(MailSettings.TIMEOUT, 1, 300))));
  }

  private static Security security(Settings settings, String host) {
    return switch (settings.text(MailSettings.SECURITY)) {
      case "starttls" -> Security.STARTTLS;
      case "tls" -> Security.TLS;
      case "none" -> {
        if (!LOCAL.contains(host)) {
          throw settings.refuse(
              MailSettings.SECURITY, "starttls or tls, for the mail server is another machine");
        }
        yield Security.NONE;
      }
      default -> throw settings.refuse(MailSettings.SECURITY, "starttls, tls or none");
    };
  }

  private static InternetAddress from(Settings settings) {
    try {
      return new InternetAddress(settings.text(MailSettings.FROM), true);
    } catch (AddressException e) {
      throw settings.refuse(
          MailSettings.FROM, "the address letters come from, such as rostrum@example.org");
    }
  }

  private static String secret(Settings settings, Setting setting) {
    Path file = Path.of(settings.text(setting));
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new SettingRefused(
          "The file \""
              + file
              + "\", which "
              + setting.key()
              + " names, cannot be read. Check its name and who may read it.");
    }
  }
}
