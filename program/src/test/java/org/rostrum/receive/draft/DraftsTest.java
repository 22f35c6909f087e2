package org.rostrum.receive.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Vendor;
import org.rostrum.storage.files.Kept;
import org.rostrum.storage.vault.Storage;

class DraftsTest {
  private static final Instant NOON = Instant.parse("2027-02-17T17:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
  private static final Place STATEMENT = new Place("water", "QLY", Part.STATEMENT);

  @TempDir Path folder;

  private Storage open(Vendor vendor) {
    return Storage.open(EmptyDatabase.settings(vendor, folder), CLOCK, new SecureRandom());
  }

  private static Drafts drafts(Storage storage) {
    return new Drafts(
        storage.database(), storage.revisions(), storage.events(), CLOCK, new Unchecked());
  }

  private static Kept kept(Storage storage, String words) {
    try {
      return storage
          .files()
          .unpublished()
          .keep(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sent sent(long number, Kept kept, String name, String by) {
    return new Sent(Part.STATEMENT, number, kept.hash(), kept.size(), name, by, NOON);
  }

  @OnBoth
  void fileThatIsSent_standsAndTheFormerIsKept(Vendor vendor) {
    try (Storage storage = open(vendor)) {
      Drafts drafts = drafts(storage);
      Kept first = kept(storage, "first");
      Kept second = kept(storage, "second");
      Sent one = sent(1, first, "a.docx", "amina");
      Sent two = sent(2, second, "b.docx", "amina");

      assertThat(drafts.put(STATEMENT, first, "a.docx", "amina", 0))
          .isEqualTo(new Put.Stands(one, Optional.empty()));
      assertThat(drafts.put(STATEMENT, second, "b.docx", "amina", 1))
          .isEqualTo(new Put.Stands(two, Optional.of(one)));

      Draft draft = drafts.find("water", "QLY");
      assertThat(draft.statement()).contains(two);
      assertThat(draft.sent()).containsExactly(two, one);
      assertThat(draft.version()).isEqualTo(2);
      assertThat(storage.events().latest(Drafts.topic("water", "QLY"))).isLessThanOrEqualTo(2);
    }
  }

  @OnBoth
  void sameFileTwice_isTheSameFile(Vendor vendor) {
    try (Storage storage = open(vendor)) {
      Drafts drafts = drafts(storage);
      Kept file = kept(storage, "words");
      Sent one = sent(1, file, "a.docx", "amina");
      drafts.put(STATEMENT, file, "a.docx", "amina", 0);

      assertThat(drafts.put(STATEMENT, file, "copy.docx", "bao", 0)).isEqualTo(new Put.Same(one));
      assertThat(drafts.find("water", "QLY").sent()).containsExactly(one);
      assertThat(drafts.find("water", "QLY").version()).isEqualTo(1);
    }
  }

  @OnBoth
  void bytesOfAnEarlierVersion_areThatVersionAgain(Vendor vendor) {
    try (Storage storage = open(vendor)) {
      Drafts drafts = drafts(storage);
      Kept first = kept(storage, "first");
      Kept second = kept(storage, "second");
      drafts.put(STATEMENT, first, "a.docx", "amina", 0);
      drafts.put(STATEMENT, second, "b.docx", "amina", 1);

      assertThat(drafts.put(STATEMENT, first, "a.docx", "bao", 2))
          .isEqualTo(
              new Put.Stands(
                  sent(1, first, "a.docx", "amina"),
                  Optional.of(sent(2, second, "b.docx", "amina"))));
      assertThat(drafts.find("water", "QLY").sent()).hasSize(2);
    }
  }

  @OnBoth
  void whoSendsSecond_isToldAndTheirFileIsKeptBeside(Vendor vendor) {
    try (Storage storage = open(vendor)) {
      Drafts drafts = drafts(storage);
      Sent standing = sent(1, kept(storage, "first"), "a.docx", "amina");
      Kept other = kept(storage, "second");
      drafts.put(STATEMENT, kept(storage, "first"), "a.docx", "amina", 0);

      Sent beside = sent(2, other, "b.docx", "bao");
      assertThat(drafts.put(STATEMENT, other, "b.docx", "bao", 0))
          .isEqualTo(new Put.Beside(beside, standing));
      assertThat(drafts.find("water", "QLY").statement()).contains(standing);

      assertThat(drafts.back(STATEMENT, 2, "bao", 1))
          .isEqualTo(new Put.Stands(beside, Optional.of(standing)));
      assertThat(drafts.find("water", "QLY").statement()).contains(beside);
    }
  }

  @OnBoth
  void manyWhoSendAtOnce_loseNothing(Vendor vendor) throws Exception {
    try (Storage storage = open(vendor);
        ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      Drafts drafts = drafts(storage);
      List<Future<Put>> puts = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        int number = i;
        puts.add(
            people.submit(() ->
                drafts.put(STATEMENT, kept(storage, "text " + number), number + ".docx", "p", 0)));
      }
      List<Put> done = new ArrayList<>();
      for (Future<Put> put : puts) {
        done.add(put.get());
      }

      assertThat(done.stream().filter(Put.Stands.class::isInstance)).hasSize(1);
      assertThat(done.stream().filter(Put.Beside.class::isInstance)).hasSize(11);
      Draft draft = drafts.find("water", "QLY");
      assertThat(draft.sent().stream().map(Sent::number))
          .containsExactly(12L, 11L, 10L, 9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L);
      assertThat(draft.version()).isEqualTo(12);
    }
  }

  @OnBoth
  void decision_isKeptWithWhoAndWhenAndTheSecondIsTold(Vendor vendor) {
    try (Storage storage = open(vendor)) {
      Drafts drafts = drafts(storage);
      Kept file = kept(storage, "words");
      drafts.put(STATEMENT, file, "a.docx", "amina", 0);
      Decision first = new Decision(file.hash(), "tracked-changes", Choice.ACCEPTED, "amina", NOON);
      Decision second = new Decision(file.hash(), "tracked-changes", Choice.BEFORE, "bao", NOON);

      assertThat(drafts.decide("water", "QLY", first, Optional.empty())).isEqualTo(first);
      assertThat(drafts.decide("water", "QLY", second, Optional.empty())).isEqualTo(first);
      assertThat(drafts.find("water", "QLY").decisions()).containsExactly(first);
      assertThat(drafts.decide("water", "QLY", second, Optional.of(Choice.ACCEPTED)))
          .isEqualTo(second);
      assertThat(drafts.find("water", "QLY").decisions()).containsExactly(second);
    }
  }

  @OnBoth
  void whatIsFiled_isRemembered(Vendor vendor) {
    try (Storage storage = open(vendor)) {
      Drafts drafts = drafts(storage);
      Kept file = kept(storage, "words");
      drafts.put(STATEMENT, file, "a.docx", "amina", 0);

      storage
          .database()
          .write(jdbc -> {
            Ready ready = drafts.ready(jdbc, "water", "QLY").orElseThrow();
            drafts.filed(jdbc, "water", "QLY", ready.version());
            return ready;
          });

      assertThat(drafts.wasFiled("water", "QLY", file.hash())).isTrue();
      assertThat(drafts.wasFiled("water", "BRM", file.hash())).isFalse();
    }
  }
}
