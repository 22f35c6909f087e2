package org.rostrum.people.provider;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rostrum.people.PeopleWords;
import org.rostrum.web.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/**
 * Exchanges the code that somebody brought from the provider for what the provider says of them:
 * the token is signed by the provider with a public key, made for this house, for this visit, and
 * has not expired. No token is kept.
 */
final class Redemption {
  private static final Logger LOG = LoggerFactory.getLogger(Redemption.class);
  private static final Duration DRIFT = Duration.ofMinutes(1);

  private final Provider provider;

  Redemption(Provider provider) {
    this.provider = provider;
  }

  Proof redeem(Discovery.Known known, OAuth2AuthorizationRequest asked, Visit visit, String code) {
    try {
      OAuth2AccessTokenResponse tokens = exchange(known.client(), asked, code);
      Object token = tokens.getAdditionalParameters().get("id_token");
      Jwt said = decoder(known).decode(String.valueOf(token));
      if (!same(visit.nonce(), Objects.requireNonNullElse(said.getClaimAsString("nonce"), ""))) {
        throw new JwtException("the nonce is another visit's");
      }
      return proof(claims(known.client(), tokens, said), said);
    } catch (RestClientException e) {
      LOG.atWarn().addKeyValue("why", e.getClass().getName()).log("The provider does not answer");
      throw trouble(HttpStatus.BAD_GATEWAY, "provider.down");
    } catch (RuntimeException e) { // the library refuses with many exceptions of its own
      if (causedByConnection(e)) {
        LOG.atWarn().addKeyValue("why", e.getClass().getName()).log("The provider does not answer");
        throw trouble(HttpStatus.BAD_GATEWAY, "provider.down");
      }
      LOG.atWarn()
          .addKeyValue("why", e.getClass().getName())
          .addKeyValue("said", String.valueOf(e.getMessage()))
          .log("The provider's answer does not hold");
      throw trouble(HttpStatus.UNAUTHORIZED, "provider.not-believed");
    }
  }

  private static OAuth2AccessTokenResponse exchange(
      ClientRegistration client, OAuth2AuthorizationRequest asked, String code) {
    RestClientAuthorizationCodeTokenResponseClient exchange =
        new RestClientAuthorizationCodeTokenResponseClient();
    exchange.setRestClient(
        RestClient.builder()
            .requestFactory(Discovery.connection())
            .configureMessageConverters(converters ->
                converters
                    .disableDefaults()
                    .addCustomConverter(new FormHttpMessageConverter())
                    .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
            .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
            .build());
    OAuth2AuthorizationResponse brought =
        OAuth2AuthorizationResponse.success(code)
            .redirectUri(Objects.requireNonNull(asked.getRedirectUri()))
            .state(Objects.requireNonNull(asked.getState()))
            .build();
    return exchange.getTokenResponse(
        new OAuth2AuthorizationCodeGrantRequest(
            client, new OAuth2AuthorizationExchange(asked, brought)));
  }

  private static NimbusJwtDecoder decoder(Discovery.Known known) {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSetUri(known.keys())
            .restOperations(new RestTemplate(Discovery.connection()))
            .jwsAlgorithms(algorithms ->
                algorithms.addAll(List.of(SignatureAlgorithm.values()))) // public keys, all of them
            .build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            new JwtTimestampValidator(DRIFT), new OidcIdTokenValidator(known.client())));
    return decoder;
  }

  /** What the token says, and what the provider tells beside it where the token says no mail. */
  private Map<String, Object> claims(
      ClientRegistration client, OAuth2AccessTokenResponse tokens, Jwt said) {
    Map<String, Object> claims = new HashMap<>(said.getClaims());
    String beside = client.getProviderDetails().getUserInfoEndpoint().getUri();
    boolean complete = claims.containsKey("email") && claims.containsKey(provider.claim());
    if (complete || beside == null || beside.isEmpty()) {
      return claims;
    }
    Map<String, Object> more =
        RestClient.builder()
            .requestFactory(Discovery.connection())
            .build()
            .get()
            .uri(beside)
            .headers(headers -> headers.setBearerAuth(tokens.getAccessToken().getTokenValue()))
            .retrieve()
            .body(new ParameterizedTypeReference<Map<String, Object>>() {});
    if (more == null || !Objects.equals(said.getSubject(), more.get("sub"))) {
      throw new JwtException("what the provider tells beside the token is of another person");
    }
    more.forEach(claims::putIfAbsent);
    return claims;
  }

  private Proof proof(Map<String, Object> claims, Jwt said) {
    if (!(claims.get(provider.claim()) instanceof String subject) || subject.isBlank()) {
      throw new JwtException("the provider does not say the claim that provider.claim names");
    }
    String mail = claims.get("email") instanceof String text ? text.strip() : "";
    boolean verified = "true".equals(String.valueOf(claims.get("email_verified")));
    return new Proof(
        subject,
        mail,
        verified && !mail.isEmpty() ? Proof.Mail.VERIFIED : Proof.Mail.NOT_VERIFIED,
        Optional.ofNullable(said.getClaimAsInstant("auth_time")));
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean causedByConnection(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof java.io.IOException || cause instanceof RestClientException) {
        return true;
      }
    }
    return false;
  }

  private Trouble trouble(HttpStatus status, String key) {
    return new Trouble(status, PeopleWords.ALL, key, Map.of("provider", provider.name()));
  }
}
