package org.rostrum.receive.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.convene.DebateFile;
import org.rostrum.cover.make.LetterFacts;
import org.rostrum.cover.make.LetterMaker;
import org.rostrum.cover.report.Verdict;
import org.rostrum.cover.worker.WorkerSettings;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.debate.Policy;
import org.rostrum.debate.Stage;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.People;
import org.rostrum.receive.check.Bench;
import org.rostrum.receive.draft.Decision;
import org.rostrum.receive.draft.Draft;
import org.rostrum.receive.draft.Part;
import org.rostrum.receive.draft.Sent;
import org.rostrum.receive.trust.Trusted;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.Vendor;
import org.rostrum.storage.files.Kept;
import org.rostrum.storage.vault.Storage;

class LettersTest {
  private static final Instant NOON = Instant.parse("2027-02-17T17:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  @TempDir Path folder;

  /** The specimen debate. */
  private record Specimen(Convened convened) implements Debates {
    @Override
    public Optional<Convened> find(String id) {
      return Optional.of(convened).filter(each -> each.id().equals(id));
    }

    @Override
    public List<Convened> all() {
      return List.of(convened);
    }
  }

  private static Specimen specimen() throws Exception {
    return new Specimen(
        new Convened(
            "water",
            DebateFile.read(Path.of("../examples/specimen-debate/debate.yaml")),
            Policy.STANDARD,
            Duration.ZERO,
            Stage.OPEN,
            1));
  }

  private static Draft draft(Kept letter) {
    Sent sent = new Sent(Part.COVER, 1, letter.hash(), letter.size(), "letter.pdf", "amina", NOON);
    List<Decision> none = List.of();
    return new Draft("water", "QLY", 1, Optional.empty(), Optional.of(sent), List.of(sent), none);
  }

  private static LetterAnswer await(Letters letters, Draft draft) throws InterruptedException {
    letters.want(draft);
    for (int i = 0; i < 1_200; i++) {
      var answer = letters.answer("water", "QLY", draft.cover().orElseThrow().hash());
      if (answer.isPresent()) {
        return answer.get();
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no answer in two minutes");
  }

  @Test
  void readyLetterThatNobodySigned_isToldSoAndItsPagesArePictures() throws Exception {
    Specimen debates = specimen();
    LetterFacts facts =
        new LetterFacts(
            "Quillaya",
            LetterFacts.Head.PERMANENT_REPRESENTATIVE,
            debates.convened().debate().titles().theme(),
            "",
            Optional.empty());
    new LetterMaker(Tongue.ENGLISH, facts).write(folder);
    byte[] pdf = Files.readAllBytes(folder.resolve(LetterMaker.FILES.getLast()));
    try (Storage storage =
            Storage.open(
                EmptyDatabase.settings(Vendor.SQLITE, folder.resolve("data")),
                CLOCK,
                new SecureRandom());
        LetterReader reader = new LetterReader(WorkerSettings.Start.COLD);
        Bench bench = new Bench()) {
      People people = new People(storage.database(), CLOCK, new SecureRandom());
      Trusted trusted = new Trusted(storage.database(), storage.revisions(), people, CLOCK);
      Letters letters =
          new Letters(
              storage.database(),
              storage.files(),
              debates,
              trusted,
              reader,
              storage.events(),
              CLOCK,
              bench,
              "test");
      Draft draft = draft(storage.files().unpublished().keep(new ByteArrayInputStream(pdf)));

      LetterAnswer answer = await(letters, draft);
      assertThat(answer.report().verdict()).isEqualTo(Verdict.NOT_SIGNED);
      assertThat(answer.pages()).hasSize(answer.report().pages());
      LetterPage first = answer.pages().getFirst();
      try (InputStream picture = storage.files().unpublished().open(first.picture())) {
        assertThat(picture.readNBytes(4)).isEqualTo(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
      }

      // A change of the trust list asks for the letter to be read again.
      trusted.ask("QLY", "ab".repeat(32), "", "somebody", "told", "officer");
      assertThat(letters.answer("water", "QLY", draft.cover().orElseThrow().hash())).isEmpty();
      assertThat(await(letters, draft).report().verdict()).isEqualTo(Verdict.NOT_SIGNED);
    }
  }
}
