package org.rostrum.convene.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.convene.SpecimenDebate;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debate;
import org.rostrum.debate.Policy;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Vendor;
import org.rostrum.storage.revision.Edited;

class EditingTest {
  @TempDir Path folder;

  private static Debate with(Debate before, String field, String words) {
    Map<String, String> fields = new HashMap<>(DebateFields.of(before));
    fields.put(field, words);
    return DebateReading.of(fields, before).debate();
  }

  private static String convened(KeptHouse house) {
    return house.convening.convene(
        SpecimenDebate.full(), Policy.STANDARD, Optional.empty(), "amina");
  }

  @OnBoth
  void secondEditor_isToldWhatTheFirstDid_andNothingIsOverwritten(Vendor vendor) {
    try (KeptHouse house = new KeptHouse(vendor, folder)) {
      String id = convened(house);
      assertThat(
              house.editing.tell(
                  id, 1, "bao", debate -> with(debate, "presidency.title", "Chancellor")))
          .isEqualTo(new Edited.Done(2));
      Edited second =
          house.editing.tell(id, 1, "carla", debate -> with(debate, "debate.theme", "Rivers"));
      assertThat(second).isInstanceOf(Edited.Stale.class);
      Edited.Stale stale = (Edited.Stale) second;
      assertThat(stale.version()).isEqualTo(2);
      assertThat(stale.since().stream().map(one -> one.who()).toList()).isEqualTo(List.of("bao"));
      assertThat(List.copyOf(stale.since().getFirst().changes().keySet()))
          .isEqualTo(List.of("presidency.title"));
      Debate now = house.debates.find(id).map(Convened::debate).orElseThrow();
      assertThat(now).isEqualTo(with(SpecimenDebate.full(), "presidency.title", "Chancellor"));
    }
  }

  @OnBoth
  void editThatChangesNothing_makesNoVersion(Vendor vendor) {
    try (KeptHouse house = new KeptHouse(vendor, folder)) {
      String id = convened(house);
      assertThat(house.editing.tell(id, 1, "bao", debate -> debate)).isEqualTo(new Edited.Done(1));
      assertThat(house.editing.since(id, 1)).isEmpty();
    }
  }

  @OnBoth
  void policyOfAnAnnouncedDebate_isAnEntryOfTheRegisterWhenItChanges(Vendor vendor) {
    try (KeptHouse house = new KeptHouse(vendor, folder)) {
      String id = convened(house);
      Policy spoken = Earlier.recurring(Policy.STANDARD);
      house.convening.announce(id);
      Policy other =
          new Policy(
              Policy.Late.TAKEN_UNTIL_COMPILED,
              spoken.coverGrace(),
              spoken.outage(),
              spoken.list(),
              Map.of(),
              Optional.empty(),
              Policy.Channel.BOTH);
      assertThat(house.editing.decide(id, 1, "bao", debate -> debate, other))
          .isEqualTo(new Edited.Done(2));
      assertThat(house.editing.decide(id, 2, "bao", debate -> debate, other))
          .isEqualTo(new Edited.Done(2));
      assertThat(house.entries(id))
          .isEqualTo(List.of("debate-convened", "debate-announced", "policy-changed"));
    }
  }

  /** Each editor adds one to a number that stands in a field, so a lost update would show. */
  @OnBoth
  void eightEditorsAtOnce_loseNothing(Vendor vendor) throws Exception {
    try (KeptHouse house = new KeptHouse(vendor, folder);
        ExecutorService editors = Executors.newFixedThreadPool(8)) {
      String id = convened(house);
      house.editing.tell(id, 1, "amina", debate -> with(debate, "debate.theme", "0"));
      AtomicInteger done = new AtomicInteger();
      List<Future<?>> working = new ArrayList<>();
      for (int editor = 0; editor < 8; editor++) {
        String who = "editor-" + editor;
        working.add(
            editors.submit(() -> {
              for (int i = 0; i < 10; i++) {
                Convened seen = house.debates.find(id).orElseThrow();
                int number = Integer.parseInt(seen.debate().titles().theme());
                Edited edited =
                    house.editing.tell(
                        id,
                        seen.version(),
                        who,
                        debate -> with(debate, "debate.theme", Integer.toString(number + 1)));
                if (edited instanceof Edited.Done) {
                  done.incrementAndGet();
                }
              }
            }));
      }
      for (Future<?> one : working) {
        one.get();
      }
      Convened last = house.debates.find(id).orElseThrow();
      assertThat(last.debate().titles().theme()).isEqualTo(Integer.toString(done.get()));
      assertThat(last.version()).isEqualTo(2 + done.get());
      assertThat(new TreeMap<>(Editing.fields(last.debate(), last.policy())).get("debate.theme"))
          .isEqualTo(Integer.toString(done.get()));
    }
  }
}
