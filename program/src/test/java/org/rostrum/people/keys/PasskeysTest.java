package org.rostrum.people.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.people.Role;
import org.rostrum.people.Seat;
import org.rostrum.people.SetClock;
import org.rostrum.people.keys.SoftKey.Owner;
import org.rostrum.storage.Database;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.Vendor;
import org.rostrum.web.HouseSign;
import tools.jackson.databind.json.JsonMapper;

/**
 * What no passkey can be talked into, tried with a key that lets itself be talked into anything.
 */
class PasskeysTest {
  private static final String HOUSE = "https://rostrum.example";
  private static final String HOST = "rostrum.example";

  private final SetClock clock = new SetClock();
  private final SoftKey key;

  private Database database;
  private Passkeys passkeys;
  private Person person;

  PasskeysTest() throws GeneralSecurityException {
    key = new SoftKey();
  }

  @BeforeEach
  void open(@TempDir Path folder) throws GeneralSecurityException {
    database = Database.open(EmptyDatabase.settings(Vendor.SQLITE, folder));
    People people = new People(database, clock, new SecureRandom());
    person = people.add("A. Huanca", "", Mission.HOUSE, List.of(Seat.of(Role.AUTHORIZER)));
    HouseSign sign = new HouseSign("House", URI.create(HOUSE), HouseSign.Cast.SPECIMENS);
    passkeys = new Passkeys(database, people, new KeyShelf(database), sign, clock);
    String made = key.made(challenge(passkeys.askForNew(person)), HOUSE, HOST);
    assertThat(passkeys.keep(person, made, "soft")).isTrue();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static String challenge(String options) {
    return JsonMapper.builder().build().readTree(options).get("challenge").asString();
  }

  private String asked() {
    return challenge(passkeys.askForOne());
  }

  @Test
  void keyThatIsShownHereByItsOwner_opens() throws GeneralSecurityException {
    assertThat(passkeys.whose(key.shown(asked(), HOUSE, HOST, Owner.VERIFIED)))
        .contains(person.id());
  }

  @Test
  void answerThatWasGivenBefore_opensNothing() throws GeneralSecurityException {
    String answer = key.shown(asked(), HOUSE, HOST, Owner.VERIFIED);
    assertThat(passkeys.whose(answer)).contains(person.id());

    assertThat(passkeys.whose(answer)).isEmpty();
  }

  @Test
  void answerGivenToAnotherAddress_opensNothing() throws GeneralSecurityException {
    for (String elsewhere :
        List.of(
            "https://rostrum.example.evil.example",
            "https://rostrum-example.example",
            "http://rostrum.example",
            "https://rostrum.example:8443",
            "https://sub.rostrum.example")) {
      assertThat(passkeys.whose(key.shown(asked(), elsewhere, HOST, Owner.VERIFIED)))
          .as(elsewhere)
          .isEmpty();
    }
    assertThat(passkeys.whose(key.shown(asked(), HOUSE, "evil.example", Owner.VERIFIED)))
        .as("made for another house")
        .isEmpty();
  }

  @Test
  void deviceThatDidNotMakeSureOfItsOwner_opensNothing() throws GeneralSecurityException {
    assertThat(passkeys.whose(key.shown(asked(), HOUSE, HOST, Owner.PRESENT_ONLY))).isEmpty();
  }

  @Test
  void answerAfterFiveMinutes_orToAQuestionNobodyAsked_opensNothing()
      throws GeneralSecurityException {
    String late = asked();
    clock.pass(Duration.ofMinutes(5).plusSeconds(1));
    assertThat(passkeys.whose(key.shown(late, HOUSE, HOST, Owner.VERIFIED))).isEmpty();

    assertThat(passkeys.whose(key.shown("AAAAAAAAAAAAAAAAAAAAAA", HOUSE, HOST, Owner.VERIFIED)))
        .isEmpty();
    String forNew = challenge(passkeys.askForNew(person));
    assertThat(passkeys.whose(key.shown(forNew, HOUSE, HOST, Owner.VERIFIED)))
        .as("asked for making a key, not for showing one")
        .isEmpty();
  }

  @Test
  void anotherKeyUnderTheSameName_opensNothing() throws GeneralSecurityException {
    assertThat(passkeys.whose(new SoftKey().shown(asked(), HOUSE, HOST, Owner.VERIFIED))).isEmpty();
  }

  @Test
  void whatIsNoAnswer_opensNothing() {
    for (String nonsense : List.of("", "{}", "null", "[1]", "{\"rawId\":\"x\"}")) {
      assertThat(passkeys.whose(nonsense)).as(nonsense).isEmpty();
    }
  }
}
