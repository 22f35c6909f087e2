package org.rostrum.storage.register;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rostrum.storage.files.FileHash;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A room whose rows say the same as entries of the register: the audit hears it and compares. A
 * room with such rows brings one as a bean.
 */
public interface Witness {
  /** What its rows are about, one word in lower case: {@code "filings"}. */
  String name();

  /**
   * The kinds of entry it knows every one of: an entry of these kinds for which it makes no claim
   * is a row that was taken away.
   */
  Set<String> kinds();

  /** What its rows say, in any order. The caller closes the stream. */
  Stream<Claim> claims(JdbcClient jdbc);

  /**
   * How its filings ended by its rows; of each debate all or none. The caller closes the stream.
   */
  default Stream<Standing> standings(JdbcClient jdbc) {
    return Stream.empty();
  }

  /** How a filing of a debate ended, as a row says. */
  record Standing(String debate, String filing, Reconciliation.End end) {}

  /**
   * What one row says of its entry.
   *
   * @param index the entry's place in the public log
   * @param debate whose it is
   * @param kind what happened
   * @param at the entry's time; empty where the row does not say it
   * @param facts those of the entry that the row says too, with the row's values
   * @param files that must be in the store of unpublished files, whole
   */
  record Claim(
      long index,
      String debate,
      String kind,
      Optional<Instant> at,
      Map<String, String> facts,
      Set<FileHash> files) {
    public Claim {
      facts = Map.copyOf(facts);
      files = Set.copyOf(files);
    }
  }
}
