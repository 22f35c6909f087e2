package org.rostrum.receive.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.cover.report.ContainedFile;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.Severity;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.receive.check.Checks;
import org.rostrum.receive.check.Chosen;
import org.rostrum.receive.check.WordAnswer;
import org.rostrum.receive.draft.Choice;
import org.rostrum.receive.draft.Draft;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Place;
import org.rostrum.receive.draft.Ready;
import org.rostrum.receive.draft.Sent;
import org.rostrum.receive.letter.LetterAnswer;
import org.rostrum.receive.letter.Letters;
import org.rostrum.receive.preview.Preview;
import org.rostrum.receive.preview.Previews;
import org.rostrum.receive.reading.Read;
import org.rostrum.receive.reading.Readings;
import org.rostrum.receive.scan.Scans;
import org.rostrum.receive.upload.Incoming;
import org.rostrum.storage.Database;

/** Gathers what the page of a draft shows, and has done in the background what is not known yet. */
final class Desks {
  private final Database database;
  private final Debates debates;
  private final People people;
  private final Drafts drafts;
  private final Checks checks;
  private final Letters letters;
  private final Previews previews;
  private final Presence presence;
  private final Incoming incoming;
  private final Readings readings;
  private final Scans scans;

  Desks(
      Database database,
      Debates debates,
      People people,
      Drafts drafts,
      Checks checks,
      Letters letters,
      Previews previews,
      Presence presence,
      Incoming incoming,
      Readings readings,
      Scans scans) {
    this.database = database;
    this.debates = debates;
    this.people = people;
    this.drafts = drafts;
    this.checks = checks;
    this.letters = letters;
    this.previews = previews;
    this.presence = presence;
    this.incoming = incoming;
    this.readings = readings;
    this.scans = scans;
  }

  Desk of(String debate, String mission, Person who) {
    Convened convened = debates.find(debate).orElseThrow();
    Mission body = people.mission(mission).orElseThrow();
    presence.seen(debate, mission, who.id());
    Draft draft = drafts.find(debate, mission);
    checks.want(draft);
    letters.want(draft);
    scans.want(draft);
    Optional<WordAnswer> answer =
        draft.statement().flatMap(sent -> checks.answer(debate, mission, sent.hash()));
    Optional<LetterAnswer> letter =
        draft.cover().flatMap(sent -> letters.answer(debate, mission, sent.hash()));
    List<Read> read = readings.of(debate, mission);
    List<String> held =
        database
            .read(jdbc -> drafts.ready(jdbc, debate, mission))
            .map(Ready::heldBy)
            .orElse(List.of("held.no-statement"));
    return new Desk(
        convened,
        body,
        draft,
        answer,
        answer.map(each -> each.of(Severity.REFUSE)).orElse(List.of()),
        scans.findings(draft),
        answer.map(each -> questions(draft, each)).orElse(List.of()),
        answer.flatMap(each -> preview(convened, body, draft, each)),
        letter,
        letter.flatMap(each -> inContainer(draft, each)),
        held,
        drafts.filedAt(debate, mission),
        read,
        presence.others(debate, mission, who.id()).stream().map(this::name).toList(),
        names(draft, read),
        incoming.most());
  }

  private Optional<Preview> preview(
      Convened convened, Mission mission, Draft draft, WordAnswer answer) {
    Sent sent = draft.statement().orElseThrow();
    String pictures =
        Place.page(draft.debate(), draft.mission()) + "/" + sent.number() + "/pictures";
    return answer.readable()
        ? previews.of(convened, mission, sent, Chosen.of(draft, sent.hash()), answer, pictures)
        : Optional.empty();
  }

  private static List<Question> questions(Draft draft, WordAnswer answer) {
    Sent sent = draft.statement().orElseThrow();
    List<Question> questions = new ArrayList<>();
    for (String code : answer.questions()) {
      List<Finding> findings =
          answer.of(Severity.ASK).stream().filter(each -> each.code().equals(code)).toList();
      questions.add(
          new Question(code, findings, Choice.of(code), draft.decided(sent.hash(), code)));
    }
    return questions;
  }

  private static Optional<ContainedFile> inContainer(Draft draft, LetterAnswer letter) {
    return letter.report().files().stream()
        .filter(file -> file.role() == ContainedFile.Role.STATEMENT)
        .filter(file ->
            draft.statement().filter(sent -> sent.hash().hex().equals(file.sha256())).isEmpty())
        .findFirst();
  }

  private Map<String, String> names(Draft draft, List<Read> read) {
    Map<String, String> names = new HashMap<>();
    draft.sent().forEach(sent -> names.computeIfAbsent(sent.by(), this::name));
    draft.decisions().forEach(decision -> names.computeIfAbsent(decision.who(), this::name));
    read.forEach(each -> names.computeIfAbsent(each.reader(), this::name));
    return names;
  }

  private String name(String id) {
    return people.find(id).map(Person::name).orElse("");
  }
}
