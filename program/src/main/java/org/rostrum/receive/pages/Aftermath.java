package org.rostrum.receive.pages;

import org.rostrum.receive.filing.Filing;
import org.rostrum.receive.filing.Step;
import org.rostrum.receive.receipt.Receipts;
import org.rostrum.storage.StorageTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * What follows on something done to a filing, once it is committed: the receipt, and the letters.
 * None of it can undo what was committed; what a crash leaves out is done when it is next asked
 * for.
 */
public final class Aftermath {
  private static final Logger LOG = LoggerFactory.getLogger(Aftermath.class);

  private final Receipts receipts;
  private final Telling telling;

  Aftermath(Receipts receipts, Telling telling) {
    this.receipts = receipts;
    this.telling = telling;
  }

  /**
   * Gives out the receipts, and has the mission told. Where a receipt cannot be made now, what was
   * committed stands and is answered as such: it is made when its page is asked for.
   */
  public void of(Filing filing, Step step) {
    try {
      receipts.make(filing.key().mission());
      if (!step.whom().equals(filing.key().mission())) {
        receipts.make(step.whom());
      }
    } catch (StorageTrouble | DataAccessException trouble) {
      LOG.atWarn()
          .setCause(trouble)
          .addKeyValue("filing", filing.key().code())
          .log("Done and safe; its receipt follows");
    }
    telling.soon();
  }
}
