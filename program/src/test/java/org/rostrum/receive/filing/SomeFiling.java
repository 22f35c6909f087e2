package org.rostrum.receive.filing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Deadline;
import org.rostrum.debate.Debate;
import org.rostrum.debate.Policy;
import org.rostrum.debate.Stage;
import org.rostrum.storage.files.FileHash;

/** Filings and debates for tests: Quillaya in a debate that closes at 18:00 in New York. */
public final class SomeFiling {
  /** 18:00 in New York, the last moment that is in time. */
  public static final Instant CLOSE = Instant.parse("2027-02-18T23:00:00Z");

  private SomeFiling() {}

  public static FiledFile file(char digit) {
    return new FiledFile(digit + ".docx", 100, new FileHash(String.valueOf(digit).repeat(64)));
  }

  /** A parcel of one statement and one letter. */
  public static Parcel parcel(char statement, char letter) {
    return new Parcel(
        "water-2027",
        "QLY",
        file(statement),
        Optional.of(file(letter)),
        "signer-known",
        "c".repeat(64),
        "",
        List.of("The letterhead (page 1)"),
        List.of(),
        Hand.own("huanca"),
        Voice.UNTOLD,
        List.of());
  }

  public static Parcel withoutLetter(char statement) {
    Parcel parcel = parcel(statement, '0');
    return new Parcel(
        parcel.debate(),
        parcel.mission(),
        parcel.statement(),
        Optional.empty(),
        "",
        parcel.text(),
        parcel.choices(),
        parcel.leftOut(),
        parcel.held(),
        parcel.by(),
        parcel.voice(),
        parcel.parties());
  }

  public static Convened debate(Stage stage, Policy policy) {
    Deadline deadline =
        new Deadline(
            "by 6 p.m.",
            Optional.of(LocalDate.of(2027, 2, 18)),
            new Deadline.Hour.At(LocalTime.of(18, 0)),
            ZoneId.of("America/New_York"));
    Debate none = Debate.UNKNOWN;
    Debate debate =
        new Debate(
            none.titles(),
            none.note(),
            none.form(),
            none.sittings(),
            none.objective(),
            none.background(),
            none.questions(),
            none.briefers(),
            none.presidency(),
            none.participation(),
            Optional.of(deadline),
            none.footnotes(),
            none.cited(),
            none.compilation(),
            none.entities());
    return new Convened("water-2027", debate, policy, Duration.ZERO, stage, 1);
  }

  public static Convened open() {
    return debate(Stage.OPEN, Policy.STANDARD);
  }

  /** A filing that was received at the close, in some state. */
  public static Filing in(State state, Timing timing) {
    Arrival.New arrived = (Arrival.New) Arrival.of(List.of(), parcel('a', 'b'), CLOSE, open());
    return arrived.filing().with(state, timing);
  }

  public static Policy graced() {
    Policy standard = Policy.STANDARD;
    return new Policy(
        standard.late(),
        Duration.ofHours(24),
        standard.outage(),
        standard.list(),
        standard.limits(),
        standard.inscriptionOpens(),
        standard.channel());
  }

  public static Policy takingLate() {
    Policy standard = Policy.STANDARD;
    return new Policy(
        Policy.Late.TAKEN_UNTIL_COMPILED,
        standard.coverGrace(),
        standard.outage(),
        standard.list(),
        standard.limits(),
        standard.inscriptionOpens(),
        standard.channel());
  }
}
