package org.rostrum.receive.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.people.Addressees;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.Role;
import org.rostrum.people.Seat;
import org.rostrum.post.Outbox;
import org.rostrum.receive.draft.Part;
import org.rostrum.receive.filing.Deed;
import org.rostrum.receive.filing.FilingHouse;
import org.rostrum.receive.filing.SomeFiling;
import org.rostrum.receive.receipt.ReceiptSheets;
import org.rostrum.storage.Database;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Vendor;
import org.rostrum.web.HouseSign;

class FilingLettersTest {
  @TempDir Path folder;

  private record Row(String name, String occasion, String subject) {}

  private static FilingLetters letters(FilingHouse house) {
    Database database = house.storage.database();
    SecureRandom chance = new SecureRandom();
    People people = new People(database, house.clock, chance);
    people.add(new Mission("QLY", "Quillaya", Mission.Access.OWN_PEOPLE));
    people.add("A. Huanca", "a@qly.example", "QLY", List.of(Seat.of(Role.AUTHORIZER)));
    people.add("T. Mamani", "t@qly.example", "QLY", List.of(Seat.of(Role.DRAFTER)));
    Debates none =
        new Debates() {
          @Override
          public Optional<Convened> find(String id) {
            return Optional.of(SomeFiling.open());
          }

          @Override
          public List<Convened> all() {
            return List.of();
          }
        };
    HouseSign sign =
        new HouseSign("The house", URI.create("https://house.example"), HouseSign.Cast.SPECIMENS);
    return new FilingLetters(
        database,
        house.receipts,
        new ReceiptSheets(house.receipts, house.filings, none, people, sign),
        new Addressees(database),
        new Outbox(house.clock, chance),
        sign);
  }

  private static List<Row> sent(FilingHouse house) {
    return house
        .storage
        .database()
        .read(jdbc ->
            jdbc.sql("SELECT name, occasion, subject FROM letter ORDER BY occasion, name")
                .query(Row.class)
                .list());
  }

  @OnBoth
  void everyoneOfTheMission_isWrittenToOnce(Vendor vendor) {
    try (FilingHouse house = new FilingHouse(vendor, folder)) {
      FilingLetters letters = letters(house);
      house.sendBoth("QLY", "Our words.");
      house.filed("QLY");
      house.receipts.make("QLY");
      letters.tell();
      letters.tell();

      assertThat(sent(house))
          .containsExactly(
              new Row("A. Huanca", "RECEIPT", "Receipt: statement of Quillaya"),
              new Row("T. Mamani", "RECEIPT", "Receipt: statement of Quillaya"));
    }
  }

  @OnBoth
  void returnedStatement_isToldToTheMissionAtOnceWithTheReason(Vendor vendor) {
    try (FilingHouse house = new FilingHouse(vendor, folder)) {
      FilingLetters letters = letters(house);
      house.sendBoth("QLY", "Our words.");
      house.done(house.filed("QLY"), Deed.RETURN, "The title is missing.");
      house.receipts.make("QLY");
      letters.tell();

      assertThat(sent(house))
          .extracting(Row::occasion)
          .containsExactly("RECEIPT", "RECEIPT", "RETURNED", "RETURNED");
      List<String> bodies =
          house
              .storage
              .database()
              .read(jdbc ->
                  jdbc.sql("SELECT body FROM letter WHERE occasion = 'RETURNED'")
                      .query(String.class)
                      .list());
      assertThat(bodies).allMatch(body -> body.contains("The title is missing."));
    }
  }

  @OnBoth
  void letterThatMayFollow_isAskedForWithItsTime(Vendor vendor) {
    try (FilingHouse house = new FilingHouse(vendor, folder)) {
      FilingLetters letters = letters(house);
      house.debate(org.rostrum.debate.Stage.OPEN, SomeFiling.graced());
      house.send("QLY", Part.STATEMENT, "Our words.");
      house.filed("QLY");
      house.receipts.make("QLY");
      letters.tell();

      assertThat(sent(house))
          .extracting(Row::occasion)
          .containsExactly("COVER_MISSING", "COVER_MISSING", "RECEIPT", "RECEIPT");
    }
  }
}
