package org.rostrum.receive.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.debate.Convened;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.filing.Filing;
import org.rostrum.receive.filing.Filings;
import org.rostrum.receive.filing.State;
import org.rostrum.web.ListChoice.Option;
import org.rostrum.web.Listing;
import org.rostrum.web.Moments;

/** Every delegation of a debate with how far it is. */
public final class ReviewList {
  /** What the list is. */
  static final Listing<ReviewLine> LISTING =
      Listing.<ReviewLine>named("review", "review.list")
          .column(
              "delegation",
              "review.delegation",
              line -> line.mission().name(),
              Comparator.comparing(ReviewLine::sortKey))
          .inCsv("code", line -> line.mission().code())
          .column("state", "review.state", ReviewLine::state)
          .inCsv("timing", line -> line.filing().map(f -> f.timing().code()).orElse(""))
          .column("letter", "review.letter", line -> line.lacksLetter() ? "" : line.verdict())
          .figures("held", "review.held", ReviewLine::held)
          .inCsv("left-out", line -> line.filing().map(f -> "" + f.leftOut().size()).orElse(""))
          .column(
              "received",
              "review.received",
              line -> line.received().map(new Moments(Tongue.ENGLISH)::machine).orElse(""),
              Comparator.comparing(line -> line.received().orElse(Instant.MAX)))
          .find(line -> line.mission().name() + " " + line.mission().code())
          .choice(
              "timing",
              "review.timing",
              List.of(Option.said("in-time", "review.in-time"), Option.said("late", "review.late")),
              (line, asked) -> line.filing().isPresent() && asked.equals("late") == line.isLate())
          .choice(
              "missing",
              "review.missing",
              List.of(Option.said("letter", "receipt.cover-letter")),
              (line, asked) -> line.lacksLetter())
          .tabs(
              "state",
              Stream.of(
                      "received",
                      "accepted",
                      "returned",
                      "nothing",
                      "draft",
                      "withdrawn",
                      "compiled")
                  .map(state -> Option.said(state, "tab." + state))
                  .toList(),
              (line, asked) -> line.state().equals(asked));

  private final People people;
  private final Filings filings;
  private final Drafts drafts;

  public ReviewList(People people, Filings filings, Drafts drafts) {
    this.people = people;
    this.filings = filings;
    this.drafts = drafts;
  }

  /** One line a delegation, and one for each late filing that waits beside another. */
  public List<ReviewLine> lines(Convened debate) {
    List<Filing> all = filings.ofDebate(debate.id());
    List<ReviewLine> lines = new ArrayList<>();
    for (Mission mission : people.missions()) {
      if (mission.code().equals(Mission.HOUSE)) {
        continue;
      }
      List<Filing> own =
          all.stream().filter(each -> each.key().mission().equals(mission.code())).toList();
      boolean isDrafted =
          own.isEmpty() && drafts.find(debate.id(), mission.code()).statement().isPresent();
      lines.add(line(debate, mission, speaking(own), isDrafted));
      own.stream()
          .filter(Filing::isWaiting)
          .forEach(waiting -> lines.add(line(debate, mission, Optional.of(waiting), false)));
    }
    return lines;
  }

  private static ReviewLine line(
      Convened debate, Mission mission, Optional<Filing> filing, boolean isDrafted) {
    return ReviewLine.of(mission, debate.debate().entities(), filing, isDrafted);
  }

  /** The one that speaks for the mission, else the last that did. */
  static Optional<Filing> speaking(List<Filing> own) {
    Optional<Filing> standing =
        own.stream()
            .filter(each -> each.state().stands() && !each.isWaiting())
            .reduce((before, after) -> after);
    return standing.or(() ->
        own.stream()
            .filter(each -> !each.isWaiting() && each.state() != State.REPLACED)
            .reduce((before, after) -> after));
  }
}
