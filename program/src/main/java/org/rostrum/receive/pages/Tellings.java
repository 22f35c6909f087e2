package org.rostrum.receive.pages;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rostrum.debate.Convened;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.receive.ReceiveWords;
import org.rostrum.receive.filing.Circumstances;
import org.rostrum.receive.filing.Deed;
import org.rostrum.receive.filing.Filing;
import org.rostrum.receive.filing.Filings;
import org.rostrum.receive.filing.Rules;
import org.rostrum.receive.outage.Outages;
import org.rostrum.storage.revision.Revision;
import org.rostrum.web.Moments;

/** Says what was done to filings, by whom and when. */
public final class Tellings {
  private static final int LONGEST = 1_000;

  private final Filings filings;
  private final Outages outages;
  private final People people;
  private final Clock clock;

  public Tellings(Filings filings, Outages outages, People people, Clock clock) {
    this.filings = filings;
    this.outages = outages;
    this.people = people;
    this.clock = clock;
  }

  /** A filing as a page shows it. */
  public FilingView view(Filing filing, Convened debate) {
    Circumstances now = Circumstances.of(debate, clock.instant());
    List<Deed> possible =
        List.of(Deed.values()).stream()
            .filter(
                deed -> Rules.decide(filing, deed, "asked later", now) instanceof Rules.Answer.Goes)
            .toList();
    List<FilingView.Told> steps =
        filings.steps(filing.key()).stream()
            .map(step -> new FilingView.Told(step, name(step.by().person())))
            .toList();
    String mission = people.mission(filing.key().mission()).map(m -> m.name()).orElse("");
    return new FilingView(filing, mission, name(filing.by().person()), steps, possible);
  }

  /** What others did since somebody looked: "M. Adeyo returned this filing at 14:33, while …". */
  public String meanwhile(List<Revision> since, Tongue tongue) {
    if (since.isEmpty()) {
      return ReceiveWords.ALL.say(tongue, "meanwhile.unknown");
    }
    Revision last = since.getLast();
    String state =
        last.changes().values().stream()
            .findFirst()
            .flatMap(change -> change.after())
            .orElse("received");
    return ReceiveWords.ALL.say(
        tongue,
        "meanwhile." + state,
        "who",
        name(last.who()),
        "hour",
        new Moments(tongue).hour(last.at()));
  }

  /** The last outage that moved the deadline of a debate. */
  public Optional<Outages.Extension> outage(String debate) {
    return outages.of(debate).stream().findFirst();
  }

  /** The name of a person. */
  public String name(String person) {
    return people.find(person).map(Person::name).orElse("");
  }

  /** Words of a form as they are kept: one line, not too long. */
  public static String plain(String typed) {
    String line = typed.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    return line.substring(0, Math.min(LONGEST, line.length()));
  }
}
