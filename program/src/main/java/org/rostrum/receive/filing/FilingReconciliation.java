package org.rostrum.receive.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.debate.Reconciliation;
import org.rostrum.register.log.Entry;
import org.rostrum.register.log.Leaf;
import org.rostrum.storage.Database;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.register.Registrar;

/**
 * Compares the filings of a debate with what the register says of them: each that was received is
 * there with the same hashes and bytes, and is where its entries lead.
 */
public final class FilingReconciliation implements Reconciliation {
  private final Database database;
  private final Registrar registrar;
  private final FileStores files;

  public FilingReconciliation(Database database, Registrar registrar, FileStores files) {
    this.database = database;
    this.registrar = registrar;
    this.files = files;
  }

  /** What the register says of one filing. */
  private record Said(String statement, String timing, State state) {}

  @Override
  public Optional<Amiss> first(String debate) {
    Map<String, Said> said = new TreeMap<>();
    Map<String, Filing> kept = new HashMap<>();
    database.read(jdbc -> {
      for (Leaf leaf : registrar.leaves(jdbc, debate)) {
        hear(said, leaf.entry());
      }
      FilingRows.ofDebate(jdbc, debate).forEach(each -> kept.put(each.key().code(), each));
      return said;
    });
    for (Map.Entry<String, Said> each : said.entrySet()) {
      Optional<String> why = amiss(each.getValue(), Optional.ofNullable(kept.get(each.getKey())));
      if (why.isPresent()) {
        return why.map(words -> new Amiss(each.getKey(), words));
      }
    }
    return kept.keySet().stream()
        .filter(code -> !said.containsKey(code))
        .sorted()
        .findFirst()
        .map(code -> new Amiss(code, "it is kept, and the register has received no such filing."));
  }

  private Optional<String> amiss(Said said, Optional<Filing> kept) {
    if (kept.isEmpty()) {
      return Optional.of("the register received it, and it is not there any more.");
    }
    Filing filing = kept.get();
    if (!filing.statement().hash().hex().equals(said.statement())) {
      return Optional.of("its statement is another than the one the register received.");
    }
    if (!filing.timing().code().equals(said.timing())) {
      return Optional.of(
          "it is marked "
              + filing.timing().code()
              + ", and the register says "
              + said.timing()
              + ".");
    }
    if (filing.state() != said.state()) {
      return Optional.of(
          "it is "
              + filing.state().code()
              + ", and the register says "
              + said.state().code()
              + ".");
    }
    FileHash hash = filing.statement().hash();
    return files.unpublished().healthy(hash)
        ? Optional.empty()
        : Optional.of("the bytes of its statement are damaged or gone.");
  }

  private static void hear(Map<String, Said> said, Entry entry) {
    if (entry.kind().equals(Kinds.of(Deed.COMPILE))) {
      compiled(said, entry);
      return;
    }
    Optional<String> code = entry.fact("filing");
    if (code.isEmpty()) {
      return;
    }
    if (entry.kind().equals(Kinds.of(Deed.FILE))) {
      said.put(
          code.get(),
          new Said(
              entry.fact("statement-sha256").orElse(""),
              entry.fact("timing").orElse(""),
              State.RECEIVED));
      return;
    }
    Said before = said.get(code.get());
    if (before != null) {
      said.put(code.get(), next(before, entry.kind()));
    }
  }

  /** Those that were accepted and stand in a compilation are compiled. */
  private static void compiled(Map<String, Said> said, Entry entry) {
    for (String code : List.of(entry.fact("filings").orElse("").split(" ", -1))) {
      said.computeIfPresent(
          code, (key, before) -> new Said(before.statement(), before.timing(), State.COMPILED));
    }
  }

  private static Said next(Said before, String kind) {
    for (Deed deed : Deed.values()) {
      if (!Kinds.of(deed).equals(kind)) {
        continue;
      }
      Optional<State> state =
          switch (deed) {
            case REPLACE -> Optional.of(State.REPLACED);
            case WITHDRAW -> Optional.of(State.WITHDRAWN);
            case UNDO_WITHDRAWAL -> Optional.of(State.RECEIVED);
            case ACCEPT -> Optional.of(State.ACCEPTED);
            case RETURN -> Optional.of(State.RETURNED);
            case REFUSE -> Optional.of(State.REFUSED);
            case ISSUE -> Optional.of(State.ISSUED);
            case CORRECT -> Optional.of(State.CORRECTED);
            case FILE, ADD_LETTER, CONFIRM, ADMIT_LATE, COMPILE, ASK_CORRECTION -> Optional.empty();
          };
      String timing = deed == Deed.ADMIT_LATE ? Timing.LATE_ADMITTED.code() : before.timing();
      return new Said(before.statement(), timing, state.orElse(before.state()));
    }
    return before;
  }
}
