package org.rostrum.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.people.SetClock;
import org.rostrum.post.smtp.MailHouse;
import org.rostrum.storage.Database;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Vendor;
import org.rostrum.storage.revision.Edited;

class ChoicesTest {
  private final SetClock clock = new SetClock(); // noon in New York

  @TempDir private Path folder = Path.of("");

  @OnBoth
  void declinedKind_isHeldBack_whatConcernsTheFilingGoesAllTheSame(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder));
        MailHouse house = MailHouse.open(folder)) {
      PostHouse post = new PostHouse(database, clock);
      post.choices.decline("p1", Occasion.REMINDER);
      post.choices.decline("p1", Occasion.REMINDER);
      String declined = post.put(Occasion.REMINDER, "p1", Sending.AT_ONCE);
      String receipt = post.put(Occasion.RECEIPT, "p1", Sending.AT_ONCE);
      String other = post.put(Occasion.REMINDER, "p2", Sending.AT_ONCE);
      PostHouse.rounds(post.postman(post.carrier(house)));

      assertThat(post.find(declined).held()).contains(Held.DECLINED);
      assertThat(post.find(receipt).state()).isEqualTo(LetterState.SENT);
      assertThat(post.find(other).state()).isEqualTo(LetterState.SENT);
      assertThat(post.choices.of("p1"))
          .isEqualTo(new Choices(Choices.Digest.EACH_BY_ITSELF, Set.of(Occasion.REMINDER), 1));
    }
  }

  @OnBoth
  void digest_carriesADaysLettersOnce_onTheNextMorning(Vendor vendor) throws Exception {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder));
        MailHouse house = MailHouse.open(folder)) {
      PostHouse post = new PostHouse(database, clock);
      Mornings mornings = new Mornings(database, clock, List.of(new Digests(post.outbox)));
      mornings.look();
      Choices before = post.choices.of("p1");
      Edited chosen =
          post.choices.choose("p1", before, new Choices(Choices.Digest.ONCE_A_DAY, Set.of(), 0));
      assertThat(chosen).isEqualTo(new Edited.Done(1));
      String first = post.put(Occasion.INVITATION, "p1", Sending.AT_ONCE);
      String second = post.put(Occasion.REMINDER, "p1", Sending.AT_ONCE);
      String receipt = post.put(Occasion.RECEIPT, "p1", Sending.AT_ONCE);
      Postman postman = post.postman(post.carrier(house));
      PostHouse.rounds(postman);
      assertThat(post.find(first).held()).contains(Held.IN_DIGEST);
      assertThat(post.find(receipt).state()).isEqualTo(LetterState.SENT);

      clock.pass(Duration.ofHours(19).minusNanos(1));
      mornings.look();
      assertThat(post.find(second).carriedBy()).as("seven o’clock is not yet").isEmpty();
      clock.pass(Duration.ofNanos(1));
      mornings.look();
      mornings.look();
      PostHouse.rounds(postman);

      String digest = post.find(first).carriedBy().orElseThrow();
      assertThat(post.find(second).carriedBy()).contains(digest);
      assertThat(post.find(digest).state()).isEqualTo(LetterState.SENT);
      assertThat(house.received()).hasSize(2);
      assertThat(house.received().getLast().getSubject()).isEqualTo("2 letters of the last day");
      assertThat(post.find(digest).body())
          .startsWith("A. Delegate,\n\n")
          .contains("1. Action required: The debate closes\n2. Action required");
    }
  }

  @OnBoth
  void wordInALink_opensForItsOwnLetterAlone(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder))) {
      PostHouse post = new PostHouse(database, clock);
      String word = post.words.of("letter1");

      assertThat(post.words.letter(word)).contains("letter1");
      assertThat(post.words.letter(word.replace("letter1", "letter2"))).isEmpty();
      assertThat(post.words.letter(word.substring(0, word.length() - 1))).isEmpty();
      assertThat(post.words.letter("letter1-")).isEmpty();
      assertThat(post.words.letter("")).isEmpty();
      KeptLetter letter = post.find(post.put(Occasion.REMINDER, "p1", Sending.AFTER_A_LOOK));
      assertThat(post.composer.whole(letter)).contains(post.words.of(letter.id()));
      assertThat(post.composer.shown(letter))
          .isEqualTo(post.composer.whole(letter).replace(post.words.of(letter.id()), "…"));
    }
  }
}
