package org.rostrum.people.keys;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/** Shows people to the library of passkeys: a person's id is their user name and user handle. */
final class UserHandles implements PublicKeyCredentialUserEntityRepository {
  private final People people;

  UserHandles(People people) {
    this.people = people;
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
    return findByUsername(new String(id.getBytes(), StandardCharsets.UTF_8));
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String id) {
    return people.find(id).map(UserHandles::entity).orElse(null);
  }

  private static PublicKeyCredentialUserEntity entity(Person person) {
    return ImmutablePublicKeyCredentialUserEntity.builder()
        .id(new Bytes(person.id().getBytes(StandardCharsets.UTF_8)))
        .name(person.name())
        .displayName(person.name())
        .build();
  }

  @Override
  public void save(PublicKeyCredentialUserEntity entity) {
    throw new UnsupportedOperationException("people are made by administrators, not by keys");
  }

  @Override
  public void delete(Bytes id) {
    throw new UnsupportedOperationException("people are never deleted");
  }
}
