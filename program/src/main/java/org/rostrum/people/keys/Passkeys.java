package org.rostrum.people.keys;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.storage.Database;
import org.rostrum.web.HouseSign;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ceremonies of passkeys. The person is always verified by their device (fingerprint, PIN); the
 * key is bound to this house's address, so nobody can be talked into using it elsewhere.
 */
public final class Passkeys {
  private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);

  private final Webauthn4JRelyingPartyOperations operations;
  private final KeyShelf shelf;
  private final Challenges challenges;
  private final String host;
  private final JsonMapper json =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

  public Passkeys(Database database, People people, KeyShelf shelf, HouseSign sign, Clock clock) {
    this.shelf = shelf;
    this.challenges = new Challenges(database, clock);
    this.host = sign.address().getHost();
    PublicKeyCredentialRpEntity house =
        PublicKeyCredentialRpEntity.builder().id(host).name(sign.name()).build();
    this.operations =
        new Webauthn4JRelyingPartyOperations(
            new UserHandles(people), shelf, house, Set.of(sign.address().toString()));
    operations.setCustomizeCreationOptions(options ->
        options.authenticatorSelection(
            AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build()));
  }

  /** What the browser is asked, as JSON, to make a key for a person. */
  public String askForNew(Person person) {
    PublicKeyCredentialCreationOptions options = creation(person);
    challenges.remember(
        options.getChallenge().toBase64UrlString(), Challenges.Purpose.MAKE_KEY, person.id());
    return json.writeValueAsString(options);
  }

  /** What the browser is asked, as JSON, to show a key. */
  public String askForOne() {
    Bytes challenge = Bytes.random();
    challenges.remember(challenge.toBase64UrlString(), Challenges.Purpose.ENTER, "");
    return json.writeValueAsString(request(challenge));
  }

  /** Takes the new key of a person over; false when the browser's answer does not hold. */
  public boolean keep(Person person, String answer, String label) {
    try {
      PublicKeyCredential<AuthenticatorAttestationResponse> made =
          json.readValue(answer, new TypeReference<>() {});
      Bytes challenge = challenge(answer);
      boolean ours =
          challenges
              .answer(challenge.toBase64UrlString(), Challenges.Purpose.MAKE_KEY)
              .filter(person.id()::equals)
              .isPresent();
      if (!ours) {
        return false;
      }
      PublicKeyCredentialCreationOptions asked =
          PublicKeyCredentialCreationOptions.builder()
              .rp(creation(person).getRp())
              .user(creation(person).getUser())
              .pubKeyCredParams(creation(person).getPubKeyCredParams())
              .authenticatorSelection(creation(person).getAuthenticatorSelection())
              .challenge(challenge)
              .build();
      operations.registerCredential(
          new ImmutableRelyingPartyRegistrationRequest(
              asked, new RelyingPartyPublicKey(made, label)));
      return true;
    } catch (RuntimeException e) { // the library refuses with many exceptions of its own
      LOG.atInfo().addKeyValue("why", e.getClass().getName()).log("A new passkey was refused");
      return false;
    }
  }

  /** The id of the person whose key was shown; empty when the browser's answer does not hold. */
  public Optional<String> whose(String answer) {
    try {
      PublicKeyCredential<AuthenticatorAssertionResponse> shown =
          json.readValue(answer, new TypeReference<>() {});
      Bytes challenge = challenge(answer);
      if (challenges.answer(challenge.toBase64UrlString(), Challenges.Purpose.ENTER).isEmpty()) {
        return Optional.empty();
      }
      CredentialRecord key = shelf.findByCredentialId(shown.getRawId());
      if (key == null) {
        return Optional.empty();
      }
      operations.authenticate(new RelyingPartyAuthenticationRequest(request(challenge), shown));
      return Optional.of(new String(key.getUserEntityUserId().getBytes(), StandardCharsets.UTF_8));
    } catch (RuntimeException e) { // the library refuses with many exceptions of its own
      LOG.atInfo().addKeyValue("why", e.getClass().getName()).log("A passkey was refused");
      return Optional.empty();
    }
  }

  private PublicKeyCredentialCreationOptions creation(Person person) {
    return operations.createPublicKeyCredentialCreationOptions(
        new ImmutablePublicKeyCredentialCreationOptionsRequest(
            UsernamePasswordAuthenticationToken.authenticated(person.id(), "", List.of())));
  }

  private PublicKeyCredentialRequestOptions request(Bytes challenge) {
    return PublicKeyCredentialRequestOptions.builder()
        .rpId(host)
        .challenge(challenge)
        .userVerification(UserVerificationRequirement.REQUIRED)
        .allowCredentials(List.of())
        .timeout(Duration.ofMinutes(5))
        .build();
  }

  private Bytes challenge(String answer) throws JacksonException {
    String data = json.readTree(answer).at("/response/clientDataJSON").asString();
    JsonNode client = json.readTree(Base64.getUrlDecoder().decode(data));
    return Bytes.fromBase64(client.get("challenge").asString());
  }
}
