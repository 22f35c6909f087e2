package org.rostrum.post;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.rostrum.storage.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where letters are put. What is put is kept with the caller's transaction: it goes if, and only
 * if, what it tells of has happened. Safe for many threads.
 */
public final class Outbox {
  private final Clock clock;
  private final SecureRandom chance;

  public Outbox(Clock clock, SecureRandom chance) {
    this.clock = clock;
    this.chance = chance;
  }

  /** Puts letters into the outbox as part of the caller's open transaction. */
  public void put(JdbcClient jdbc, List<Letter> letters) {
    letters.forEach(letter -> putOne(jdbc, letter));
  }

  /** Puts one letter and answers with its id. */
  String putOne(JdbcClient jdbc, Letter letter) {
    String id = insert(jdbc, letter, subject(letter), "");
    for (int i = 0; i < letter.attachments().size(); i++) {
      attach(jdbc, id, i + 1, letter.attachments().get(i));
    }
    return id;
  }

  /** Puts a copy of a letter that went before, to go at once. */
  String copy(JdbcClient jdbc, KeptLetter before, Addressee to, String firstLine) {
    Letter again =
        new Letter(
            before.debate(),
            before.occasion(),
            to,
            before.subject(),
            firstLine + "\n\n" + before.body(),
            List.of(),
            Sending.AT_ONCE);
    String id = insert(jdbc, again, before.subject(), before.id());
    jdbc.sql(
            "INSERT INTO letter_file (letter, number, file_name, type, bytes)"
                + " SELECT :id, number, file_name, type, bytes FROM letter_file"
                + " WHERE letter = :before")
        .param("id", id)
        .param("before", before.id())
        .update();
    return id;
  }

  private String insert(JdbcClient jdbc, Letter letter, String subject, String copyOf) {
    String id = newId();
    String now = Instants.text(clock.instant());
    LetterState state =
        switch (letter.sending()) {
          case AFTER_A_LOOK -> LetterState.DRAFT;
          case AT_ONCE -> LetterState.READY;
        };
    jdbc.sql(
            """
            INSERT INTO letter (id, debate, occasion, person, name, mail, mission, tongue, subject,
              body, copy_of, made_at, state, state_since, held, answer, tries, due_at,
              leased_until, carried_by)
            VALUES (:id, :debate, :occasion, :person, :name, :mail, :mission, :tongue, :subject,
              :body, :copy, :now, :state, :now, '', '', 0, :due, '', '')
            """)
        .param("id", id)
        .param("debate", letter.debate())
        .param("occasion", letter.occasion().name())
        .param("person", letter.to().person())
        .param("name", letter.to().name())
        .param("mail", letter.to().mail())
        .param("mission", letter.to().mission())
        .param("tongue", letter.to().tongue().tag())
        .param("subject", subject)
        .param("body", letter.body())
        .param("copy", copyOf)
        .param("now", now)
        .param("state", state.name())
        .param("due", state == LetterState.READY ? now : "")
        .update();
    return id;
  }

  private static void attach(JdbcClient jdbc, String letter, int number, Attachment attachment) {
    jdbc.sql(
            "INSERT INTO letter_file (letter, number, file_name, type, bytes)"
                + " VALUES (?, ?, ?, ?, ?)")
        .params(
            letter,
            number,
            attachment.fileName(),
            attachment.type(),
            Base64.getEncoder().encodeToString(attachment.bytes()))
        .update();
  }

  private static String subject(Letter letter) {
    return letter.occasion().asksToAct()
        ? PostWords.ALL.say(
            letter.to().tongue(), "letter.action-required", "subject", letter.subject())
        : letter.subject();
  }

  private String newId() {
    byte[] random = new byte[16];
    chance.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
