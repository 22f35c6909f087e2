package org.rostrum.compile;

import java.util.List;
import org.rostrum.compile.ledger.Ledger;
import org.rostrum.document.official.Annex;

/**
 * What came of a compilation.
 *
 * @param status whether the files may be taken for the official document
 * @param annexes the annexes in order
 * @param ledger the account
 * @param unread statements that could not be read
 * @param found what a person should look at, though the annexes stand
 * @param departures how many things of the Word files are not in the Texts
 * @param missing what nobody has told, in words
 * @param files names of the files and folders left in the output folder
 * @param kept how many statements were taken over from an earlier run
 */
public record Outcome(
    Status status,
    List<Annex> annexes,
    Ledger ledger,
    List<Unread> unread,
    List<Found> found,
    int departures,
    List<String> missing,
    List<String> files,
    int kept) {

  /** Whether the files may be taken for the official document. */
  public enum Status {
    /** The account balances; the files stand. */
    OFFICIAL,
    /** Asked for as a draft; the files stand and say so. */
    DRAFT,
    /** The account does not balance, or a statement could not be read; no official file stands. */
    WITHHELD
  }
}
