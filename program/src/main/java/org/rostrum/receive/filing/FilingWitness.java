package org.rostrum.receive.filing;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.register.Witness;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says to the audit what the rows of filings say of their entries. */
public final class FilingWitness implements Witness {
  @Override
  public String name() {
    return "filings";
  }

  @Override
  public Set<String> kinds() {
    Set<Deed> own = EnumSet.allOf(Deed.class);
    own.remove(Deed.COMPILE); // of the act that compiles
    own.remove(Deed.ISSUE);
    return own.stream().map(Kinds::of).collect(Collectors.toSet());
  }

  @Override
  public Stream<Claim> claims(JdbcClient jdbc) {
    return StepRows.all(jdbc).stream().map(step -> claim(jdbc, step));
  }

  private static Claim claim(JdbcClient jdbc, Step step) {
    Map<String, String> facts = new HashMap<>();
    Set<FileHash> files = new HashSet<>();
    facts.put("filing", step.filing().code());
    facts.put("mission", step.filing().mission());
    facts.put("by", step.by().person());
    if (!step.reason().isBlank()) {
      facts.put("reason-sha256", EntryFacts.hash(step.reason()));
    }
    if (step.deed() == Deed.FILE) {
      FilingRows.find(jdbc, step.filing()).ifPresent(filing -> received(filing, facts, files));
    }
    return new Claim(
        step.entry(), step.filing().debate(), Kinds.of(step.deed()), facts, files);
  }

  /** What the row of a filing says of its receipt; what came later has entries of its own. */
  private static void received(Filing filing, Map<String, String> facts, Set<FileHash> files) {
    Timing timing = filing.timing().isLate() ? Timing.LATE : Timing.ON_TIME;
    facts.put("timing", timing.code());
    facts.put("received", filing.received().toString());
    EntryFacts.file(facts, "statement", filing.statement());
    if (!filing.text().isEmpty()) {
      facts.put("text-sha256", filing.text());
    }
    files.add(filing.statement().hash());
    if (filing.letter() instanceof CoverLetter.There there) {
      files.add(there.file().hash());
    }
  }
}
