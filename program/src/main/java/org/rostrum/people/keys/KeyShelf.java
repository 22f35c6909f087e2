package org.rostrum.people.keys;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.storage.Database;
import org.rostrum.storage.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** Keeps the public keys of passkeys. A person's id, as bytes, is the user handle of their keys. */
public final class KeyShelf implements UserCredentialRepository {
  private static final String COLUMNS =
      "SELECT credential, person, public_key, signatures, verified, transports, backup, attestation,"
          + " made_with, label, created_at, used_at FROM passkey ";

  private final Database database;

  public KeyShelf(Database database) {
    this.database = database;
  }

  private record Row(
      String credential,
      String person,
      String publicKey,
      long signatures,
      String verified,
      String transports,
      String backup,
      String attestation,
      String madeWith,
      String label,
      String createdAt,
      String usedAt) {}

  /** The ids of everybody who has a key. */
  public Set<String> holders() {
    return database.read(jdbc ->
        Set.copyOf(jdbc.sql("SELECT DISTINCT person FROM passkey").query(String.class).list()));
  }

  @Override
  public void delete(Bytes credential) {
    database.write(jdbc ->
        jdbc.sql("DELETE FROM passkey WHERE credential = ?")
            .param(credential.toBase64UrlString())
            .update());
  }

  @Override
  public void save(CredentialRecord key) {
    database.write(jdbc -> {
      jdbc.sql("DELETE FROM passkey WHERE credential = ?")
          .param(key.getCredentialId().toBase64UrlString())
          .update();
      return insert(jdbc, key);
    });
  }

  private static int insert(JdbcClient jdbc, CredentialRecord key) {
    return jdbc.sql(
            "INSERT INTO passkey (credential, person, public_key, signatures, verified,"
                + " transports, backup, attestation, made_with, label, created_at, used_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            key.getCredentialId().toBase64UrlString(),
            new String(key.getUserEntityUserId().getBytes(), StandardCharsets.UTF_8),
            new Bytes(key.getPublicKey().getBytes()).toBase64UrlString(),
            key.getSignatureCount(),
            key.isUvInitialized() ? "yes" : "no",
            key.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(",")),
            (key.isBackupEligible() ? "eligible" : "") + (key.isBackupState() ? " backed-up" : ""),
            text(key.getAttestationObject()),
            text(key.getAttestationClientDataJSON()),
            key.getLabel(),
            Instants.text(key.getCreated()),
            Instants.text(key.getLastUsed()))
        .update();
  }

  private static String text(@Nullable Bytes bytes) {
    return bytes == null ? "" : bytes.toBase64UrlString();
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
    return some("WHERE credential = ?", credential.toBase64UrlString()).stream()
        .findFirst()
        .orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes person) {
    return of(new String(person.getBytes(), StandardCharsets.UTF_8));
  }

  /** A person's keys, the oldest first. */
  public List<CredentialRecord> of(String person) {
    return some("WHERE person = ?", person);
  }

  private List<CredentialRecord> some(String where, String value) {
    return database.read(jdbc ->
        jdbc
            .sql(COLUMNS + where + " ORDER BY created_at, credential")
            .param(value)
            .query(Row.class)
            .list()
            .stream()
            .map(KeyShelf::key)
            .toList());
  }

  private static CredentialRecord key(Row row) {
    Set<AuthenticatorTransport> transports =
        Arrays.stream(row.transports().split(",", -1))
            .filter(name -> !name.isEmpty())
            .map(AuthenticatorTransport::valueOf)
            .collect(Collectors.toSet());
    Instant created = Instants.read(row.createdAt());
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(Bytes.fromBase64(row.credential()))
        .userEntityUserId(new Bytes(row.person().getBytes(StandardCharsets.UTF_8)))
        .publicKey(new ImmutablePublicKeyCose(Bytes.fromBase64(row.publicKey()).getBytes()))
        .signatureCount(row.signatures())
        .uvInitialized(row.verified().equals("yes"))
        .transports(transports)
        .backupEligible(row.backup().contains("eligible"))
        .backupState(row.backup().contains("backed-up"))
        .attestationObject(Bytes.fromBase64(row.attestation()))
        .attestationClientDataJSON(Bytes.fromBase64(row.madeWith()))
        .label(row.label())
        .created(created)
        .lastUsed(Instants.read(row.usedAt()))
        .build();
  }
}
