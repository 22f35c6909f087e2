package org.rostrum.people.provider;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.rostrum.people.People;
import org.rostrum.people.PeopleWords;
import org.rostrum.storage.Database;
import org.rostrum.web.HouseSign;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;

/**
 * The way to the provider and back: authorization code with PKCE, a state that only the browser
 * that began can end, a nonce. What the provider answers is believed once it holds in every point.
 */
public final class ProviderDoor {
  /** Where the provider sends people back to. */
  public static final String BACK = "/enter/provider/back";

  /** For how long what the provider saw counts for a grave act. */
  static final Duration FRESH = Duration.ofMinutes(5);

  /** How far two clocks may differ. */
  static final Duration DRIFT = Duration.ofMinutes(1);

  private final Provider provider;
  private final Discovery discovery;
  private final Redemption redemption;
  private final Visits visits;
  private final People people;
  private final Clock clock;

  public ProviderDoor(
      Provider provider, Database database, People people, HouseSign sign, Clock clock) {
    this.provider = provider;
    this.discovery = new Discovery(provider, sign, clock);
    this.redemption = new Redemption(provider);
    this.visits = new Visits(database, clock);
    this.people = people;
    this.clock = clock;
  }

  public Provider provider() {
    return provider;
  }

  /**
   * Sends somebody on their way.
   *
   * @param cookie the word their browser keeps until they are back
   * @return where they go
   */
  URI begin(String cookie, Visit.Purpose purpose, String person, String onward, String held) {
    String state = people.word(32);
    Visit visit = new Visit(people.word(32), people.word(48), purpose, person, onward, held);
    OAuth2AuthorizationRequest request = request(state, visit);
    visits.remember(state, cookie, visit);
    return URI.create(request.getAuthorizationRequestUri());
  }

  private OAuth2AuthorizationRequest request(String state, Visit visit) {
    Discovery.Known known = discovery.now();
    var client = known.client();
    return OAuth2AuthorizationRequest.authorizationCode()
        .authorizationUri(known.authorize())
        .clientId(client.getClientId())
        .redirectUri(client.getRedirectUri())
        .scopes(client.getScopes())
        .state(state)
        .attributes(
            attributes -> attributes.put(PkceParameterNames.CODE_VERIFIER, visit.verifier()))
        .additionalParameters(more -> {
          more.put("nonce", visit.nonce());
          more.put(PkceParameterNames.CODE_CHALLENGE, hash(visit.verifier()));
          more.put(PkceParameterNames.CODE_CHALLENGE_METHOD, "S256");
          if (visit.purpose() != Visit.Purpose.ENTER) {
            more.put("prompt", "login");
            more.put("max_age", Long.toString(FRESH.toSeconds()));
          }
        })
        .build();
  }

  /** The visit that ends here; a trouble when it did not begin in this browser. */
  Visit end(String state, String cookie) {
    return visits.take(state, cookie).orElseThrow(() -> trouble("provider.lost"));
  }

  /**
   * What the provider says of whoever comes back.
   *
   * @param code what it gave them to bring
   * @param issuer who it says it is; empty where it does not say
   */
  Proof redeem(Visit visit, String state, String code, String issuer) {
    Discovery.Known known = discovery.now();
    boolean another = !issuer.isEmpty() && !issuer.equals(provider.issuer());
    if (another || (known.namesItself() && issuer.isEmpty())) {
      throw trouble("provider.not-believed");
    }
    Proof proof = redemption.redeem(known, request(state, visit), visit, code);
    if (visit.purpose() != Visit.Purpose.ENTER && !isFresh(proof.shown())) {
      throw trouble("provider.not-again");
    }
    return proof;
  }

  private boolean isFresh(Optional<Instant> shown) {
    Instant now = clock.instant();
    return shown
        .filter(at -> !at.plus(FRESH).plus(DRIFT).isBefore(now) && !at.minus(DRIFT).isAfter(now))
        .isPresent();
  }

  Trouble trouble(String key) {
    HttpStatus status =
        switch (key) {
          case "provider.down" -> HttpStatus.BAD_GATEWAY;
          default -> HttpStatus.UNAUTHORIZED; // refusals of one person
        };
    return new Trouble(status, PeopleWords.ALL, key, Map.of("provider", provider.name()));
  }

  private static String hash(String verifier) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
