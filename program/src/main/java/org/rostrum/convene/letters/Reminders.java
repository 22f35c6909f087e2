package org.rostrum.convene.letters;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.debate.Sitting;
import org.rostrum.debate.Stage;
import org.rostrum.debate.Standing;
import org.rostrum.people.Role;
import org.rostrum.post.Addressee;
import org.rostrum.post.Daily;
import org.rostrum.post.Occasion;
import org.rostrum.post.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Each morning: drafts what each open debate's plan has for the day. Nothing goes without a look
 * unless an officer decided so for that debate.
 */
public final class Reminders implements Daily {
  private final Debates debates;
  private final Plans plans;
  private final Recipients recipients;
  private final DebateLetters letters;
  private final Outbox outbox;

  public Reminders(
      Debates debates, Plans plans, Recipients recipients, DebateLetters letters, Outbox outbox) {
    this.debates = debates;
    this.plans = plans;
    this.recipients = recipients;
    this.letters = letters;
    this.outbox = outbox;
  }

  @Override
  public String task() {
    return "reminders";
  }

  @Override
  public void on(LocalDate day, JdbcClient jdbc) {
    debates.all().stream()
        .filter(debate -> debate.stage() == Stage.OPEN)
        .forEach(debate ->
            debate
                .closes()
                .map(closes -> closes.atZone(Sitting.NEW_YORK).toLocalDate())
                .map(last -> ChronoUnit.DAYS.between(day, last))
                .ifPresent(left -> draft(debate, left.intValue(), jdbc)));
  }

  private void draft(Convened debate, int left, JdbcClient jdbc) {
    Plan plan = plans.of(debate.id());
    if (plan.reminders().contains(left)) {
      put(Occasion.REMINDER, debate, unfiled(debate), plan, jdbc);
    }
    if (plan.checks().contains(left)) {
      put(Occasion.CAN_YOU_ENTER, debate, everybody(debate), plan, jdbc);
    }
  }

  private void put(
      Occasion occasion, Convened debate, List<Addressee> to, Plan plan, JdbcClient jdbc) {
    Map<String, Standing> standings = recipients.standings(debate.id());
    outbox.put(jdbc, letters.of(occasion, debate, to, standings, "", plan.sending()));
  }

  private List<Addressee> unfiled(Convened debate) {
    return recipients.knowsStandings() ? found(debate, Audience.NOT_FILED) : everybody(debate);
  }

  private List<Addressee> everybody(Convened debate) {
    return found(debate, Audience.ALL);
  }

  private List<Addressee> found(Convened debate, Audience audience) {
    return recipients.find(debate.id(), new Recipients.Asked(audience, Role.DRAFTER, "")).people();
  }
}
