package org.rostrum.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.words.Tongue;
import org.rostrum.post.Addressee;
import org.rostrum.storage.Database;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Vendor;

class AddresseesTest {
  @TempDir private Path folder = Path.of("");

  @OnBoth
  void peopleAreFoundByMissionAndByRole_closedAccountsAreNot(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder))) {
      People people = new People(database, new SetClock(), new SecureRandom());
      Addressee first = add(people, "Ana", "QLY", Role.ADMINISTRATOR);
      Addressee second = add(people, "Ben", "QLY", Role.DRAFTER);
      Addressee third = add(people, "Cleo", "SEL", Role.ADMINISTRATOR);
      Addressee house = add(people, "Dora", Mission.HOUSE, Role.SECRETARIAT_OFFICER);
      Addressee gone = add(people, "Ewa", "QLY", Role.ADMINISTRATOR);
      people.state(gone.person(), Person.State.CLOSED);

      Addressees addressees = new Addressees(database);
      assertThat(addressees.ofMission("QLY")).containsExactly(first, second);
      assertThat(addressees.ofRole(Role.ADMINISTRATOR)).containsExactly(first, third);
      assertThat(addressees.ofRole(Role.SECRETARIAT_OFFICER)).containsExactly(house);
      assertThat(addressees.ofAllMissions()).containsExactly(first, second, third);
    }
  }

  private static Addressee add(People people, String name, String mission, Role role) {
    String mail = name + "@rostrum.example";
    Person added = people.add(name, mail, mission, List.of(Seat.of(role)));
    return new Addressee(added.id(), name, mail, mission, Tongue.ENGLISH);
  }
}
