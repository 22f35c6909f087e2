package org.rostrum.convene.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.convene.letters.Recipients.Asked;
import org.rostrum.convene.letters.Recipients.Found;
import org.rostrum.debate.Standing;
import org.rostrum.people.Mission;
import org.rostrum.people.Role;
import org.rostrum.post.Addressee;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Vendor;

class RecipientsTest {
  @TempDir private Path folder = Path.of("");

  @OnBoth
  void eachAudience_isExactlyThosePeople(Vendor vendor) {
    try (LettersHouse house = new LettersHouse(vendor, folder)) {
      Recipients recipients =
          house.recipients(Map.of("QLY", Standing.DRAFTED, "BRM", Standing.FILED_WITHOUT_COVER));

      assertThat(names(recipients, Audience.ALL)).containsExactly("Cleo", "Ana", "Ben");
      assertThat(names(recipients, Audience.NOT_DRAFTED)).isEmpty();
      assertThat(names(recipients, Audience.NOT_FILED)).containsExactly("Ana", "Ben");
      assertThat(names(recipients, Audience.WITHOUT_COVER)).containsExactly("Cleo");
      assertThat(names(recipients, Audience.RETURNED)).isEmpty();
      assertThat(names(recipients, Audience.ONE_ADMINISTRATOR)).containsExactly("Cleo");
      assertThat(names(recipients, Audience.WITHOUT_KEY)).containsExactly("Cleo", "Ana", "Ben");
      assertThat(names(recipients, Audience.ROLE)).containsExactly("Dora");
      assertThat(names(recipients, Audience.MISSION)).containsExactly("Ana", "Ben");
    }
  }

  @OnBoth
  void bodyWithoutPeople_isNamedAsNotReached(Vendor vendor) {
    try (LettersHouse house = new LettersHouse(vendor, folder)) {
      Found found = find(house.recipients(Map.of()), Audience.NOT_FILED);

      assertThat(found.unreached())
          .containsExactly(
              new Mission("LRS", "League of River States", Mission.Access.THROUGH_OFFICERS));
    }
  }

  @OnBoth
  void whereNobodyCanTellWhoFiled_thatIsNotOffered(Vendor vendor) {
    try (LettersHouse house = new LettersHouse(vendor, folder)) {
      assertThat(house.recipients().offered())
          .containsExactly(
              Audience.ALL,
              Audience.ONE_ADMINISTRATOR,
              Audience.WITHOUT_KEY,
              Audience.ROLE,
              Audience.MISSION);
    }
  }

  private static List<String> names(Recipients recipients, Audience audience) {
    return find(recipients, audience).people().stream().map(Addressee::name).toList();
  }

  private static Found find(Recipients recipients, Audience audience) {
    return recipients.find("water", new Asked(audience, Role.SECRETARIAT_OFFICER, "QLY"));
  }
}
