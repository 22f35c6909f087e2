package org.rostrum.convene.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.debate.Policy;
import org.rostrum.debate.Standing;
import org.rostrum.post.Mornings;
import org.rostrum.post.Sending;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Vendor;
import org.rostrum.storage.revision.Edited;

/** From noon in New York on 23 November 2026; the debate closes on 3 December. */
class RemindersTest {
  @TempDir private Path folder = Path.of("");

  @OnBoth
  void sevenDaysBefore_draftsWaitForALook_once(Vendor vendor) {
    try (LettersHouse house = new LettersHouse(vendor, folder)) {
      open(house);
      Mornings mornings = house.mornings(house.recipients(Map.of("BRM", Standing.FILED)));
      mornings.look();
      assertThat(house.outbox()).isEmpty();
      house.clock.pass(Duration.ofDays(3));
      mornings.look();
      mornings.look();

      assertThat(house.outbox())
          .containsExactly(
              "CAN_YOU_ENTER DRAFT Ana",
              "CAN_YOU_ENTER DRAFT Ben",
              "CAN_YOU_ENTER DRAFT Cleo",
              "REMINDER DRAFT Ana",
              "REMINDER DRAFT Ben");
    }
  }

  @OnBoth
  void eachLetter_isInItsReadersLanguage_andTellsHowFarTheMissionIs(Vendor vendor) {
    try (LettersHouse house = new LettersHouse(vendor, folder)) {
      open(house);
      house.clock.pass(Duration.ofDays(3));
      house.mornings(house.recipients(Map.of("QLY", Standing.DRAFTED))).look();

      assertThat(house.all().stream().map(one -> one.subject()).sorted().toList())
          .containsExactly(
              "Acción necesaria: 7 días hasta el cierre de las declaraciones: " + title(house),
              "Acción necesaria: ¿Aún puede entrar? " + title(house),
              "Action required: 7 days until statements close: " + title(house),
              "Action required: Can you still enter? " + title(house),
              "مطلوب إجراء: 7 أيام حتى إقفال باب تقديم البيانات: " + title(house),
              "مطلوب إجراء: هل ما زلتم تستطيعون الدخول؟ " + title(house));
      String toBen =
          house.all().stream()
              .filter(one -> one.to().name().equals("Ben"))
              .filter(one -> one.subject().contains("7 days"))
              .findFirst()
              .orElseThrow()
              .body();
      assertThat(toBen)
          .isEqualTo(
              "Ben,\n\nStatements for this open debate are received until Thursday 3 December 2026,"
                  + " 18:00 (New York time, UTC\u221205:00 · 23:00 UTC):\n\n"
                  + title(house)
                  + "\n\nYour mission has a draft. It is not filed: a draft does not count.\n\nTo"
                  + " file for Mission of Quillaya:\nhttps://rostrum.example/debates/water\n\nIt is"
                  + " wise not to wait for the last hour. A statement that is filed can be replaced"
                  + " until the deadline.");
    }
  }

  @OnBoth
  void officersPlan_isFollowed_andTheSecondWhoChangesItIsTold(Vendor vendor) {
    try (LettersHouse house = new LettersHouse(vendor, folder)) {
      open(house);
      Plan plan = new Plan(Plan.days("10"), new TreeSet<>(), Sending.AT_ONCE, 0);
      assertThat(house.plans.decide("water", plan, "officer")).isEqualTo(new Edited.Done(1));
      assertThat(house.plans.decide("water", Plan.STANDARD, "other"))
          .isInstanceOf(Edited.Stale.class);
      house.mornings(house.recipients()).look();

      assertThat(house.outbox())
          .containsExactly("REMINDER READY Ana", "REMINDER READY Ben", "REMINDER READY Cleo");
      assertThat(house.plans.of("water").reminders()).containsExactly(10);
    }
  }

  @OnBoth
  void debateThatIsNotAnnounced_remindsNobody(Vendor vendor) {
    try (LettersHouse house = new LettersHouse(vendor, folder)) {
      house.convening.convene(
          AnOpenDebate.told(AnOpenDebate.LAST_DAY), Policy.STANDARD, Optional.empty(), "officer");
      house.clock.pass(Duration.ofDays(3));
      house.mornings(house.recipients()).look();

      assertThat(house.outbox()).isEqualTo(List.of());
    }
  }

  private static void open(LettersHouse house) {
    String id =
        house.convening.convene(
            AnOpenDebate.told(AnOpenDebate.LAST_DAY), Policy.STANDARD, Optional.empty(), "officer");
    house.convening.announce(id);
  }

  private static String title(LettersHouse house) {
    return house.debates.find("water").orElseThrow().title();
  }
}
