package org.rostrum.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.words.Tongue;
import org.rostrum.storage.Database;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Vendor;

class OutboxTest {
  private static final Addressee QUILLAYA =
      new Addressee("p1", "A. Delegate", "delegate@quillaya.example", "QLY", Tongue.FRENCH);

  private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T17:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder = Path.of("");

  @OnBoth
  void lettersOfATransactionThatFails_areNotKept(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder))) {
      assertThatThrownBy(() ->
              database.write(jdbc -> {
                outbox().put(jdbc, List.of(letter(Sending.AT_ONCE)));
                throw new IllegalArgumentException("no");
              }))
          .isInstanceOf(IllegalArgumentException.class);

      assertThat(kept(database)).isEmpty();
    }
  }

  @OnBoth
  void letterToLookAt_isADraft_andTheOtherIsReady(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder))) {
      database.write(jdbc -> {
        outbox().put(jdbc, List.of(letter(Sending.AFTER_A_LOOK), letter(Sending.AT_ONCE)));
        return 2;
      });

      assertThat(kept(database))
          .containsExactly(
              "DRAFT Action requise : Votre déclaration est renvoyée",
              "READY Action requise : Votre déclaration est renvoyée");
    }
  }

  private static List<String> kept(Database database) {
    return database.read(jdbc ->
        jdbc.sql("SELECT state || ' ' || subject FROM letter ORDER BY state")
            .query(String.class)
            .list());
  }

  private Outbox outbox() {
    return new Outbox(clock, new SecureRandom());
  }

  private static Letter letter(Sending sending) {
    return new Letter(
        "water-2026",
        Occasion.RETURNED,
        QUILLAYA,
        "Votre déclaration\r\nest renvoyée",
        "La lettre d’accompagnement n’est pas signée.",
        List.of(new Attachment("receipt.txt", "text/plain", "0".getBytes(StandardCharsets.UTF_8))),
        sending);
  }
}
