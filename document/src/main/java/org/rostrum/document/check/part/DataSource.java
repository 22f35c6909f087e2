package org.rostrum.document.check.part;

import java.util.Set;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Findings;

/** A mail merge that is bound to data: Word asks the source when the file is opened. */
public final class DataSource implements PartCheck {
  private static final Set<String> ELEMENTS =
      Set.of("connectString", "query", "dataSource", "headerSource", "udl", "odso");
  private static final Set<String> RELATIONS =
      Set.of("mailmergesource", "mailmergeheadersource", "recipientdata", "mailmergerecipientdata");

  @Override
  public void element(Spot spot, Findings to) {
    if (ELEMENTS.contains(spot.name()) && spot.word(spot.name())) {
      to.tell(Code.DATA_SOURCE, spot.place(), spot.attribute("val"));
      return;
    }
    Link.of(spot)
        .filter(link -> RELATIONS.contains(link.type()))
        .ifPresent(link -> to.tell(Code.DATA_SOURCE, link.place(), link.address().raw()));
  }
}
