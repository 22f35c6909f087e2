package org.rostrum.receive.demo;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rostrum.debate.Convened;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.people.Role;
import org.rostrum.receive.check.Checks;
import org.rostrum.receive.check.WordAnswer;
import org.rostrum.receive.draft.Choice;
import org.rostrum.receive.draft.Decision;
import org.rostrum.receive.draft.Draft;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Sent;
import org.rostrum.receive.filing.Deed;
import org.rostrum.receive.filing.Deeds;
import org.rostrum.receive.filing.FileStatement;
import org.rostrum.receive.filing.Filing;
import org.rostrum.receive.filing.Filings;
import org.rostrum.receive.filing.Hand;
import org.rostrum.receive.filing.Voice;
import org.rostrum.receive.letter.Letters;
import org.rostrum.receive.pages.Aftermath;

/** What people of missions and officers do on their pages, done for the demonstration. */
final class SpecimenActs {
  /** All that the pages use, too. */
  record Making(
      People people,
      SpecimenFiles files,
      Drafts drafts,
      Checks checks,
      Letters letters,
      FileStatement file,
      Deeds deeds,
      Filings filings,
      Aftermath aftermath,
      Patience patience,
      Clock clock) {
    SpecimenActs in(Convened debate) {
      return new SpecimenActs(this, debate);
    }
  }

  private final Making with;
  private final Convened debate;
  private final Hand officer;

  private SpecimenActs(Making with, Convened debate) {
    this.with = with;
    this.debate = debate;
    this.officer = Hand.own(holder(Mission.HOUSE, Role.SECRETARIAT_OFFICER).id());
  }

  Hand officer() {
    return officer;
  }

  void sendStatement(String mission, String name, String who) {
    with.files.statement(debate.id(), mission, name, who);
  }

  void sendLetter(String mission, String signs, String who) {
    with.files.letter(debate, mission, signs, who);
  }

  boolean isUntouched(String mission) {
    return with.people.mission(mission).isPresent()
        && with.drafts.find(debate.id(), mission).version() == 0;
  }

  void prepare(String mission, String name) {
    Person by = authorizer(mission);
    sendStatement(mission, name, by.id());
    sendLetter(mission, by.name(), by.id());
    decideAll(mission);
  }

  /** Waits for what the checks say, and answers what they ask. */
  void decideAll(String mission) {
    awaitAnswers(mission);
    Draft draft = with.drafts.find(debate.id(), mission);
    Sent sent = draft.statement().orElseThrow();
    for (String question : questions(mission, sent)) {
      Choice first = Choice.of(question).getFirst();
      Decision decision =
          new Decision(sent.hash(), question, first, sent.by(), with.clock.instant());
      with.drafts.decide(debate.id(), mission, decision, Optional.empty());
    }
    with.checks.want(with.drafts.find(debate.id(), mission));
    awaitAnswers(mission);
  }

  private List<String> questions(String mission, Sent sent) {
    return with.checks
        .answer(debate.id(), mission, sent.hash())
        .map(WordAnswer::questions)
        .orElse(List.of());
  }

  void awaitAnswers(String mission) {
    with.patience.until(() -> {
      Draft draft = with.drafts.find(debate.id(), mission);
      boolean isChecked = with.checks.isDone(draft);
      boolean isRead =
          draft
              .cover()
              .filter(sent -> with.letters.answer(debate.id(), mission, sent.hash()).isEmpty())
              .isEmpty();
      return isChecked && isRead;
    });
  }

  void file(String mission, Voice voice, List<String> others) {
    file(mission, Hand.own(authorizer(mission).id()), voice, others);
  }

  void file(String mission, Hand by, Voice voice, List<String> others) {
    long version = with.drafts.find(debate.id(), mission).version();
    FileStatement.Asked asked =
        new FileStatement.Asked(debate.id(), mission, version, by, voice, others);
    if (with.file.file(asked, with.clock.instant()) instanceof FileStatement.Answer.Received done) {
      with.aftermath.of(done.filing(), done.step());
    }
  }

  void act(String mission, Deed deed, Hand by, String reason) {
    Filing standing = with.filings.standing(debate.id(), mission).orElseThrow();
    Deeds.Done done = with.deeds.act(standing.key(), standing.version(), deed, by, reason);
    if (done instanceof Deeds.Done.Did did) {
      with.aftermath.of(did.filing(), did.step());
    }
  }

  Person authorizer(String mission) {
    return holder(mission, Role.AUTHORIZER);
  }

  private Person holder(String mission, Role role) {
    return with.people.of(mission).stream()
        .filter(person -> person.holds(role))
        .findFirst()
        .orElseThrow();
  }
}
