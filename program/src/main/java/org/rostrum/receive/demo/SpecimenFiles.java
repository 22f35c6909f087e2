package org.rostrum.receive.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.rostrum.cover.make.LetterMaker;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Sitting;
import org.rostrum.document.official.Assembly;
import org.rostrum.document.pdf.PdfForm;
import org.rostrum.document.words.Tongue;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Part;
import org.rostrum.receive.draft.Place;
import org.rostrum.receive.letter.ReadyLetter;
import org.rostrum.receive.upload.Incoming;

/** Sends the specimen statements and ready letters, as missions send theirs. */
final class SpecimenFiles {
  private final Incoming incoming;
  private final Drafts drafts;
  private final Clock clock;

  SpecimenFiles(Incoming incoming, Drafts drafts, Clock clock) {
    this.incoming = incoming;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** Sends a statement of the examples. */
  void statement(String debate, String mission, String name, String who) {
    send(new Place(debate, mission, Part.STATEMENT), resource(name), name, who);
  }

  /** Sends a letter as the page makes one, its blanks filled in with this name. */
  void letter(Convened debate, String mission, String signs, String who) {
    byte[] letter = made(debate, mission, signs);
    send(new Place(debate.id(), mission, Part.COVER), letter, "cover-letter.pdf", who);
  }

  private void send(Place place, byte[] bytes, String name, String who) {
    long standing = drafts.find(place.debate(), place.mission()).number(place.part());
    try {
      incoming.take(place, new ByteArrayInputStream(bytes), bytes.length, name, who, standing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] made(Convened debate, String mission, String signs) {
    Tongue tongue = Tongue.ENGLISH;
    LocalDate today = LocalDate.ofInstant(clock.instant(), Sitting.NEW_YORK);
    LetterMaker maker = new LetterMaker(tongue, ReadyLetter.facts(debate, mission, tongue));
    try {
      Path folder = Files.createTempDirectory("rostrum-letter");
      Path pdf = folder.resolve(PdfForm.FILE);
      try (Assembly assembly =
          new PdfForm()
              .open(maker.document(Optional.of(new LetterMaker.Filled(today, signs))), folder)) {
        assembly.finish();
        return Files.readAllBytes(pdf);
      } finally {
        Files.deleteIfExists(pdf);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] resource(String name) {
    String path = "/org/rostrum/specimen/statements/" + name;
    try (InputStream file = SpecimenFiles.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException("the build has not packed " + path + " (program/pom.xml)");
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
