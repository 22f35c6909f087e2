package org.rostrum.convene.letters;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.convene.house.Convening;
import org.rostrum.convene.house.DebateRecord;
import org.rostrum.convene.house.KeptDebates;
import org.rostrum.debate.Standing;
import org.rostrum.debate.Standings;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.Addressees;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.Role;
import org.rostrum.people.Seat;
import org.rostrum.people.SetClock;
import org.rostrum.people.keys.KeyShelf;
import org.rostrum.post.KeptLetter;
import org.rostrum.post.Letters;
import org.rostrum.post.Mornings;
import org.rostrum.post.Outbox;
import org.rostrum.register.note.Algorithm;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.Vendor;
import org.rostrum.storage.register.Registrar;
import org.rostrum.storage.register.SigningKeyFile;
import org.rostrum.storage.vault.Storage;
import org.rostrum.web.HouseSign;

/** The room over one database with specimen missions, for tests. */
final class LettersHouse implements AutoCloseable {
  final SetClock clock = new SetClock();
  final Storage storage;
  final Registrar registrar;
  final People people;
  final Convening convening;
  final KeptDebates debates;
  final Letters letters;
  final Plans plans;
  final DebateLetters texts;
  private final Addressees addressees;
  private final KeyShelf keys;

  LettersHouse(Vendor vendor, Path folder) {
    storage = Storage.open(EmptyDatabase.settings(vendor, folder), clock, new SecureRandom());
    people = new People(storage.database(), clock, new SecureRandom());
    debates = new KeptDebates(storage.database(), clock);
    registrar =
        Registrar.open(
            storage.database(),
            new SigningKeyFile(folder.resolve("register.key")),
            "debates.example/register",
            List.of(Algorithm.ED25519),
            clock,
            new SecureRandom());
    convening =
        new Convening(
            storage.database(),
            debates,
            storage.revisions(),
            storage.events(),
            new DebateRecord(registrar),
            clock);
    letters = new Letters(storage.database());
    plans = new Plans(storage.database(), storage.revisions(), clock);
    addressees = new Addressees(storage.database());
    keys = new KeyShelf(storage.database());
    HouseSign sign =
        new HouseSign(
            "Specimen Secretariat",
            URI.create("https://rostrum.example"),
            HouseSign.Cast.SPECIMENS);
    texts = new DebateLetters(sign, new CalendarFile(sign, clock), people, clock);
    people.add(new Mission(Mission.HOUSE, "Specimen Secretariat", Mission.Access.OWN_PEOPLE));
    people.add(new Mission("BRM", "Mission of Brennmark", Mission.Access.OWN_PEOPLE));
    people.add(new Mission("LRS", "League of River States", Mission.Access.THROUGH_OFFICERS));
    people.add(new Mission("QLY", "Mission of Quillaya", Mission.Access.OWN_PEOPLE));
    person("Ana", "QLY", Role.ADMINISTRATOR, Tongue.SPANISH);
    person("Ben", "QLY", Role.ADMINISTRATOR, Tongue.ENGLISH);
    person("Cleo", "BRM", Role.ADMINISTRATOR, Tongue.ARABIC);
    person("Dora", Mission.HOUSE, Role.SECRETARIAT_OFFICER, Tongue.ENGLISH);
  }

  private void person(String name, String mission, Role role, Tongue tongue) {
    String id = people.add(name, name + "@rostrum.example", mission, List.of(Seat.of(role))).id();
    addressees.speak(id, tongue);
  }

  Recipients recipients(Map<String, Standing> standings) {
    Standings known = debate -> standings;
    return new Recipients(addressees, people, keys, Optional.of(known));
  }

  Recipients recipients() {
    return new Recipients(addressees, people, keys, Optional.empty());
  }

  Mornings mornings(Recipients recipients) {
    Outbox outbox = new Outbox(clock, new SecureRandom());
    return new Mornings(
        storage.database(),
        clock,
        List.of(new Reminders(debates, plans, recipients, texts, outbox)));
  }

  /** What is in the outbox: occasion, state and name, sorted. */
  List<String> outbox() {
    return letters.newest(100).stream()
        .map(one -> one.occasion() + " " + one.state() + " " + one.to().name())
        .sorted()
        .toList();
  }

  List<KeptLetter> all() {
    return letters.newest(100);
  }

  @Override
  public void close() {
    registrar.close();
    storage.close();
  }
}
