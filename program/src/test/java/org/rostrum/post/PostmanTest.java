package org.rostrum.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.people.SetClock;
import org.rostrum.post.smtp.MailHouse;
import org.rostrum.storage.Database;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.StorageSettings;
import org.rostrum.storage.Vendor;

class PostmanTest {
  private final SetClock clock = new SetClock();

  @TempDir private Path folder = Path.of("");

  @OnBoth
  void letterThatIsReady_isSentOnce_andTheAnswerIsKept(Vendor vendor) throws Exception {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder));
        MailHouse house = MailHouse.open(folder)) {
      PostHouse post = new PostHouse(database, clock);
      String ready = post.put(Occasion.REMINDER, "p1", Sending.AT_ONCE);
      String draft = post.put(Occasion.REMINDER, "p2", Sending.AFTER_A_LOOK);
      Postman postman = post.postman(post.carrier(house));
      PostHouse.rounds(postman);
      PostHouse.rounds(postman);

      assertThat(post.find(ready).state()).isEqualTo(LetterState.SENT);
      assertThat(post.find(ready).answer()).isEqualTo("250 queued as 1");
      assertThat(post.find(ready).since()).isEqualTo(clock.instant());
      assertThat(post.find(draft).state()).isEqualTo(LetterState.DRAFT);
      assertThat(house.received()).hasSize(1);
      MimeMessage mail = house.received().getFirst();
      assertThat(mail.getSubject()).isEqualTo("Action required: The debate closes");
      assertThat(mail.getContent())
          .isEqualTo(
              post.composer
                  .whole(post.find(ready))
                  .replace("\n", "\r\n")
                  .replace(": https://rostrum.example/", ": \r\nhttps://rostrum.example/"));
    }
  }

  @OnBoth
  void serverThatDiesBetweenTheYesAndTheNote_sendsOneDuplicateWithTheSameId(Vendor vendor)
      throws Exception {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder));
        MailHouse house = MailHouse.open(folder)) {
      PostHouse post = new PostHouse(database, clock);
      String id = post.put(Occasion.RECEIPT, "p1", Sending.AT_ONCE);
      Postman dying = post.postman(dyingAfterTheYes(post.carrier(house)));
      assertThatThrownBy(() -> dying.round(() -> true)).isInstanceOf(Death.class);
      Postman next = post.postman(post.carrier(house));

      PostHouse.rounds(next);
      assertThat(house.received()).as("the lease is the dead one's").hasSize(1);
      clock.pass(Postman.LEASE.plusNanos(1));
      PostHouse.rounds(next);
      PostHouse.rounds(next);

      assertThat(post.find(id).state()).isEqualTo(LetterState.SENT);
      assertThat(house.received()).hasSize(2);
      assertThat(ids(house)).isEqualTo(Set.of("<" + id + "@rostrum.example>"));
    }
  }

  @OnBoth
  void twoServersOnOneDatabase_sendEachLetterOnce(Vendor vendor) throws Exception {
    int letters = 60;
    StorageSettings settings = EmptyDatabase.settings(vendor, folder);
    try (Database one = Database.open(settings);
        Database two = Database.open(settings);
        MailHouse house = MailHouse.open(folder);
        ExecutorService servers = Executors.newFixedThreadPool(4)) {
      PostHouse first = new PostHouse(one, clock);
      PostHouse second = new PostHouse(two, clock);
      IntStream.range(0, letters)
          .forEach(i -> first.put(Occasion.RECEIPT, "p" + i, Sending.AT_ONCE));
      List<Callable<Boolean>> work = new ArrayList<>();
      for (PostHouse post : List.of(first, second, first, second)) {
        work.add(() -> {
          PostHouse.rounds(post.postman(post.carrier(house)));
          return true;
        });
      }
      for (Future<Boolean> done : servers.invokeAll(work)) {
        assertThat(done.get()).isTrue();
      }

      assertThat(house.received()).hasSize(letters);
      assertThat(ids(house)).hasSize(letters);
      assertThat(first.states()).hasSize(letters).containsOnly("SENT");
    }
  }

  @OnBoth
  void letterThatIsNotTakenNow_isTriedAgainAfterGrowingPauses_thenLeftToAnOfficer(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder));
        MailHouse house = MailHouse.open(folder)) {
      PostHouse post = new PostHouse(database, clock);
      String id = post.putTo("full@qly.example");
      Postman postman = post.postman(post.carrier(house));
      List<Duration> pauses = new ArrayList<>();
      PostHouse.rounds(postman);
      while (post.find(id).due().isPresent()) {
        Duration pause = Duration.between(clock.instant(), post.find(id).due().get());
        pauses.add(pause);
        clock.pass(pause.minusNanos(1));
        PostHouse.rounds(postman);
        assertThat(post.find(id).tries()).isEqualTo(pauses.size());
        clock.pass(Duration.ofNanos(1));
        PostHouse.rounds(postman);
      }

      assertThat(pauses).isEqualTo(Postman.PAUSES);
      assertThat(post.find(id).isDead()).isTrue();
      assertThat(post.find(id).answer()).isEqualTo("452 4.2.2 mailbox full");
    }
  }

  @OnBoth
  void deadAddress_isTriedOnce_andTheOthersGo(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder));
        MailHouse house = MailHouse.open(folder)) {
      PostHouse post = new PostHouse(database, clock);
      String dead = post.putTo("dead@qly.example");
      String nowhere = post.putTo("");
      String well = post.putTo("well@qly.example");
      PostHouse.rounds(post.postman(post.carrier(house)));

      assertThat(post.find(dead).isDead()).isTrue();
      assertThat(post.find(dead).answer()).isEqualTo("550 5.1.1 no such mailbox");
      assertThat(post.find(nowhere).held()).contains(Held.NO_ADDRESS);
      assertThat(post.find(well).state()).isEqualTo(LetterState.SENT);
    }
  }

  @OnBoth
  void serverThatIsAway_endsTheRound_andNothingIsLost(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder))) {
      PostHouse post = new PostHouse(database, clock);
      Carrier away;
      try (MailHouse house = MailHouse.open(folder)) {
        away = post.carrier(house);
      }
      String first = post.putTo("a@qly.example");
      clock.pass(Duration.ofSeconds(1));
      String second = post.putTo("b@qly.example");

      assertThat(post.postman(away).round(() -> true)).isEqualTo(Postman.Round.AWAY);
      assertThat(post.find(first).state()).isEqualTo(LetterState.FAILED);
      assertThat(post.find(first).due()).contains(clock.instant().plus(Postman.PAUSES.getFirst()));
      assertThat(post.find(second).state()).isEqualTo(LetterState.READY);
    }
  }

  @OnBoth
  void withoutAMailServer_lettersAreHeldBack_andGoWhenAnOfficerSaysSo(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder));
        MailHouse house = MailHouse.open(folder)) {
      PostHouse post = new PostHouse(database, clock);
      String id = post.put(Occasion.RECEIPT, "p1", Sending.AT_ONCE);
      PostHouse.rounds(post.postman(Carrier.NONE));
      assertThat(post.find(id).state()).isEqualTo(LetterState.HELD_BACK);
      assertThat(post.find(id).held()).contains(Held.NO_MAIL_SERVER);

      Postman postman = post.postman(post.carrier(house));
      PostHouse.rounds(postman);
      assertThat(house.received()).as("not by itself: it may be stale").isEmpty();
      post.desk.send(post.find(id), "officer");
      PostHouse.rounds(postman);
      assertThat(post.find(id).state()).isEqualTo(LetterState.SENT);
    }
  }

  @OnBoth
  void serverThatStops_finishesTheLetterInHand_andBeginsNoOther(Vendor vendor) {
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder));
        MailHouse house = MailHouse.open(folder)) {
      PostHouse post = new PostHouse(database, clock);
      IntStream.range(0, 3).forEach(i -> post.put(Occasion.RECEIPT, "p" + i, Sending.AT_ONCE));
      post.postman(post.carrier(house)).round(() -> house.received().isEmpty());

      assertThat(post.states()).containsExactly("READY", "READY", "SENT");
    }
  }

  private static Set<String> ids(MailHouse house) throws MessagingException {
    Set<String> ids = new java.util.TreeSet<>();
    for (MimeMessage mail : house.received()) {
      ids.add(mail.getMessageID());
    }
    return ids;
  }

  private static final class Death extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static Carrier dyingAfterTheYes(Carrier carrier) {
    return new Carrier() {
      @Override
      public boolean isThere() {
        return true;
      }

      @Override
      public Run begin() {
        Run run = carrier.begin();
        return new Run() {
          @Override
          public Delivery hand(KeptLetter letter, String text, List<Attachment> attachments) {
            run.hand(letter, text, attachments);
            throw new Death();
          }

          @Override
          public void close() {
            run.close();
          }
        };
      }
    };
  }
}
