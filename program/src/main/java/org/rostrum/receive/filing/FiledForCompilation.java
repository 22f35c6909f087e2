package org.rostrum.receive.filing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.rostrum.debate.AcceptedFilings;
import org.rostrum.debate.Capacity;
import org.rostrum.debate.PartTaken;
import org.rostrum.debate.StatementFacts;
import org.rostrum.storage.Database;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.revision.Change;
import org.rostrum.storage.revision.Edit;
import org.rostrum.storage.revision.Edited;
import org.rostrum.storage.revision.Revisions;

/** Answers the act that compiles: what is accepted, and that it was compiled. */
public final class FiledForCompilation implements AcceptedFilings {
  private final Database database;
  private final Filings filings;
  private final Revisions revisions;
  private final Events events;
  private final Clock clock;

  public FiledForCompilation(
      Database database, Filings filings, Revisions revisions, Events events, Clock clock) {
    this.database = database;
    this.filings = filings;
    this.revisions = revisions;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public List<Accepted> of(String debate) {
    return filings.ofDebate(debate).stream()
        .filter(FiledForCompilation::goesIn)
        .map(filing ->
            new Accepted(
                filing.key().code(),
                filing.version(),
                filing.statement().hash().hex(),
                filing.choices(),
                facts(filing)))
        .toList();
  }

  @Override
  public List<Open> open(String debate) {
    return filings.ofDebate(debate).stream()
        .filter(filing -> filing.state().stands() && !goesIn(filing))
        .filter(filing -> filing.state() == State.RECEIVED || filing.state() == State.RETURNED)
        .map(filing -> new Open(filing.key().code(), filing.key().mission(), filing.state().code()))
        .toList();
  }

  @Override
  public List<String> compiled(String debate, List<Accepted> accepted, String who) {
    return database.write(jdbc -> {
      List<Accepted> now = of(debate);
      List<String> changed = new ArrayList<>();
      for (Accepted each : accepted) {
        if (!now.contains(each)) {
          changed.add(each.code());
        }
      }
      now.stream()
          .filter(each -> !accepted.contains(each) && !changed.contains(each.code()))
          .forEach(each -> changed.add(each.code()));
      if (changed.isEmpty()) {
        filings.ofDebate(debate).stream()
            .filter(filing -> filing.state() == State.ACCEPTED && goesIn(filing))
            .forEach(filing -> compile(filing, who));
        events.publishNext(jdbc, Filings.topic(debate));
      }
      return List.copyOf(changed);
    });
  }

  private void compile(Filing filing, String who) {
    Change change = Change.of(filing.state().code(), State.COMPILED.code());
    Edit edit =
        new Edit(
            FilingRows.subject(filing.key()),
            filing.version(),
            clock.instant(),
            who,
            new TreeMap<>(Map.of("state", change)));
    Edited edited =
        revisions.edit(
            edit, within -> FilingRows.move(within, filing.key(), State.COMPILED, filing.timing()));
    if (!(edited instanceof Edited.Done)) {
      throw new IllegalStateException("a filing and the log of its versions do not agree");
    }
  }

  private static boolean goesIn(Filing filing) {
    return filing.state() == State.ACCEPTED || filing.state() == State.COMPILED;
  }

  private static StatementFacts facts(Filing filing) {
    Voice voice = filing.voice();
    return new StatementFacts(
        filing.key().code() + ".docx",
        filing.key().mission(),
        voice.speaker(),
        voice.honorific(),
        voice.title(),
        voice.level(),
        "",
        voice.group().isEmpty() ? new Capacity.National() : new Capacity.OnBehalfOf(voice.group()),
        Optional.of(voice.part().orElse(PartTaken.WRITTEN)),
        OptionalInt.empty(),
        Optional.of(filing.received()));
  }
}
