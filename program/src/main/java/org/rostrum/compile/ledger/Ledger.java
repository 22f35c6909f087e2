package org.rostrum.compile.ledger;

import java.util.List;
import java.util.stream.Stream;

/**
 * The account of a whole compilation.
 *
 * @param accounts one for each annex, in order
 * @param faults what is wrong with a finished file as a whole
 */
public record Ledger(List<StatementAccount> accounts, List<Difference> faults) {
  public Ledger {
    accounts = List.copyOf(accounts);
    faults = List.copyOf(faults);
  }

  /** Whether nothing was lost, added or moved anywhere. */
  public boolean balances() {
    return faults.isEmpty() && accounts.stream().allMatch(StatementAccount::balances);
  }

  /** All differences: those of whole files, then in the order of the annexes. */
  public List<Difference> differences() {
    return Stream.concat(
            faults.stream(), accounts.stream().flatMap(account -> account.differences().stream()))
        .toList();
  }

  /** Words of all statements, as read. */
  public long words() {
    return accounts.stream().mapToLong(account -> account.text().words()).sum();
  }
}
