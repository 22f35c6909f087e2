package org.rostrum.cover.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rostrum.cover.report.CoverFinding;
import org.rostrum.cover.report.CoverReport;
import org.rostrum.cover.report.Policy;
import org.rostrum.cover.report.Verdict;
import org.rostrum.cover.specimen.Attack;
import org.rostrum.cover.specimen.Authority;
import org.rostrum.cover.specimen.ContainerAttacks;
import org.rostrum.cover.specimen.Doubles;
import org.rostrum.cover.specimen.PdfAttacks;
import org.rostrum.cover.specimen.RawAttacks;
import org.rostrum.cover.specimen.SignatureAttacks;
import org.rostrum.cover.specimen.TrustAttacks;
import org.rostrum.cover.trust.TrustList;

/** Every attack of the table, with what is said of it; the table in the docs is this test's. */
class AttackTableTest {
  private static final Authority AUTHORITY = new Authority("CN=Specimen Authority, O=Quillaya");
  private static final Authority.Holder KNOWN =
      AUTHORITY.issue("CN=Ana Tarquina, O=Permanent Mission of Quillaya, C=QL");
  private static final Authority.Holder STRANGER =
      new Authority("CN=Elsewhere").issue("CN=Ana Tarquina, O=Permanent Mission of Quillaya");
  private static final TrustList TRUST = Doubles.signer("QLY", KNOWN.certificate());

  /** What may still be called known: harmless, or told beside the answer. */
  private static final Set<String> HARMLESS = Set.of("certified, changes allowed, nothing changed");

  /** Of these it is right to say no more than that nobody signed them. */
  private static final Set<Integer> UNSIGNED_ROWS = Set.of(29, 30, 31, 32);

  /** And of this one, whose signature is gone without a trace. */
  private static final String TAKEN_OFF = "no signature";

  private static final String HEAD =
      """
      # Attacks on cover letters

      Written by `AttackTableTest`; do not edit. Each attack is made in code from a clean letter of a
      specimen State, signed (rows 33 to 38) by somebody on the trust list, and given to the
      examination. The rows are those of the house's table of attacks; rows 1 to 28 and 40 concern
      Word files and stand in a table of their own.

      The answer is one of: `known` (signed by somebody known to us), `not-known` (signed, but we do
      not know the signer), `not-signed` (a picture of a letter, look at it), `broken` (there is a
      signature, or the remains of one, and it does not hold), `refused` (the file is not taken).
      None of these files may ever be `known`, but one: a letter whose signer allowed changes and
      nobody made any, of which the officer is told.

      | row | attack | answer | findings |
      |---|---|---|---|
      """;

  private static List<Attack> attacks() {
    List<Attack> all = new ArrayList<>(PdfAttacks.all());
    all.addAll(RawAttacks.all());
    all.addAll(new SignatureAttacks(KNOWN, STRANGER).all());
    all.addAll(new ContainerAttacks(KNOWN, STRANGER).all());
    all.addAll(new TrustAttacks(AUTHORITY, KNOWN).all());
    all.sort(Comparator.comparingInt(Attack::row));
    return all;
  }

  @Test
  void everyAttack_isRefusedOrTold_andNoneIsKnown() throws IOException {
    StringBuilder table = new StringBuilder(HEAD);
    List<String> wrong = new ArrayList<>();
    for (Attack attack : attacks()) {
      CoverReport report =
          Examination.of(attack.file().get(), Doubles.expecting(TRUST), Policy.STANDARD);
      table.append(line(attack, report));
      boolean known = report.verdict() == Verdict.KNOWN && !HARMLESS.contains(attack.name());
      boolean passed = report.findings().isEmpty();
      boolean unsigned =
          report.verdict() == Verdict.NOT_SIGNED
              && !UNSIGNED_ROWS.contains(attack.row())
              && !attack.name().equals(TAKEN_OFF);
      if (known || passed || unsigned) {
        wrong.add(attack.row() + " " + attack.name() + ": " + report.verdict());
      }
    }
    assertThat(wrong).isEmpty();
    compare(table.toString());
  }

  private static String line(Attack attack, CoverReport report) {
    String findings =
        report.findings().stream()
            .map(AttackTableTest::told)
            .distinct()
            .collect(Collectors.joining(", "));
    return "| "
        + attack.row()
        + " | "
        + attack.name()
        + " | "
        + report.verdict().code()
        + " | "
        + findings
        + " |\n";
  }

  private static String told(CoverFinding finding) {
    return finding.check().code() + " (" + finding.severity().name().toLowerCase(Locale.ROOT) + ")";
  }

  /** On a difference the new table is written at once: look at it, and commit it if it is meant. */
  private static void compare(String table) throws IOException {
    Optional<Path> docs = docs();
    if (docs.isEmpty()) {
      return;
    }
    Path file = docs.get().resolve("attacks-cover.md");
    String committed = Files.exists(file) ? Files.readString(file) : "";
    if (!table.equals(committed)) {
      Files.writeString(file, table);
    }
    assertThat(committed)
        .as("docs/attacks-cover.md was not what is found. It has been written anew: look, commit")
        .isEqualTo(table);
  }

  private static Optional<Path> docs() {
    Path here = Path.of("").toAbsolutePath();
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("docs")) && Files.exists(folder.resolve("launch"))) {
        return Optional.of(folder.resolve("docs"));
      }
    }
    return Optional.empty();
  }
}
