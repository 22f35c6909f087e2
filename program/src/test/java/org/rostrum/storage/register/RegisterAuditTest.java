package org.rostrum.storage.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.document.words.Tongue;
import org.rostrum.register.log.Checkpoint;
import org.rostrum.register.log.Heads;
import org.rostrum.register.note.Algorithm;
import org.rostrum.register.note.SignedNote;
import org.rostrum.register.tree.Hash;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Vendor;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.register.AuditReport.Kind;
import org.rostrum.storage.register.Registrar.Log;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mutation matrix: every tampering with what the database keeps is named by the audit. */
class RegisterAuditTest {
  private static final int FILINGS = 8;

  @TempDir Path folder;

  /** Rows of another room, in memory, that a test may change. */
  static final class Rows implements Witness {
    final Map<Long, Claim> claims = new TreeMap<>();
    final Set<FileHash> lost = new HashSet<>();

    @Override
    public String name() {
      return "filings";
    }

    @Override
    public Set<String> kinds() {
      return Set.of("filing-received");
    }

    @Override
    public Stream<Claim> claims(JdbcClient jdbc) {
      return claims.values().stream();
    }
  }

  private static FileHash file(int number) {
    return new FileHash(Hash.of(new byte[] {(byte) number}).hex());
  }

  record Scene(RegisterHouse house, Rows rows) {
    void sql(String statement) {
      house.database.write(jdbc -> jdbc.sql(statement).update());
    }

    AuditReport audit() {
      return new RegisterAudit(
              house.database, List.of(rows), file -> !rows.lost.contains(file), List.of())
          .run();
    }
  }

  /** Eight filings, two readings, a change of key after the fifth, heads at every size. */
  static Scene scene(Vendor vendor, Path folder) {
    RegisterHouse house = new RegisterHouse(vendor, folder);
    Rows rows = new Rows();
    for (int i = 0; i < FILINGS; i++) {
      if (i == 5) {
        house.append(Log.READINGS, "file-read", Map.of("by", "p1"));
        house.registrar.checkpoint(Log.READINGS);
        house.append(Log.READINGS, "file-read", Map.of("by", "p2"));
        house.registrar.sealReadings();
        house.registrar.writeHeads();
        house.rotate();
      }
      Map<String, String> facts =
          Map.of("filing", "f" + i, "mission", "QLY", "statement-sha256", file(i).hex());
      long index = house.append("filing-received", facts).index();
      rows.claims.put(
          index,
          new Witness.Claim(
              index,
              RegisterHouse.DEBATE,
              "filing-received",
              Optional.of(RegisterHouse.MORNING),
              facts,
              Set.of(file(i))));
      house.registrar.checkpoint(Log.DEBATES);
    }
    house.registrar.writeHeads();
    return new Scene(house, rows);
  }

  @OnBoth
  void houseInOrder_isSound_andItsFiguresAreTold(Vendor vendor) {
    Scene scene = scene(vendor, folder);
    try (RegisterHouse house = scene.house()) {
      AuditReport report = scene.audit();
      assertThat(report.wrong()).isEmpty();
      assertThat(report.in(Tongue.ENGLISH))
          .isEqualTo(
              "All is well: 10 entries of the register, 2 readings, 10 heads given out, 8 rows and"
                  + " 8 files are as they were recorded.");
      assertThat(house.registrar.keys()).hasSize(2);
    }
  }

  private static Arguments tampering(
      String what, Kind kind, String log, long place, Consumer<Scene> tamper) {
    return Arguments.of(what, kind, log, place, tamper);
  }

  private static Arguments tampering(String what, Kind kind, long place, String... sql) {
    return tampering(what, kind, "DEBATES", place, scene -> List.of(sql).forEach(scene::sql));
  }

  private static String entry(long place, String change) {
    return "UPDATE register_entry SET " + change + " WHERE log = 'DEBATES' AND place = " + place;
  }

  static Stream<Arguments> tamperings() {
    return Stream.of(
        tampering(
            "a fact is changed",
            Kind.NODE_DIFFERS,
            3,
            entry(3, "opening = replace(opening, 'QLY', 'SRN')")),
        tampering(
            "the salt is changed",
            Kind.NODE_DIFFERS,
            3,
            entry(3, "opening = '" + "0".repeat(64) + "' || substr(opening, 65)")),
        tampering(
            "a time is changed",
            Kind.NODE_DIFFERS,
            3,
            entry(3, "opening = replace(opening, 'T14:00:00Z', 'T14:00:00.500Z')")),
        tampering(
            "a time runs back",
            Kind.TIME_RAN_BACK,
            3,
            entry(3, "opening = replace(opening, 'T14:00:00Z', 'T13:00:00Z')")),
        tampering("an entry is made unreadable", Kind.UNREADABLE, 3, entry(3, "opening = 'gone'")),
        tampering(
            "an entry is taken out",
            Kind.OUT_OF_PLACE,
            3,
            "DELETE FROM register_entry WHERE log = 'DEBATES' AND place = 3"),
        tampering(
            "an entry is taken out and the others move up",
            Kind.OUT_OF_PLACE,
            3,
            "DELETE FROM register_entry WHERE log = 'DEBATES' AND place = 3",
            "UPDATE register_entry SET place = -place WHERE log = 'DEBATES' AND place > 3"
                + " AND 1 = 0",
            "UPDATE register_entry SET place = place + 1000 WHERE log = 'DEBATES' AND place > 3",
            "UPDATE register_entry SET place = place - 1001 WHERE place > 1000"),
        tampering(
            "two entries change places",
            Kind.OUT_OF_PLACE,
            3,
            entry(3, "place = 99"),
            entry(4, "place = 3"),
            entry(99, "place = 4")),
        tampering(
            "the end is cut off",
            Kind.CUT_SHORT,
            9,
            "DELETE FROM register_entry WHERE log = 'DEBATES' AND place > 7"),
        tampering("a row's debate is changed", Kind.ROW_DIFFERS, 3, entry(3, "debate = 'other'")),
        tampering(
            "a row's kind is changed", Kind.ROW_DIFFERS, 3, entry(3, "kind = 'filing-withdrawn'")),
        tampering(
            "a row's time is changed",
            Kind.ROW_DIFFERS,
            3,
            entry(3, "at = '2027-02-17T13:00:00.000000000Z'")),
        tampering(
            "a leaf's node is changed",
            Kind.NODE_DIFFERS,
            3,
            "UPDATE register_node SET hash = '"
                + Hash.of().hex()
                + "' WHERE log = 'DEBATES' AND height = 0 AND place = 3"),
        tampering(
            "an inner node is lost",
            Kind.NODE_DIFFERS,
            3,
            "DELETE FROM register_node WHERE log = 'DEBATES' AND height = 1 AND place = 1"),
        tampering(
            "a node is put beside the tree",
            Kind.EDGE_DIFFERS,
            10,
            "INSERT INTO register_node VALUES ('DEBATES', 0, 10, '" + Hash.of().hex() + "')"),
        tampering(
            "the edge is changed",
            Kind.EDGE_DIFFERS,
            10,
            "UPDATE register_edge SET roots = '"
                + Hash.of().hex()
                + " "
                + Hash.of().hex()
                + "' WHERE log = 'DEBATES'"),
        tampering(
            "a head is another's",
            Kind.NOT_SIGNED,
            3,
            "UPDATE register_head SET note = (SELECT replace(note, 'example', 'exemple') FROM"
                + " register_head WHERE log = 'DEBATES' AND size = 3)"
                + " WHERE log = 'DEBATES' AND size = 3"),
        tampering(
            "a head is signed with the former key",
            Kind.NOT_SIGNED,
            "DEBATES",
            9,
            scene -> forge(scene, 9, scene.house().former)),
        tampering(
            "a head of another tree is signed with the right key",
            Kind.OTHER_HEAD,
            "DEBATES",
            9,
            scene -> forge(scene, 9, scene.house().present())),
        tampering(
            "the change of key is not the one recorded",
            Kind.KEY_UNKNOWN,
            2,
            "UPDATE register_head SET log = 'GONE' WHERE log = 'DEBATES' AND size > 6",
            "UPDATE register_key SET verifier = '"
                + stranger().verifiers().getFirst().text()
                + "' WHERE generation = 2"),
        tampering(
            "a reading is taken out",
            Kind.READINGS_DIFFER,
            "READINGS",
            2,
            scene -> {
              scene.sql("DELETE FROM register_entry WHERE log = 'READINGS' AND place = 1");
              scene.sql(
                  "DELETE FROM register_node WHERE log = 'READINGS' AND"
                      + " (height > 0 OR place > 0)");
              scene.sql(
                  "UPDATE register_edge SET size = 1, roots = (SELECT hash FROM register_node"
                      + " WHERE log = 'READINGS') WHERE log = 'READINGS'");
            }),
        tampering(
            "a filing's row is changed",
            Kind.CLAIM_DIFFERS,
            "DEBATES",
            3,
            scene ->
                scene
                    .rows()
                    .claims
                    .put(3L, changed(Objects.requireNonNull(scene.rows().claims.get(3L))))),
        tampering(
            "a filing's row is taken away",
            Kind.CLAIM_MISSING,
            "DEBATES",
            3,
            scene -> scene.rows().claims.remove(3L)),
        tampering(
            "a filing's file is changed",
            Kind.FILE_DIFFERS,
            "DEBATES",
            3,
            scene -> scene.rows().lost.add(file(3))));
  }

  private static Witness.Claim changed(Witness.Claim claim) {
    return new Witness.Claim(
        claim.index(),
        claim.debate(),
        claim.kind(),
        claim.at(),
        Map.of("mission", "SRN"),
        claim.files());
  }

  private static SigningKeys stranger() {
    return KeyRing.create(RegisterHouse.NAME, List.of(Algorithm.ED25519));
  }

  private static void forge(Scene scene, long size, SigningKeys keys) {
    SignedNote note =
        Heads.sign(
            new Checkpoint(RegisterHouse.NAME, size, Hash.of()), keys.all(), RegisterHouse.MORNING);
    scene
        .house()
        .database
        .write(jdbc ->
            jdbc.sql("UPDATE register_head SET note = ? WHERE log = 'DEBATES' AND size = ?")
                .params(note.print(), size)
                .update());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tamperings")
  void audit_namesTheFirstThingWrong(
      String what, Kind kind, String log, long place, Consumer<Scene> tamper) {
    Scene scene = scene(Vendor.SQLITE, folder);
    try (RegisterHouse house = scene.house()) {
      tamper.accept(scene);

      Optional<AuditReport.Wrong> wrong = scene.audit().wrong();

      assertThat(wrong.map(AuditReport.Wrong::kind)).as(what).contains(kind);
      assertThat(wrong.map(found -> found.log().name())).contains(log);
      assertThat(wrong.map(AuditReport.Wrong::place)).contains(place);
      assertThat(house.database.vendor()).isEqualTo(Vendor.SQLITE);
    }
  }

  @Test
  void keyFromPaperThatWasNeverTheRegisters_isNamed() {
    Scene scene = scene(Vendor.SQLITE, folder);
    try (RegisterHouse house = scene.house()) {
      RegisterAudit audit =
          new RegisterAudit(house.database, List.of(), file -> true, stranger().verifiers());
      assertThat(audit.run().wrong().map(AuditReport.Wrong::kind)).contains(Kind.KEY_NOT_YOURS);
    }
  }
}
