package org.rostrum.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.SetClock;
import org.rostrum.storage.Database;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Vendor;
import org.rostrum.storage.revision.Change;
import org.rostrum.storage.revision.Edited;

class DeskTest {
  private final SetClock clock = new SetClock();

  @TempDir private Path folder = Path.of("");

  @OnBoth
  void secondOfTwoEditors_isToldWhatTheFirstDid(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder))) {
      PostHouse post = new PostHouse(database, clock);
      KeptLetter seen = post.find(post.put(Occasion.RECEIPT, "p1", Sending.AFTER_A_LOOK));

      assertThat(post.desk.edit(seen, "It closes\nsoon", seen.body(), "first"))
          .isEqualTo(new Edited.Done(1));
      Edited second = post.desk.edit(seen, seen.subject(), "Other words.", "second");

      assertThat(second).isInstanceOf(Edited.Stale.class);
      assertThat(((Edited.Stale) second).since().getFirst().changes())
          .containsEntry("subject", Change.of("The debate closes", "It closes soon"));
      assertThat(post.find(seen.id()).body()).isEqualTo(seen.body());
    }
  }

  @OnBoth
  void draftThatWasChangedWhileItWasLookedAt_doesNotGo_andNoneOfTheOthers(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder))) {
      PostHouse post = new PostHouse(database, clock);
      post.put(Occasion.RECEIPT, "p1", Sending.AFTER_A_LOOK);
      KeptLetter changed = post.find(post.put(Occasion.RECEIPT, "p2", Sending.AFTER_A_LOOK));
      List<KeptLetter> seen = post.letters.drafts("water-2026");
      post.desk.edit(changed, "Another subject", changed.body(), "other");

      assertThat(post.desk.sendAll(seen, "officer")).containsExactly(changed);
      assertThat(post.states()).containsExactly("DRAFT", "DRAFT");
      assertThat(post.desk.sendAll(post.letters.drafts("water-2026"), "officer")).isEmpty();
      assertThat(post.states()).containsExactly("READY", "READY");
    }
  }

  @OnBoth
  void discarding_isUndone_andWhatIsSentCannotBeDiscarded(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder))) {
      PostHouse post = new PostHouse(database, clock);
      String id = post.put(Occasion.RECEIPT, "p1", Sending.AFTER_A_LOOK);

      post.desk.discard(post.find(id), "officer");
      assertThat(post.states()).containsExactly("DISCARDED");
      post.desk.restore(post.find(id), "officer");
      assertThat(post.states()).containsExactly("DRAFT");
      post.desk.send(post.find(id), "officer");
      assertThat(post.desk.discard(post.find(id), "officer")).isInstanceOf(Edited.Stale.class);
      assertThat(post.states()).containsExactly("READY");
    }
  }

  @OnBoth
  void sendingAgain_makesACopyThatSaysSo_toWhereThePersonIsNow(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder))) {
      PostHouse post = new PostHouse(database, clock);
      KeptLetter before = post.find(post.put(Occasion.REMINDER, "p1", Sending.AT_ONCE));
      Addressee now = new Addressee("p1", "A. Delegate", "new@qly.example", "QLY", Tongue.FRENCH);

      KeptLetter copy = post.find(post.desk.sendAgain(before, now, "A copy."));

      assertThat(copy.copyOf()).contains(before.id());
      assertThat(copy.to()).isEqualTo(now);
      assertThat(copy.subject()).isEqualTo(before.subject());
      assertThat(copy.body()).isEqualTo("A copy.\n\n" + before.body());
      assertThat(copy.state()).isEqualTo(LetterState.READY);
    }
  }
}
