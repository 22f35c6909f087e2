package org.rostrum.receive.pages;

import org.rostrum.receive.filing.Filing;
import org.rostrum.receive.filing.Step;
import org.rostrum.receive.receipt.Receipts;

/**
 * What follows on something done to a filing, once it is committed: the receipt, and the letters.
 * None of it can undo what was committed; what a crash leaves out is done when it is next asked
 * for.
 */
public final class Aftermath {
  private final Receipts receipts;
  private final Telling telling;

  Aftermath(Receipts receipts, Telling telling) {
    this.receipts = receipts;
    this.telling = telling;
  }

  /** Gives out the receipts, and has the mission told. */
  public void of(Filing filing, Step step) {
    receipts.make(filing.key().mission());
    if (!step.whom().equals(filing.key().mission())) {
      receipts.make(step.whom());
    }
    telling.soon();
  }
}
