package org.rostrum.receive.filing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.register.Reconciliation.End;
import org.rostrum.storage.register.Witness;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Says to the audit what the rows of filings say. What may change after the entry was written (the
 * letter that followed, a late filing that was admitted) is said by the entry of that change.
 */
public final class FilingWitness implements Witness {
  private static final Set<String> LATER =
      Set.of(
          "timing",
          "cover-letter",
          "cover-letter-sha256",
          "cover-letter-bytes",
          "cover-letter-until",
          "in-place-of-once-admitted");

  @Override
  public String name() {
    return "filings";
  }

  @Override
  public Set<String> kinds() {
    Set<String> kinds = new TreeSet<>();
    for (Deed deed : Deed.values()) {
      kinds.add(Kinds.of(deed));
    }
    return kinds;
  }

  @Override
  public Stream<Claim> claims(JdbcClient jdbc) {
    List<Claim> filings = FilingRows.all(jdbc).stream().map(FilingWitness::filed).toList();
    List<Claim> steps = StepRows.all(jdbc).stream().map(FilingWitness::done).toList();
    return Stream.concat(filings.stream(), steps.stream());
  }

  @Override
  public Stream<Standing> standings(JdbcClient jdbc) {
    return FilingRows.all(jdbc).stream()
        .map(filing ->
            new Standing(filing.key().debate(), filing.key().code(), end(filing.state())));
  }

  private static Claim filed(Filing filing) {
    Map<String, String> facts = new TreeMap<>(EntryFacts.received(filing));
    facts.keySet().removeAll(LATER);
    Set<FileHash> files = new HashSet<>(Set.of(filing.statement().hash()));
    if (filing.letter() instanceof CoverLetter.There there) {
      files.add(there.file().hash());
    }
    return new Claim(
        filing.entry(), filing.key().debate(), Kinds.of(Deed.FILE), Optional.empty(), facts, files);
  }

  private static Claim done(Step step) {
    return new Claim(
        step.entry(),
        step.filing().debate(),
        Kinds.of(step.deed()),
        Optional.of(step.at()),
        EntryFacts.deed(step.filing(), step.by(), step.reason()),
        Set.of());
  }

  private static End end(State state) {
    return switch (state) {
      case DRAFT, RECEIVED, ACCEPTED, RETURNED, COMPILED -> End.OPEN;
      case ISSUED, CORRECTED -> End.ISSUED;
      case WITHDRAWN -> End.WITHDRAWN;
      case REPLACED -> End.REPLACED;
      case REFUSED -> End.REFUSED;
    };
  }
}
