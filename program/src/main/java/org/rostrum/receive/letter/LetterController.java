package org.rostrum.receive.letter;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rostrum.cover.container.ContainedBytes;
import org.rostrum.cover.make.LetterMaker;
import org.rostrum.cover.report.ContainedFile;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.Act;
import org.rostrum.people.Needs;
import org.rostrum.people.door.Entered;
import org.rostrum.receive.draft.Draft;
import org.rostrum.receive.draft.DraftWords;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Missing;
import org.rostrum.receive.draft.Part;
import org.rostrum.receive.draft.Place;
import org.rostrum.receive.draft.Sent;
import org.rostrum.receive.upload.Incoming;
import org.rostrum.storage.files.FileStores;
import org.rostrum.web.Onward;
import org.rostrum.web.TongueChoice;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages of a letter as pictures, ready letters, and the statement that came in a container. */
@Controller
final class LetterController {
  private final Debates debates;
  private final Drafts drafts;
  private final Letters letters;
  private final Incoming incoming;
  private final FileStores files;

  LetterController(
      Debates debates, Drafts drafts, Letters letters, Incoming incoming, FileStores files) {
    this.debates = debates;
    this.drafts = drafts;
    this.letters = letters;
    this.incoming = incoming;
    this.files = files;
  }

  @Needs(Act.DRAFT)
  @GetMapping("/debates/{debate}/missions/{mission}/statement/letter/{number}/{page}")
  ResponseEntity<byte[]> page(
      @PathVariable String debate,
      @PathVariable String mission,
      @PathVariable String number,
      @PathVariable String page) {
    Sent sent =
        drafts
            .find(debate, mission)
            .version(Part.COVER, Missing.number(number))
            .orElseThrow(Missing::version);
    long which = Missing.number(LetterPicture.number(page));
    return LetterPicture.answer(letters.picture(sent.hash(), which).orElseThrow(Missing::version));
  }

  /** A letter ready to sign, in one of the six languages. */
  @Needs(Act.DRAFT)
  @GetMapping("/debates/{debate}/missions/{mission}/statement/ready-letter/{language}/{name}")
  ResponseEntity<byte[]> ready(
      @PathVariable String debate,
      @PathVariable String mission,
      @PathVariable String language,
      @PathVariable String name)
      throws IOException {
    Tongue tongue = Tongue.of(language).orElseThrow(Missing::version);
    if (!LetterMaker.FILES.contains(name)) {
      throw Missing.version();
    }
    Convened convened = debates.find(debate).orElseThrow();
    Path folder = Files.createTempDirectory("rostrum-letter");
    try {
      List<Path> made =
          new LetterMaker(tongue, ReadyLetter.facts(convened, mission, tongue)).write(folder);
      byte[] bytes = Files.readAllBytes(folder.resolve(name));
      for (Path file : made) {
        Files.deleteIfExists(file);
      }
      return ResponseEntity.ok()
          .header(
              HttpHeaders.CONTENT_DISPOSITION,
              ContentDisposition.attachment().filename(name).build().toString())
          .header(HttpHeaders.CONTENT_TYPE, "application/octet-stream")
          .body(bytes);
    } finally {
      Files.deleteIfExists(folder);
    }
  }

  /** Takes the Word file out of a container that holds both, as the next version. */
  @Needs(Act.DRAFT)
  @PostMapping("/debates/{debate}/missions/{mission}/statement/from-letter")
  Onward take(
      @PathVariable String debate,
      @PathVariable String mission,
      Entered who,
      HttpServletRequest request)
      throws IOException {
    Draft draft = drafts.find(debate, mission);
    Sent cover = draft.cover().orElseThrow(Missing::version);
    ContainedFile inside =
        letters
            .answer(debate, mission, cover.hash())
            .flatMap(answer -> statement(answer))
            .orElseThrow(Missing::version);
    byte[] container;
    try (InputStream bytes = files.unpublished().open(cover.hash())) {
      container = bytes.readAllBytes();
    }
    byte[] statement =
        ContainedBytes.withHash(container, inside.sha256()).orElseThrow(Missing::version);
    Place place = new Place(debate, mission, Part.STATEMENT);
    incoming.take(
        place,
        new ByteArrayInputStream(statement),
        statement.length,
        inside.name(),
        who.person().id(),
        draft.number(Part.STATEMENT));
    return Onward.to(place.page())
        .telling(DraftWords.ALL.say(TongueChoice.of(request), "letter.taken"));
  }

  /** The one Word file of a container. */
  static Optional<ContainedFile> statement(LetterAnswer answer) {
    return answer.report().files().stream()
        .filter(file -> file.role() == ContainedFile.Role.STATEMENT)
        .findFirst();
  }
}
