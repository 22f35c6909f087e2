package org.rostrum.receive.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.tally.SourceTally;
import org.rostrum.document.tally.TextTally;
import org.rostrum.document.word.Reading;
import org.rostrum.document.word.WordReader;
import org.rostrum.document.word.choice.Choices;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.files.FileStores;

/**
 * Rebuilds statements from their files, as chosen. The last ones stay at hand, up to some size, so
 * that a page and its pictures read a file once. Safe for many threads.
 */
public final class Rebuilding {
  private static final long AT_HAND = 64L << 20;

  private final FileStores files;
  private final Map<Wanted, Kept> atHand = new LinkedHashMap<>(16, 0.75f, true);
  private long held;

  public Rebuilding(FileStores files) {
    this.files = files;
  }

  private record Wanted(FileHash file, Choices choices) {}

  /** A rebuilt text, or nothing where the file cannot be read, and how heavy it is. */
  private record Kept(Optional<Rebuilt> rebuilt, long weight) {}

  /** The statement of a file; empty when the file cannot be read. */
  public Optional<Rebuilt> of(FileHash file, Choices choices) {
    Wanted wanted = new Wanted(file, choices);
    synchronized (atHand) {
      Kept kept = atHand.get(wanted);
      if (kept != null) {
        return kept.rebuilt();
      }
    }
    byte[] bytes = bytes(file);
    Optional<Rebuilt> rebuilt = rebuild(bytes, choices);
    keep(wanted, new Kept(rebuilt, 2L * bytes.length + 4096));
    return rebuilt;
  }

  /** The bytes of a file, as the mission sent it. */
  public byte[] bytes(FileHash file) {
    try (InputStream in = files.unpublished().open(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Rebuilt> rebuild(byte[] bytes, Choices choices) {
    try {
      byte[] chosen = choices.applyTo(bytes, Limits.STATEMENT);
      Reading reading = new WordReader(Limits.STATEMENT).read(chosen);
      return Optional.of(
          new Rebuilt(
              reading.text(),
              TextHash.of(reading.text()),
              reading.departures(),
              SourceTally.count(chosen),
              TextTally.count(reading.text())));
    } catch (Refusal | IllegalArgumentException e) {
      return Optional.empty(); // the check says why
    }
  }

  private void keep(Wanted wanted, Kept kept) {
    synchronized (atHand) {
      Kept former = atHand.put(wanted, kept);
      held += kept.weight() - (former == null ? 0 : former.weight());
      var eldest = atHand.entrySet().iterator();
      while (held > AT_HAND && eldest.hasNext()) {
        held -= eldest.next().getValue().weight();
        eldest.remove();
      }
    }
  }
}
