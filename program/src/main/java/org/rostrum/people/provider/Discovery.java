package org.rostrum.people.provider;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rostrum.people.PeopleWords;
import org.rostrum.web.HouseSign;
import org.rostrum.web.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.web.client.RestClient;

/**
 * What the provider says of itself: fetched when somebody first wants to go there and again each
 * hour, so that a provider that is down holds up nobody who has a passkey, and no start.
 */
final class Discovery {
  private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);
  private static final Duration KEPT = Duration.ofHours(1);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Provider provider;
  private final HouseSign sign;
  private final Clock clock;
  private volatile Optional<Known> known = Optional.empty();

  Discovery(Provider provider, HouseSign sign, Clock clock) {
    this.provider = provider;
    this.sign = sign;
    this.clock = clock;
  }

  /**
   * @param client this house as the provider knows it, with the provider's addresses
   * @param authorize where people go
   * @param keys where the keys are with which it signs
   * @param namesItself whether the provider says in each answer who it is (RFC 9207)
   */
  record Known(
      ClientRegistration client, String authorize, String keys, boolean namesItself, Instant at) {}

  /** The connection to the provider: gives up after five seconds. */
  static ClientHttpRequestFactory connection() {
    JdkClientHttpRequestFactory factory =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
    factory.setReadTimeout(PATIENCE);
    return factory;
  }

  Known now() {
    Optional<Known> kept = known.filter(each -> each.at().plus(KEPT).isAfter(clock.instant()));
    if (kept.isPresent()) {
      return kept.get();
    }
    Known fresh = fetched();
    known = Optional.of(fresh);
    return fresh;
  }

  private Known fetched() {
    Map<String, Object> said = metadata();
    if (!provider.issuer().equals(said.get("issuer"))) {
      LOG.atError()
          .addKeyValue("configured", provider.issuer())
          .addKeyValue("said", String.valueOf(said.get("issuer")))
          .log("The provider calls itself something else than provider.issuer says");
      throw trouble("provider.wrong-issuer");
    }
    try {
      ClientRegistration client =
          ClientRegistrations.fromOidcConfiguration(said)
              .registrationId("provider")
              .clientId(provider.client())
              .clientSecret(provider.secret().value())
              .redirectUri(sign.at(ProviderDoor.BACK))
              .scope(Set.of("openid", "email"))
              .build();
      boolean namesItself =
          Boolean.TRUE.equals(said.get("authorization_response_iss_parameter_supported"));
      var details = client.getProviderDetails();
      return new Known(
          client,
          Objects.requireNonNull(details.getAuthorizationUri()),
          Objects.requireNonNull(details.getJwkSetUri()),
          namesItself,
          clock.instant());
    } catch (RuntimeException e) { // the library refuses with many exceptions of its own
      LOG.atError().setCause(e).log("What the provider says of itself cannot be used");
      throw trouble("provider.wrong-issuer");
    }
  }

  private Map<String, Object> metadata() {
    String base = provider.issuer().replaceFirst("/$", "");
    try {
      Map<String, Object> said =
          RestClient.builder()
              .requestFactory(connection())
              .build()
              .get()
              .uri(URI.create(base + "/.well-known/openid-configuration"))
              .retrieve()
              .body(new ParameterizedTypeReference<Map<String, Object>>() {});
      return said == null ? Map.of() : said;
    } catch (RuntimeException e) { // down, slow, not JSON: many exceptions, one meaning
      LOG.atWarn().addKeyValue("why", e.getClass().getName()).log("The provider does not answer");
      throw trouble("provider.down");
    }
  }

  private Trouble trouble(String key) {
    return new Trouble(
        HttpStatus.BAD_GATEWAY, PeopleWords.ALL, key, Map.of("provider", provider.name()));
  }
}
