package org.rostrum.storage.register;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rostrum.register.log.Entry;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.register.AuditReport.Kind;
import org.rostrum.storage.register.AuditReport.Wrong;
import org.rostrum.storage.register.Registrar.Log;
import org.rostrum.storage.register.Witness.Claim;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds what other rooms' rows say against the entries, both ways, and looks at their files. */
final class ClaimAudit {
  private final JdbcClient jdbc;
  private final List<Witness> witnesses;
  private final Predicate<FileHash> isWhole;
  private final RegisterRows rows = new RegisterRows(Log.DEBATES);
  private long claims;
  private long files;

  ClaimAudit(JdbcClient jdbc, List<Witness> witnesses, Predicate<FileHash> isWhole) {
    this.jdbc = jdbc;
    this.witnesses = witnesses;
    this.isWhole = isWhole;
  }

  long rows() {
    return claims;
  }

  long files() {
    return files;
  }

  Optional<Wrong> first() {
    return witnesses.stream().map(this::of).flatMap(Optional::stream).findFirst();
  }

  private Optional<Wrong> of(Witness witness) {
    List<Claim> said;
    try (Stream<Claim> stream = witness.claims(jdbc)) {
      said = RegisterAudit.sorted(stream.toList());
    }
    Set<Long> claimed = new HashSet<>();
    for (Claim claim : said) {
      claims++;
      claimed.add(claim.index());
      Optional<Wrong> wrong = compared(witness, claim).or(() -> fileOf(claim));
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return rows.placesOf(jdbc, witness.kinds()).stream()
        .filter(place -> !claimed.contains(place))
        .findFirst()
        .map(place -> Wrong.at(Kind.CLAIM_MISSING, Log.DEBATES, place, witness.name()));
  }

  private Optional<Wrong> compared(Witness witness, Claim claim) {
    Optional<Entry> entry = rows.leaf(jdbc, claim.index()).map(leaf -> leaf.entry());
    boolean same =
        entry
            .filter(there -> there.kind().equals(claim.kind()))
            .filter(there -> there.debate().equals(claim.debate()))
            .filter(there -> claim.at().orElse(there.time()).equals(there.time()))
            .filter(there -> saysAll(there, claim.facts()))
            .isPresent();
    return same
        ? Optional.empty()
        : Optional.of(Wrong.at(Kind.CLAIM_DIFFERS, Log.DEBATES, claim.index(), witness.name()));
  }

  private static boolean saysAll(Entry entry, Map<String, String> facts) {
    return facts.entrySet().stream()
        .allMatch(fact -> entry.fact(fact.getKey()).equals(Optional.of(fact.getValue())));
  }

  private Optional<Wrong> fileOf(Claim claim) {
    for (FileHash file : claim.files()) {
      files++;
      if (!isWhole.test(file)) {
        return Optional.of(Wrong.at(Kind.FILE_DIFFERS, Log.DEBATES, claim.index(), file.hex()));
      }
    }
    return Optional.empty();
  }
}
