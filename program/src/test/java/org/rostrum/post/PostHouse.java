package org.rostrum.post;

import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.SetClock;
import org.rostrum.post.smtp.MailHouse;
import org.rostrum.post.smtp.MailSettings;
import org.rostrum.post.smtp.SmtpCarrier;
import org.rostrum.settings.Settings;
import org.rostrum.storage.Database;
import org.rostrum.storage.revision.Revisions;

/** The post room over one database, for tests: one server's. */
final class PostHouse {
  static final Letterhead HEAD =
      new Letterhead("Specimen Secretariat", URI.create("https://rostrum.example"));

  final SetClock clock;
  final Outbox outbox;
  final Letters letters;
  final Desk desk;
  final ChoiceBook choices;
  final StopWords words;
  final Composer composer;
  private final Database database;

  PostHouse(Database database, SetClock clock) {
    this.database = database;
    this.clock = clock;
    this.outbox = new Outbox(clock, new SecureRandom());
    this.letters = new Letters(database);
    this.desk = new Desk(database, new Revisions(database), outbox, clock);
    this.choices = new ChoiceBook(database, new Revisions(database), clock);
    this.words = new StopWords(database, new SecureRandom());
    this.composer = new Composer(HEAD, words);
  }

  Postman postman(Carrier carrier) {
    return new Postman(database, letters, choices, composer, carrier, clock);
  }

  /** The way to a real mail server. */
  Carrier carrier(MailHouse house) {
    Settings none = Settings.of(MailSettings.ALL, java.util.Map.of(), java.util.Map.of());
    return SmtpCarrier.of(house.in(none), HEAD, composer::stopLink, clock);
  }

  /** Puts one letter and answers with its id. */
  String put(Occasion occasion, String person, Sending sending) {
    return database.write(
        jdbc -> outbox.putOne(jdbc, letter(occasion, person, person + "@qly.example", sending)));
  }

  String putTo(String mail) {
    return database.write(
        jdbc -> outbox.putOne(jdbc, letter(Occasion.RECEIPT, "p", mail, Sending.AT_ONCE)));
  }

  static Letter letter(Occasion occasion, String person, String mail, Sending sending) {
    return new Letter(
        "water-2026",
        occasion,
        new Addressee(person, "A. Delegate", mail, "QLY", Tongue.ENGLISH),
        "The debate closes",
        "It closes on Thursday.",
        List.of(),
        sending);
  }

  KeptLetter find(String id) {
    return letters.find(id).orElseThrow();
  }

  List<String> states() {
    return letters.newest(100).stream().map(letter -> letter.state().name()).sorted().toList();
  }

  static void rounds(Postman postman) {
    while (postman.round(() -> true) == Postman.Round.MORE) {
      // until nothing is due
    }
  }
}
