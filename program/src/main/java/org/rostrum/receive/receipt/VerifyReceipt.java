package org.rostrum.receive.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.rostrum.document.words.Tongue;
import org.rostrum.document.words.Words;
import org.rostrum.register.log.Checkpoint;
import org.rostrum.register.log.Entry;
import org.rostrum.register.log.Growth;
import org.rostrum.register.log.Verdict;
import org.rostrum.register.log.Verifier;
import org.rostrum.register.note.VerifierKey;
import org.rostrum.register.tree.Hash;

/** Checks a receipt, its files and an earlier receipt, and says each result in one line. Pure. */
public final class VerifyReceipt {
  private static final Words WORDS = Words.beside(VerifyReceipt.class);
  private static final String SHA_256 = "-sha256";

  private final List<VerifierKey> keys;
  private final Tongue tongue;

  /**
   * @param keys those the asker trusts
   * @param tongue the language of the lines
   */
  public VerifyReceipt(List<VerifierKey> keys, Tongue tongue) {
    this.keys = List.copyOf(keys);
    this.tongue = tongue;
  }

  /** Whether a line says that something holds. */
  public enum Outcome {
    HOLDS,
    DOES_NOT_HOLD
  }

  /** One result. */
  public record Line(Outcome outcome, String words) {}

  /**
   * The results, in the order they were reached, and what the entry says.
   *
   * @param facts empty when the receipt does not hold: then nothing it says is proved
   */
  public record Report(List<Line> lines, Optional<Entry> facts) {
    public boolean holds() {
      return lines.stream().allMatch(line -> line.outcome() == Outcome.HOLDS);
    }
  }

  /**
   * Checks.
   *
   * @param earlier an earlier receipt of the same mission; empty to leave that out
   * @param files the hashes of files, by the names the asker gave
   */
  public Report check(String receipt, Optional<String> earlier, SortedMap<String, Hash> files) {
    List<Line> lines = new ArrayList<>();
    Optional<ReceiptFile> file = ReceiptFile.read(receipt);
    if (file.isEmpty()) {
      return new Report(List.of(fails("misspelled")), Optional.empty());
    }
    Verdict verdict = new Verifier(keys).check(file.get().proof());
    if (verdict instanceof Verdict.Fails failed) {
      return new Report(List.of(fails(failed.fault().code())), Optional.empty());
    }
    Verdict.Holds holds = (Verdict.Holds) verdict;
    Checkpoint head = holds.checkpoint();
    lines.add(holds("entry", "register", head.origin(), "size", head.size()));
    earlier.ifPresent(text -> lines.add(grown(text, file.get().growth())));
    files.forEach((name, hash) -> lines.add(fileOf(holds.entry(), name, hash)));
    return new Report(List.copyOf(lines), Optional.of(holds.entry()));
  }

  private Line grown(String earlier, String growth) {
    Optional<ReceiptFile> file = ReceiptFile.read(earlier);
    if (file.isEmpty()
        || !(new Verifier(keys).check(file.get().proof()) instanceof Verdict.Holds before)) {
      return fails("earlier");
    }
    return Growth.parse(growth)
        .flatMap(proof -> proof.from(before.checkpoint(), keys))
        .map(later -> holds("growth", "size", before.checkpoint().size()))
        .orElseGet(() -> fails("growth"));
  }

  private Line fileOf(Entry entry, String name, Hash hash) {
    for (Map.Entry<String, String> fact : entry.facts().entrySet()) {
      if (fact.getKey().endsWith(SHA_256) && fact.getValue().equals(hash.hex())) {
        String what = fact.getKey().substring(0, fact.getKey().length() - SHA_256.length());
        return holds("file", "file", name, "what", what);
      }
    }
    return fails("file", "file", name, "hash", hash.hex());
  }

  private Line holds(String key, Object... places) {
    return new Line(Outcome.HOLDS, WORDS.say(tongue, "holds." + key, places));
  }

  private Line fails(String key, Object... places) {
    return new Line(Outcome.DOES_NOT_HOLD, WORDS.say(tongue, "fails." + key, places));
  }
}
