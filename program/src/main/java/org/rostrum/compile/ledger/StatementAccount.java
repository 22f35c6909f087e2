package org.rostrum.compile.ledger;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rostrum.document.tally.Tally;

/**
 * The account of one statement.
 *
 * @param annex the annex's number
 * @param file the statement's file name
 * @param sha256 the hash of the file as filed
 * @param source what stands in the Word file, counted without the reader
 * @param text what stands in the Text
 * @param finished what stands in the finished files, by the form's name, counted without the writer
 * @param differences where they disagree; empty when the account balances
 */
public record StatementAccount(
    int annex,
    String file,
    String sha256,
    Tally source,
    Tally text,
    SortedMap<String, Tally> finished,
    List<Difference> differences) {
  public StatementAccount {
    finished = new TreeMap<>(finished);
    differences = List.copyOf(differences);
  }

  public boolean balances() {
    return differences.isEmpty();
  }
}
