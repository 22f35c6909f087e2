package org.rostrum.receive.draft;

import java.util.List;
import java.util.Optional;
import org.rostrum.storage.files.FileHash;

/**
 * What a mission has prepared for a debate.
 *
 * @param version rises with every change; 0 before the first
 * @param statement the version of the statement that stands
 * @param cover the version of the cover letter that stands
 * @param sent every file that was ever sent, the newest first
 * @param decisions what was decided on the files that stand
 */
public record Draft(
    String debate,
    String mission,
    long version,
    Optional<Sent> statement,
    Optional<Sent> cover,
    List<Sent> sent,
    List<Decision> decisions) {

  public Draft {
    sent = List.copyOf(sent);
    decisions = List.copyOf(decisions);
  }

  /** The version of a part that stands. */
  public Optional<Sent> stands(Part part) {
    return switch (part) {
      case STATEMENT -> statement;
      case COVER -> cover;
    };
  }

  /** The number of the version of a part that stands; 0 for none. */
  public long number(Part part) {
    return stands(part).map(Sent::number).orElse(0L);
  }

  /** Every version of a part, the newest first. */
  public List<Sent> versions(Part part) {
    return sent.stream().filter(each -> each.part() == part).toList();
  }

  /** One version of a part. */
  public Optional<Sent> version(Part part, long number) {
    return versions(part).stream().filter(each -> each.number() == number).findFirst();
  }

  /** What was decided on a question of a file. */
  public Optional<Decision> decided(FileHash hash, String code) {
    return decisions.stream()
        .filter(each -> each.hash().equals(hash) && each.code().equals(code))
        .findFirst();
  }
}
