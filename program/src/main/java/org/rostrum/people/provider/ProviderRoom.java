package org.rostrum.people.provider;

import java.time.Clock;
import java.util.Optional;
import org.rostrum.people.Notices;
import org.rostrum.people.People;
import org.rostrum.people.door.OpenDoor;
import org.rostrum.people.door.OtherWays;
import org.rostrum.people.door.SessionCookie;
import org.rostrum.people.door.Sessions;
import org.rostrum.people.keys.Entrances;
import org.rostrum.people.keys.Identities;
import org.rostrum.people.keys.Links;
import org.rostrum.settings.Settings;
import org.rostrum.storage.Database;
import org.rostrum.web.HouseSign;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the room together. Where no provider is set, none of the library's classes is touched. */
@Configuration(proxyBeanMethods = false)
public class ProviderRoom {
  @Bean
  OtherWays otherWays(Settings settings, ObjectProvider<OpenDoor> open) {
    return new OtherWays(
        ProviderSettings.provider(settings).map(Provider::name).orElse(""),
        open.stream().map(OpenDoor::path).findFirst().orElse(""));
  }

  @Bean
  ProviderController providerController(
      Settings settings,
      Database database,
      People people,
      HouseSign sign,
      Clock clock,
      Identities identities,
      Entrances entrances,
      Links links,
      Notices notices,
      Sessions sessions,
      SessionCookie cookie,
      OtherWays others) {
    Optional<ProviderDoor> door =
        ProviderSettings.provider(settings)
            .map(provider -> new ProviderDoor(provider, database, people, sign, clock));
    return new ProviderController(
        door,
        door.map(open -> new Arrivals(open, people, identities, entrances, links, notices)),
        sessions,
        cookie,
        new VisitCookie(sign, people),
        others);
  }
}
