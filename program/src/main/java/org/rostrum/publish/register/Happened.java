package org.rostrum.publish.register;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rostrum.register.log.Entry;

/**
 * An entry as a line of a history.
 *
 * @param entry what the register remembers
 * @param by the name of who did it; empty when nobody did, or nobody knows the id any more
 */
public record Happened(Entry entry, String by) {
  /** The words of a kind that has none of its own. */
  private static final String OTHER = "kind.other";

  public Instant at() {
    return entry.time();
  }

  /** The key of the sentence that says what happened. */
  public String key() {
    return Kinds.KNOWN.contains(entry.kind()) ? "kind." + entry.kind() : OTHER;
  }

  public String mission() {
    return fact("mission");
  }

  public String filing() {
    return fact("filing");
  }

  /** In which role; empty when the entry does not say. */
  public String role() {
    return fact("as");
  }

  public String fact(String name) {
    Optional<String> value = entry.fact(name);
    return value.orElse("");
  }

  /** All facts in one line. */
  public String facts() {
    return entry.facts().entrySet().stream()
        .map(fact -> fact.getKey() + ": " + fact.getValue())
        .collect(Collectors.joining("; "));
  }

  boolean concerns(String code) {
    return mission().equals(code) || fact("party").equals(code);
  }
}
