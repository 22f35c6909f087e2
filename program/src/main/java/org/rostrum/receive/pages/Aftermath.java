package org.rostrum.receive.pages;

import org.rostrum.receive.filing.Filing;
import org.rostrum.receive.filing.Step;
import org.rostrum.receive.letters.FilingLetters;
import org.rostrum.receive.receipt.Receipts;

/**
 * What follows on something done to a filing, once it is committed: the receipt, and the letters.
 * None of it can undo what was committed; what a crash leaves out is done when it is next asked
 * for.
 */
public final class Aftermath {
  private final Receipts receipts;
  private final FilingLetters letters;

  public Aftermath(Receipts receipts, FilingLetters letters) {
    this.receipts = receipts;
    this.letters = letters;
  }

  /** Gives out the receipts, and tells the mission. */
  public void of(Filing filing, Step step) {
    receipts.make(filing.key().mission());
    if (!step.whom().equals(filing.key().mission())) {
      receipts.make(step.whom());
    }
    letters.tell();
  }
}
