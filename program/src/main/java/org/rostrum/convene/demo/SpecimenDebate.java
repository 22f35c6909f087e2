package org.rostrum.convene.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.rostrum.convene.DebateFile;
import org.rostrum.convene.house.Convening;
import org.rostrum.convene.house.KeptNote;
import org.rostrum.convene.house.NoteIntake;
import org.rostrum.debate.Debate;
import org.rostrum.debate.Debates;
import org.rostrum.debate.Policy;
import org.rostrum.people.DemoContent;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.people.Role;

/**
 * The debate of the examples, convened from its concept note and announced. Its dates are moved on
 * when the clock has come too near to them, so that there is time left to file.
 */
public final class SpecimenDebate implements DemoContent {
  /** As usual, but a letter may follow its statement by a day. */
  private static final Policy POLICY =
      new Policy(
          Policy.STANDARD.late(),
          Duration.ofDays(1),
          Policy.STANDARD.outage(),
          Policy.STANDARD.list(),
          Policy.STANDARD.limits(),
          Policy.STANDARD.inscriptionOpens(),
          Policy.STANDARD.channel());

  private static final String NOTE = "concept-note.docx";

  private final Debates debates;
  private final Convening convening;
  private final NoteIntake notes;
  private final People people;
  private final Clock clock;

  public SpecimenDebate(
      Debates debates, Convening convening, NoteIntake notes, People people, Clock clock) {
    this.debates = debates;
    this.convening = convening;
    this.notes = notes;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public void fill() {
    if (!debates.all().isEmpty()) {
      return; // a kept demonstration, opened again
    }
    Debate told =
        DebateFile.parse(
            DebateFile.NAME, new String(resource(DebateFile.NAME), StandardCharsets.UTF_8));
    KeptNote note = notes.take(NOTE, resource(NOTE));
    String id =
        convening.convene(Ahead.of(told, clock.instant()), POLICY, Optional.of(note), officer());
    convening.announce(id);
  }

  private String officer() {
    return people.of(Mission.HOUSE).stream()
        .filter(person -> person.holds(Role.SECRETARIAT_OFFICER))
        .map(Person::id)
        .findFirst()
        .orElseThrow();
  }

  private static byte[] resource(String name) {
    try (InputStream file =
        SpecimenDebate.class.getResourceAsStream("/org/rostrum/specimen/" + name)) {
      if (file == null) {
        throw new IllegalStateException(
            "the build has not packed examples/specimen-debate/" + name + " (program/pom.xml)");
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
