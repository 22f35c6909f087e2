package org.rostrum.receive.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.debate.Policy;
import org.rostrum.debate.Stage;
import org.rostrum.receive.draft.Part;
import org.rostrum.receive.filing.FileStatement.Answer;
import org.rostrum.receive.filing.FileStatement.Asked;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;
import org.rostrum.storage.Vendor;

class FileStatementTest {
  @TempDir Path folder;

  @OnBoth
  void statementThatIsFiled_isReceivedWithItsEntry(Vendor vendor) {
    try (FilingHouse house = new FilingHouse(vendor, folder)) {
      house.sendBoth("QLY", "Our words.");
      Instant received = house.clock.instant();
      Answer answer = house.file.file(house.asked("QLY", "huanca"), received);

      Filing filing = ((Answer.Received) answer).filing();
      assertThat(filing.state()).isEqualTo(State.RECEIVED);
      assertThat(filing.timing()).isEqualTo(Timing.ON_TIME);
      assertThat(filing.received()).isEqualTo(received);
      assertThat(filing.by()).isEqualTo(Hand.own("huanca"));
      assertThat(house.filings.ofMission(FilingHouse.DEBATE, "QLY")).containsExactly(filing);
      assertThat(house.entries()).isEqualTo(1);
      assertThat(house.drafts.wasFiled(FilingHouse.DEBATE, "QLY", filing.statement().hash()))
          .isTrue();
    }
  }

  @OnBoth
  void whateverIsAskedAgain_isAnsweredWithTheSameFiling(Vendor vendor) {
    try (FilingHouse house = new FilingHouse(vendor, folder)) {
      house.sendBoth("QLY", "Our words.");
      Asked asked = house.asked("QLY", "huanca");
      Answer.Received first = (Answer.Received) house.file.file(asked, house.clock.instant());
      house.clock.pass(Duration.ofDays(3));
      Answer.Known again = (Answer.Known) house.file.file(asked, house.clock.instant());

      assertThat(again.filing()).isEqualTo(first.filing());
      assertThat(house.entries()).isEqualTo(1);
    }
  }

  @OnBoth
  void eightTabsAndTwoPeopleAtOnce_fileOnce(Vendor vendor) throws Exception {
    try (FilingHouse house = new FilingHouse(vendor, folder);
        ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
      house.sendBoth("QLY", "Our words.");
      List<Future<Answer>> answers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Asked asked = house.asked("QLY", i % 2 == 0 ? "huanca" : "mamani");
        answers.add(many.submit(() -> house.file.file(asked, house.clock.instant())));
      }
      assertThat(answers.stream().map(FileStatementTest::now))
          .filteredOn(Answer.Received.class::isInstance)
          .hasSize(1);
      assertThat(answers.stream().map(FileStatementTest::now))
          .filteredOn(Answer.Known.class::isInstance)
          .hasSize(7);
      assertThat(house.filings.ofMission(FilingHouse.DEBATE, "QLY")).hasSize(1);
      assertThat(house.entries()).isEqualTo(1);
    }
  }

  private static Answer now(Future<Answer> answer) {
    try {
      return answer.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @OnBoth
  void draftThatAColleagueChanged_isNotFiledUnseen(Vendor vendor) {
    try (FilingHouse house = new FilingHouse(vendor, folder)) {
      house.sendBoth("QLY", "Our words.");
      Asked asked = house.asked("QLY", "huanca");
      house.send("QLY", Part.STATEMENT, "Other words.");

      assertThat(house.file.file(asked, house.clock.instant())).isEqualTo(new Answer.OtherDraft(3));
      assertThat(house.entries()).isZero();
    }
  }

  @OnBoth
  void newerFilingBeforeTheClose_takesThePlaceAndTheOldIsKept(Vendor vendor) {
    try (FilingHouse house = new FilingHouse(vendor, folder)) {
      house.sendBoth("QLY", "Our words.");
      house.filed("QLY");
      house.send("QLY", Part.STATEMENT, "Better words.");
      house.filed("QLY");

      assertThat(house.filings.ofMission(FilingHouse.DEBATE, "QLY"))
          .extracting(Filing::state)
          .containsExactly(State.REPLACED, State.RECEIVED);
      assertThat(house.storage.files().unpublished().healthy(house.keep("Our words.").hash()))
          .isTrue();
      assertThat(house.entries()).isEqualTo(3);
    }
  }

  @OnBoth
  void lateFiling_waitsUntilItIsAdmitted_andThenTakesThePlace(Vendor vendor) {
    try (FilingHouse house = new FilingHouse(vendor, folder)) {
      house.sendBoth("QLY", "Our words.");
      Filing first = house.done(house.filed("QLY"), Deed.ACCEPT, "");
      house.clock.set(SomeFiling.CLOSE.plusNanos(1));
      house.debate(Stage.CLOSED, Policy.STANDARD);
      house.send("QLY", Part.STATEMENT, "Better words.");
      Filing late = house.filed("QLY");

      assertThat(late.timing()).isEqualTo(Timing.LATE);
      assertThat(house.filings.standing(FilingHouse.DEBATE, "QLY")).contains(first);

      Filing admitted = house.done(late, Deed.ADMIT_LATE, "The airport was closed.");
      assertThat(admitted.timing()).isEqualTo(Timing.LATE_ADMITTED);
      assertThat(house.filings.standing(FilingHouse.DEBATE, "QLY")).contains(admitted);
      assertThat(house.filings.find(first.key()).orElseThrow().state()).isEqualTo(State.REPLACED);
    }
  }

  @OnBoth
  void nothingThatIsDoneLater_changesTheTimeOfReceipt(Vendor vendor) {
    try (FilingHouse house = new FilingHouse(vendor, folder)) {
      house.sendBoth("QLY", "Our words.");
      Instant received = house.clock.instant();
      Filing filing = house.filed("QLY");
      house.clock.pass(Duration.ofHours(3));
      house.done(filing, Deed.ACCEPT, "");
      house.done(filing, Deed.RETURN, "The title is missing.");
      house.clock.pass(Duration.ofHours(3));
      Filing again = house.filed("QLY");
      house.done(again, Deed.WITHDRAW, "");
      house.done(again, Deed.UNDO_WITHDRAWAL, "");

      List<Filing> all = house.filings.ofMission(FilingHouse.DEBATE, "QLY");
      assertThat(all)
          .extracting(Filing::received)
          .containsExactly(received, received.plus(Duration.ofHours(6)));
      assertThat(all).extracting(Filing::counted).containsExactly(received, received);
    }
  }

  @OnBoth
  void clockThatRanBack_isToldAndNothingIsKept(Vendor vendor) {
    try (FilingHouse house = new FilingHouse(vendor, folder)) {
      house.sendBoth("BRM", "Their words.");
      house.filed("BRM");
      house.sendBoth("QLY", "Our words.");
      house.clock.pass(Duration.ofHours(-1));

      assertThatThrownBy(() -> house.file.file(house.asked("QLY", "huanca"), house.clock.instant()))
          .isInstanceOfSatisfying(
              StorageTrouble.class, t -> assertThat(t.kind()).isEqualTo(Kind.CLOCK_RAN_BACK));
      assertThat(house.filings.ofMission(FilingHouse.DEBATE, "QLY")).isEmpty();
      assertThat(house.entries()).isEqualTo(1);
    }
  }

  @OnBoth
  void ofTwoWhoDecideAtOnce_theSecondIsToldWhatTheFirstDid(Vendor vendor) {
    try (FilingHouse house = new FilingHouse(vendor, folder)) {
      house.sendBoth("QLY", "Our words.");
      Filing filing = house.filed("QLY");
      house.deeds.act(filing.key(), filing.version(), Deed.RETURN, Hand.own("adeyo"), "No title.");
      Deeds.Done.Stale second =
          (Deeds.Done.Stale)
              house.deeds.act(filing.key(), filing.version(), Deed.ACCEPT, Hand.own("orlova"), "");

      assertThat(second.filing().state()).isEqualTo(State.RETURNED);
      assertThat(second.since()).hasSize(1);
      assertThat(second.since().getFirst().who()).isEqualTo("adeyo");
    }
  }

  @OnBoth
  void letterThatFollows_isBroughtWithItsOwnEntry(Vendor vendor) {
    try (FilingHouse house = new FilingHouse(vendor, folder)) {
      house.debate(Stage.OPEN, SomeFiling.graced());
      house.send("QLY", Part.STATEMENT, "Our words.");
      Filing filing = house.filed("QLY");
      assertThat(filing.letter())
          .isEqualTo(new CoverLetter.Awaited(filing.received().plus(Duration.ofHours(24))));
      house.send("QLY", Part.COVER, "Our letter.");
      Deeds.Done.Did did =
          (Deeds.Done.Did)
              house.letters.add(
                  FilingHouse.DEBATE, "QLY", Hand.own("huanca"), house.clock.instant());

      assertThat(did.filing().letter()).isInstanceOf(CoverLetter.There.class);
      assertThat(did.filing().received()).isEqualTo(filing.received());
      assertThat(house.entries()).isEqualTo(2);
    }
  }
}
