package org.rostrum.storage.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rostrum.register.log.Entry;
import org.rostrum.register.log.Leaf;

/**
 * What became of every filing of a debate, by the register alone: issued, withdrawn by its mission,
 * replaced by it, refused with a reason, or open. A compilation that does not agree with it is not
 * official. Pure.
 */
public final class Reconciliation {
  private static final String FILING = "filing";
  private static final String REASON = "reason-sha256";

  /** How a filing ended. */
  public enum End {
    OPEN,
    ISSUED,
    WITHDRAWN,
    REPLACED,
    REFUSED
  }

  /**
   * One filing.
   *
   * @param filing its id
   * @param end how it ended
   * @param entry the place of the entry that says so
   */
  public record Account(String filing, End end, long entry) {}

  /** Why a compilation and the register do not agree about a filing. */
  public enum Why {
    /** It is open, and the compilation leaves it out. */
    LEFT_OUT,
    /** It was withdrawn, replaced or refused, and the compilation has it. */
    ENDED_AND_COMPILED,
    /** The compilation has it, and the register does not know it. */
    UNKNOWN,
    /** It was refused without a reason. */
    NO_REASON,
    /** Something happened to it before it was filed, or after it had ended. */
    OUT_OF_ORDER
  }

  /** One disagreement. */
  public record Gap(String filing, Why why) {}

  private final Map<String, Account> accounts = new LinkedHashMap<>();
  private final List<Gap> gaps = new ArrayList<>();

  private Reconciliation() {}

  /** Reads the entries of one debate, in order. */
  public static Reconciliation of(List<Leaf> leaves) {
    Reconciliation reconciliation = new Reconciliation();
    leaves.forEach(leaf -> reconciliation.read(leaf.entry()));
    return reconciliation;
  }

  /** What became of each filing, in the order they were filed. */
  public List<Account> accounts() {
    return List.copyOf(accounts.values());
  }

  /** What is wrong with the entries themselves; empty when each filing is accounted for. */
  public List<Gap> gaps() {
    return List.copyOf(gaps);
  }

  /** What keeps a compilation of exactly these filings from being official. */
  public List<Gap> gaps(Set<String> compiled) {
    List<Gap> all = new ArrayList<>(gaps);
    for (Account account : accounts.values()) {
      boolean isIn = compiled.contains(account.filing());
      switch (account.end()) {
        case OPEN -> {
          if (!isIn) {
            all.add(new Gap(account.filing(), Why.LEFT_OUT));
          }
        }
        case WITHDRAWN, REPLACED, REFUSED -> {
          if (isIn) {
            all.add(new Gap(account.filing(), Why.ENDED_AND_COMPILED));
          }
        }
        case ISSUED -> {} // an edition after the first may leave out what the first has
      }
    }
    new TreeSet<>(compiled)
        .stream()
            .filter(filing -> !accounts.containsKey(filing))
            .forEach(filing -> all.add(new Gap(filing, Why.UNKNOWN)));
    return all;
  }

  private void read(Entry entry) {
    entry.fact(FILING).ifPresent(filing -> read(filing, entry));
  }

  private void read(String filing, Entry entry) {
    Account before = accounts.get(filing);
    if (entry.kind().equals("filing-received")) {
      if (before != null) {
        gaps.add(new Gap(filing, Why.OUT_OF_ORDER));
      }
      accounts.put(filing, new Account(filing, End.OPEN, entry.index()));
      return;
    }
    if (before == null) {
      gaps.add(new Gap(filing, Why.OUT_OF_ORDER));
      return;
    }
    switch (entry.kind()) {
      case "filing-withdrawn" -> end(before, End.OPEN, End.WITHDRAWN, entry);
      case "withdrawal-undone" -> end(before, End.WITHDRAWN, End.OPEN, entry);
      case "filing-replaced" -> end(before, End.OPEN, End.REPLACED, entry);
      case "edition-issued" -> end(before, End.OPEN, End.ISSUED, entry);
      case "filing-refused" -> {
        end(before, End.OPEN, End.REFUSED, entry);
        if (entry.fact(REASON).isEmpty()) {
          gaps.add(new Gap(filing, Why.NO_REASON));
        }
      }
      default -> {} // other kinds tell of a filing and do not end it
    }
  }

  private void end(Account before, End from, End to, Entry entry) {
    boolean again = before.end() == End.ISSUED && to == End.ISSUED;
    if (before.end() != from && !again) {
      gaps.add(new Gap(before.filing(), Why.OUT_OF_ORDER));
    }
    accounts.put(before.filing(), new Account(before.filing(), to, entry.index()));
  }
}
