package org.rostrum.people.provider;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.settings.Setting;
import org.rostrum.settings.Settings;
import org.rostrum.storage.Secret;

/** What an operator may set about the house's identity provider. */
public final class ProviderSettings {
  public static final Setting ISSUER =
      Setting.unset(
          "provider.issuer",
          "The address of an OpenID Connect provider, exactly as it calls itself, such as"
              + " https://login.example.org. Not set: people enter with passkeys alone. What it says"
              + " of people's mail is believed; its redirect address here is"
              + " SERVER.URL/enter/provider/back.");
  public static final Setting NAME =
      new Setting(
          "provider.name",
          "the identity provider",
          "What people call it; stands on the button by which they enter.");
  public static final Setting CLIENT =
      Setting.unset("provider.client", "The client id under which the provider knows this house.");
  public static final Setting SECRET =
      Setting.unset("provider.client.secret.file", "The file that holds the client's secret.");
  public static final Setting CLAIM =
      new Setting(
          "provider.claim",
          "sub",
          "Which claim names a person for good. It must never be given to another person; mail"
              + " addresses and names are.");

  /** All of them, in the order of the table of settings. */
  public static final List<Setting> ALL = List.of(ISSUER, NAME, CLIENT, SECRET, CLAIM);

  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1");

  private ProviderSettings() {}

  /** The provider of this house, as set; empty where there is none. */
  public static Optional<Provider> provider(Settings settings) {
    return settings
        .given(ISSUER)
        .map(issuer -> {
          URI address = URI.create(issuer);
          boolean local = LOCAL.contains(String.valueOf(address.getHost()));
          if (!"https".equals(address.getScheme())
              && !("http".equals(address.getScheme()) && local)) {
            throw settings.refuse(ISSUER, "an address that begins with https://");
          }
          String client =
              settings
                  .given(CLIENT)
                  .orElseThrow(() -> settings.refuse(CLIENT, "set where provider.issuer is"));
          return new Provider(
              settings.text(NAME), issuer, client, secret(settings), settings.text(CLAIM));
        });
  }

  private static Secret secret(Settings settings) {
    String file =
        settings
            .given(SECRET)
            .orElseThrow(() -> settings.refuse(SECRET, "set where provider.issuer is"));
    try {
      return new Secret(Files.readString(Path.of(file)).strip());
    } catch (IOException e) {
      throw settings.refuse(SECRET, "a file this server may read");
    }
  }
}
