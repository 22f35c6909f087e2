package org.rostrum.receive.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Vendor;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.register.AuditReport;
import org.rostrum.storage.register.AuditReport.Kind;
import org.rostrum.storage.register.RegisterAudit;

/** Whoever changes a filing behind the register's back is found out by the audit. */
class FilingWitnessTest {
  @TempDir Path folder;

  private static AuditReport audit(FilingHouse house) {
    return new RegisterAudit(
            house.storage.database(),
            List.of(new FilingWitness()),
            house.storage.files().unpublished()::healthy,
            List.of())
        .run();
  }

  /** One filing replaced, one withdrawn, one accepted, one returned. */
  private static void fill(FilingHouse house) {
    house.sendBoth("QLY", "First words.");
    house.filed("QLY");
    house.sendBoth("QLY", "Other words.");
    house.filed("QLY");
    house.sendBoth("SRN", "Words of Sarn.");
    house.done(house.filed("SRN"), Deed.WITHDRAW, "");
    house.sendBoth("BRM", "Words of Brennmark.");
    house.done(house.filed("BRM"), Deed.ACCEPT, "");
    house.sendBoth("HLN", "Words of Hollin.");
    house.done(house.filed("HLN"), Deed.RETURN, "The second page is missing.");
  }

  @OnBoth
  void whatWasFiledAndDone_agreesWithTheRegister(Vendor vendor) {
    try (FilingHouse house = new FilingHouse(vendor, folder)) {
      fill(house);
      AuditReport report = audit(house);

      assertThat(report.wrong()).isEmpty();
      assertThat(report.files()).isEqualTo(10);
    }
  }

  static Stream<Arguments> tamperings() {
    return Stream.of(
        changed(
            "the statement is another",
            Kind.CLAIM_DIFFERS,
            "filing SET statement = '" + "a".repeat(64) + "' WHERE mission = 'BRM'"),
        changed(
            "the instant of receipt is another",
            Kind.CLAIM_DIFFERS,
            "filing SET received_at = '2027-01-01T00:00:00.000000000Z' WHERE mission = 'BRM'"),
        changed("who filed is another", Kind.CLAIM_DIFFERS, "filing SET filed_by = 'somebody'"),
        changed(
            "what was left out is another",
            Kind.CLAIM_DIFFERS,
            "filing SET left_out = 'Nothing' WHERE mission = 'BRM'"),
        changed(
            "a withdrawal is written by hand",
            Kind.FILING_UNACCOUNTED,
            "filing SET state = 'WITHDRAWN' WHERE mission = 'BRM'"),
        changed(
            "a reason is another",
            Kind.CLAIM_DIFFERS,
            "filing_step SET reason = 'Another' WHERE mission = 'HLN' AND deed = 'RETURN'"),
        changed(
            "a step has another time",
            Kind.CLAIM_DIFFERS,
            "filing_step SET at = '2027-01-01T00:00:00.000000000Z' WHERE mission = 'HLN'"),
        Arguments.of(
            "a step is taken away",
            Kind.CLAIM_MISSING,
            sql("DELETE FROM filing_step WHERE mission = 'HLN' AND deed = 'RETURN'")),
        Arguments.of(
            "a filing is taken away",
            Kind.FILING_UNACCOUNTED,
            sql("DELETE FROM filing WHERE mission = 'BRM'")),
        Arguments.of(
            "a file is taken away",
            Kind.FILE_DIFFERS,
            (Consumer<FilingHouse>)
                house -> house.storage.files().unpublished().remove(statement(house))));
  }

  private static Arguments changed(String what, Kind kind, String change) {
    return Arguments.of(what, kind, sql("UPDATE " + change));
  }

  private static Consumer<FilingHouse> sql(String statement) {
    return house -> house.storage.database().write(jdbc -> jdbc.sql(statement).update());
  }

  private static FileHash statement(FilingHouse house) {
    return house.filings.ofMission(FilingHouse.DEBATE, "BRM").getFirst().statement().hash();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tamperings")
  void audit_namesWhatWasChanged(String what, Kind kind, Consumer<FilingHouse> tamper) {
    try (FilingHouse house = new FilingHouse(Vendor.SQLITE, folder)) {
      fill(house);
      tamper.accept(house);

      assertThat(audit(house).wrong().map(AuditReport.Wrong::kind)).as(what).contains(kind);
    }
  }
}
