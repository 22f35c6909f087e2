package org.rostrum.storage.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.register.log.Checkpoint;
import org.rostrum.register.log.Entry;
import org.rostrum.register.log.Growth;
import org.rostrum.register.log.Heads;
import org.rostrum.register.log.Verdict;
import org.rostrum.register.log.Verifier;
import org.rostrum.register.note.SignedNote;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;
import org.rostrum.storage.Vendor;
import org.rostrum.storage.register.Registrar.Appended;
import org.rostrum.storage.register.Registrar.Log;

class RegistrarTest {
  @TempDir Path folder;

  private static Checkpoint head(RegisterHouse house) {
    return Checkpoint.parse(house.registrar.checkpoint(Log.DEBATES).text()).orElseThrow();
  }

  @OnBoth
  void everyEntry_isProvedByAReceiptOfItsOwn_atEverySize(Vendor vendor) {
    try (RegisterHouse house = new RegisterHouse(vendor, folder)) {
      Verifier verifier = new Verifier(house.registrar.keys());
      for (int i = 0; i < 20; i++) {
        Appended appended = house.append("filing-received", Map.of("filing", "f" + i));
        String proof = house.registrar.prove(Log.DEBATES, appended.index()).text();

        assertThat(verifier.check(proof))
            .isEqualTo(
                new Verdict.Holds(
                    new Entry(
                        i,
                        RegisterHouse.MORNING,
                        RegisterHouse.DEBATE,
                        "filing-received",
                        new TreeMap<>(Map.of("filing", "f" + i))),
                    head(house)));
      }
      for (long index = 0; index < 20; index++) {
        assertThat(verifier.check(house.registrar.prove(Log.DEBATES, index)))
            .isInstanceOf(Verdict.Holds.class);
      }
    }
  }

  @OnBoth
  void headOfEachSize_growsIntoEveryLaterOne(Vendor vendor) {
    try (RegisterHouse house = new RegisterHouse(vendor, folder)) {
      List<Checkpoint> heads = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        house.file(1);
        heads.add(head(house));
        for (Checkpoint earlier : heads) {
          Growth growth = house.registrar.growth(Log.DEBATES, earlier.size());
          assertThat(growth.from(earlier, house.registrar.keys())).contains(heads.getLast());
        }
      }
    }
  }

  @OnBoth
  void workThatFails_leavesNoEntryAndNoGap(Vendor vendor) {
    try (RegisterHouse house = new RegisterHouse(vendor, folder)) {
      house.file(3);
      assertThatThrownBy(() ->
              house.database.writeInTurn(
                  Registrar.TURN,
                  jdbc -> {
                    house.registrar.append(jdbc, Log.DEBATES, RegisterHouse.DEBATE, "x", Map.of());
                    throw new IllegalArgumentException("no");
                  }))
          .isInstanceOf(IllegalArgumentException.class);

      assertThat(house.append("filing-received", Map.of()).index()).isEqualTo(3);
      assertThat(new Verifier(house.registrar.keys()).check(house.registrar.prove(Log.DEBATES, 3)))
          .isInstanceOf(Verdict.Holds.class);
    }
  }

  @OnBoth
  void severalEntriesOfOneTransaction_standTogether(Vendor vendor) {
    try (RegisterHouse house = new RegisterHouse(vendor, folder)) {
      List<Long> places =
          house.database.writeInTurn(
              Registrar.TURN,
              jdbc ->
                  LongStream.range(0, 5)
                      .map(i ->
                          house
                              .registrar
                              .append(jdbc, Log.DEBATES, RegisterHouse.DEBATE, "k" + i, Map.of())
                              .index())
                      .boxed()
                      .toList());
      assertThat(places).containsExactly(0L, 1L, 2L, 3L, 4L);
      assertThat(house.leaves(Log.DEBATES))
          .extracting(leaf -> leaf.entry().kind())
          .containsExactly("k0", "k1", "k2", "k3", "k4");
    }
  }

  @OnBoth
  void eightWhoFileAtOnce_onTwoServers_getPlacesWithoutGaps_andReceiptsThatHold(Vendor vendor)
      throws Exception {
    try (RegisterHouse house = new RegisterHouse(vendor, folder);
        Registrar second = house.open(house.keyFile);
        ExecutorService pool = Executors.newFixedThreadPool(8)) {
      List<Future<List<Long>>> running = new ArrayList<>();
      Verifier verifier = new Verifier(house.registrar.keys());
      for (int client = 0; client < 8; client++) {
        Registrar server = client % 2 == 0 ? house.registrar : second;
        running.add(
            pool.submit(() -> {
              List<Long> places = new ArrayList<>();
              for (int i = 0; i < 10; i++) {
                Appended appended =
                    house.database.writeInTurn(
                        Registrar.TURN,
                        jdbc ->
                            server.append(jdbc, Log.DEBATES, RegisterHouse.DEBATE, "k", Map.of()));
                places.add(appended.index());
                assertThat(verifier.check(server.prove(Log.DEBATES, appended.index())))
                    .isInstanceOf(Verdict.Holds.class);
              }
              return places;
            }));
      }
      List<Long> all = new ArrayList<>();
      for (Future<List<Long>> one : running) {
        all.addAll(one.get());
      }
      assertThat(all).containsExactlyInAnyOrderElementsOf(LongStream.range(0, 80).boxed().toList());
    }
  }

  @OnBoth
  void clockThatStepsBackALittle_isWaitedOut_andOneThatRunsBackIsRefused(Vendor vendor) {
    try (RegisterHouse house = new RegisterHouse(vendor, folder)) {
      Instant first = house.append("filing-received", Map.of()).time();
      house.clock.forward(Duration.ofSeconds(-2));
      assertThat(house.append("filing-received", Map.of()).time()).isEqualTo(first);
      assertThat(house.registrar.trouble()).isEmpty();

      house.clock.forward(Duration.ofNanos(-1));
      assertThatThrownBy(() -> house.append("filing-received", Map.of()))
          .isInstanceOfSatisfying(
              StorageTrouble.class,
              trouble -> assertThat(trouble.kind()).isEqualTo(Kind.CLOCK_RAN_BACK));
      assertThat(house.registrar.trouble().map(StorageTrouble::kind)).contains(Kind.CLOCK_RAN_BACK);
      assertThat(head(house).size()).isEqualTo(2);
    }
  }

  @OnBoth
  void outsideATransaction_nothingIsAppended_andInsideOneNothingIsSigned(Vendor vendor) {
    try (RegisterHouse house = new RegisterHouse(vendor, folder)) {
      assertThatThrownBy(() ->
              house.registrar.append(
                  house.database.jdbc(), Log.DEBATES, RegisterHouse.DEBATE, "k", Map.of()))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(
              () -> house.database.write(jdbc -> house.registrar.checkpoint(Log.DEBATES)))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @OnBoth
  void twoLogs_haveTheirOwnNamesAndPlaces(Vendor vendor) {
    try (RegisterHouse house = new RegisterHouse(vendor, folder)) {
      house.file(3);
      assertThat(house.append(Log.READINGS, "file-read", Map.of("by", "p1")).index()).isZero();
      SignedNote readings = house.registrar.checkpoint(Log.READINGS);

      assertThat(Heads.check(readings, house.registrar.keys())).isEmpty();
      assertThat(Heads.check(readings, house.registrar.keys(Log.READINGS)))
          .map(Checkpoint::origin)
          .contains(RegisterHouse.NAME + "/readings");
      assertThat(house.leaves(Log.READINGS))
          .extracting(leaf -> leaf.entry().kind())
          .containsExactly("file-read");
    }
  }

  @OnBoth
  void databaseThatWentBack_isNotSignedAnew(Vendor vendor) {
    try (RegisterHouse house = new RegisterHouse(vendor, folder)) {
      house.file(4);
      head(house);
      house.database.write(jdbc ->
          jdbc.sql("UPDATE register_edge SET size = 2, roots = substr(roots, 1, 64)").update());
      assertThatThrownBy(() -> head(house)).isInstanceOf(RuntimeException.class);
    }
  }
}
