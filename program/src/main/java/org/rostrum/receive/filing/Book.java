package org.rostrum.receive.filing;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.register.Registrar;
import org.rostrum.storage.register.Registrar.Appended;
import org.rostrum.storage.register.Registrar.Log;
import org.rostrum.storage.revision.Change;
import org.rostrum.storage.revision.Edit;
import org.rostrum.storage.revision.Edited;
import org.rostrum.storage.revision.Revisions;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes down what was done to a filing: its next version, its entry in the register, its step. All
 * in the transaction that is open, so that none is there without the others.
 */
final class Book {
  private final Registrar registrar;
  private final Revisions revisions;
  private final Events events;
  private final Clock clock;

  Book(Registrar registrar, Revisions revisions, Events events, Clock clock) {
    this.registrar = registrar;
    this.revisions = revisions;
    this.events = events;
    this.clock = clock;
  }

  /** A new filing. */
  Step received(JdbcClient jdbc, Filing filing) {
    Step step =
        write(
            jdbc,
            filing,
            Deed.FILE,
            filing.key().mission(),
            filing.by(),
            "",
            EntryFacts.received(filing));
    FilingRows.insert(jdbc, filing, step.entry());
    next(filing, filing.by(), filing.state());
    return step;
  }

  /** Something done to a filing that is there. */
  Step done(
      JdbcClient jdbc,
      Filing filing,
      Deed deed,
      Rules.Answer.Goes goes,
      Hand by,
      String reason,
      Map<String, String> more) {
    Map<String, String> facts = EntryFacts.deed(filing.key(), by, reason);
    facts.putAll(more);
    Step step = write(jdbc, filing, deed, filing.key().mission(), by, reason, facts);
    FilingRows.move(jdbc, filing.key(), goes.next(), goes.timing());
    next(filing, by, goes.next());
    return step;
  }

  /** A party's word on a joint statement; the receipt is the party's. */
  Step confirmed(JdbcClient jdbc, Filing filing, String party, Hand by) {
    Map<String, String> facts = EntryFacts.deed(filing.key(), by, "");
    facts.put("party", party);
    EntryFacts.file(facts, "statement", filing.statement());
    Step step = write(jdbc, filing, Deed.CONFIRM, party, by, "", facts);
    FilingRows.confirm(jdbc, filing.key(), party, step.at());
    next(filing, by, filing.state());
    return step;
  }

  private Step write(
      JdbcClient jdbc,
      Filing filing,
      Deed deed,
      String whom,
      Hand by,
      String reason,
      Map<String, String> facts) {
    Appended appended =
        registrar.append(jdbc, Log.DEBATES, filing.key().debate(), Kinds.of(deed), facts);
    Step step = new Step(filing.key(), appended.index(), deed, whom, appended.time(), by, reason);
    StepRows.insert(jdbc, step);
    events.publishNext(jdbc, Filings.topic(filing.key().debate()));
    return step;
  }

  private void next(Filing filing, Hand by, State state) {
    Change change =
        filing.version() == 0
            ? Change.to(state.code())
            : Change.of(filing.state().code(), state.code());
    Edit edit =
        new Edit(
            FilingRows.subject(filing.key()),
            filing.version(),
            clock.instant(),
            by.person(),
            new TreeMap<>(Map.of("state", change)));
    Edited edited = revisions.edit(edit, within -> {});
    if (!(edited instanceof Edited.Done)) {
      throw new IllegalStateException("a filing and the log of its versions do not agree");
    }
  }
}
