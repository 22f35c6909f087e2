package org.rostrum.receive.receipt;

import java.util.Optional;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.receive.filing.Filings;
import org.rostrum.web.HouseSign;

/** Puts together what a receipt tells. */
public final class ReceiptSheets {
  private final Receipts receipts;
  private final Filings filings;
  private final Debates debates;
  private final People people;
  private final HouseSign sign;

  public ReceiptSheets(
      Receipts receipts, Filings filings, Debates debates, People people, HouseSign sign) {
    this.receipts = receipts;
    this.filings = filings;
    this.debates = debates;
    this.people = people;
    this.sign = sign;
  }

  /** That of a mission's receipt; empty when it has none for that entry. */
  public Optional<ReceiptSheet> find(String debate, String mission, long entry) {
    return receipts
        .find(mission, entry)
        .filter(receipt -> receipt.debate().equals(debate))
        .flatMap(this::of);
  }

  /** That of a receipt. */
  public Optional<ReceiptSheet> of(Receipt receipt) {
    return filings
        .step(receipt.entry())
        .flatMap(step ->
            filings
                .find(step.filing())
                .map(filing ->
                    new ReceiptSheet(
                        receipt,
                        step,
                        filing,
                        name(filing.key().mission()),
                        name(receipt.mission()),
                        debates.find(receipt.debate()).map(Convened::title).orElse(""),
                        people.find(step.by().person()).map(Person::name).orElse(""),
                        sign.name())));
  }

  private String name(String mission) {
    return people.mission(mission).map(Mission::name).orElse(mission);
  }
}
