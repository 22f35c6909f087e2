package org.rostrum.receive.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.document.word.choice.Choices;
import org.rostrum.people.Act;
import org.rostrum.people.Mission;
import org.rostrum.people.Needs;
import org.rostrum.people.People;
import org.rostrum.people.door.Entered;
import org.rostrum.receive.check.Checks;
import org.rostrum.receive.check.WordAnswer;
import org.rostrum.receive.draft.DraftWords;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Missing;
import org.rostrum.receive.draft.Part;
import org.rostrum.receive.draft.Place;
import org.rostrum.receive.draft.Sent;
import org.rostrum.receive.filing.CoverLetter;
import org.rostrum.receive.filing.Filing;
import org.rostrum.receive.filing.Filings;
import org.rostrum.receive.filing.MissingFiling;
import org.rostrum.receive.letter.LetterAnswer;
import org.rostrum.receive.letter.LetterPicture;
import org.rostrum.receive.letter.Letters;
import org.rostrum.receive.pages.Doing;
import org.rostrum.receive.preview.Preview;
import org.rostrum.receive.preview.PreviewPicture;
import org.rostrum.receive.preview.Previews;
import org.rostrum.receive.reading.Readings;
import org.rostrum.storage.files.FileHash;
import org.rostrum.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What an officer reads before deciding: the rebuilt text as it will be published, and the letter
 * as pictures. Nothing of the files that were sent comes to the officer's machine; each reading is
 * noted as one of a file is.
 */
@Controller
final class FiledTextController {
  private static final String ONE = "/debates/{debate}/review/{mission}/{number}/text";

  private final Debates debates;
  private final People people;
  private final Filings filings;
  private final Drafts drafts;
  private final Checks checks;
  private final Letters letters;
  private final Previews previews;
  private final Readings readings;

  FiledTextController(
      Debates debates,
      People people,
      Filings filings,
      Drafts drafts,
      Checks checks,
      Letters letters,
      Previews previews,
      Readings readings) {
    this.debates = debates;
    this.people = people;
    this.filings = filings;
    this.drafts = drafts;
    this.checks = checks;
    this.letters = letters;
    this.previews = previews;
    this.readings = readings;
  }

  @Needs(Act.REVIEW)
  @GetMapping(ONE)
  Page text(
      @PathVariable String debate,
      @PathVariable String mission,
      @PathVariable String number,
      Entered who) {
    Convened convened = debates.find(debate).orElseThrow();
    Mission of = people.mission(mission).orElseThrow(MissingFiling::new);
    Filing filing = filing(debate, mission, number);
    Sent statement = sent(filing, Part.STATEMENT, filing.statement().hash());
    readings.note(new Place(debate, mission, Part.STATEMENT), statement, who.person());
    String home = "/debates/" + debate + "/review/" + mission + "/" + filing.key().number();
    Optional<WordAnswer> answer = checks.answer(debate, mission, statement.hash());
    Optional<Preview> preview =
        answer.flatMap(said ->
            previews.of(convened, of, statement, choices(filing), said, home + "/text/pictures"));
    return Page.of(
        DraftWords.ALL,
        "receive/draft/filed",
        Map.of(
            "convened", convened,
            "mission", of,
            "code", filing.key().code(),
            "home", home,
            "statement", statement,
            "preview", preview,
            "cover", cover(filing),
            "letter", cover(filing).flatMap(sent -> letter(filing, sent))));
  }

  @Needs(Act.REVIEW)
  @GetMapping(ONE + "/pictures/{name}")
  ResponseEntity<byte[]> picture(
      @PathVariable String debate,
      @PathVariable String mission,
      @PathVariable String number,
      @PathVariable String name) {
    Filing filing = filing(debate, mission, number);
    Sent statement = sent(filing, Part.STATEMENT, filing.statement().hash());
    return PreviewPicture.answer(
        previews
            .picture(statement, choices(filing), PreviewPicture.hash(name))
            .orElseThrow(Missing::version));
  }

  @Needs(Act.REVIEW)
  @GetMapping(ONE + "/letter/{page}")
  ResponseEntity<byte[]> page(
      @PathVariable String debate,
      @PathVariable String mission,
      @PathVariable String number,
      @PathVariable String page,
      Entered who) {
    Sent cover = cover(filing(debate, mission, number)).orElseThrow(Missing::version);
    long which = Missing.number(LetterPicture.number(page));
    readings.note(new Place(debate, mission, Part.COVER), cover, who.person());
    return LetterPicture.answer(letters.picture(cover.hash(), which).orElseThrow(Missing::version));
  }

  private Filing filing(String debate, String mission, String number) {
    return filings.find(Doing.key(debate, mission, number)).orElseThrow(MissingFiling::new);
  }

  private Optional<Sent> cover(Filing filing) {
    return filing.letter() instanceof CoverLetter.There there
        ? Optional.of(sent(filing, Part.COVER, there.file().hash()))
        : Optional.empty();
  }

  private Optional<LetterAnswer> letter(Filing filing, Sent cover) {
    return letters.answer(filing.key().debate(), filing.key().mission(), cover.hash());
  }

  /** The version of the draft that was filed. */
  private Sent sent(Filing filing, Part part, FileHash hash) {
    List<Sent> all = drafts.find(filing.key().debate(), filing.key().mission()).versions(part);
    return all.stream()
        .filter(each -> each.hash().equals(hash))
        .findFirst()
        .orElseThrow(Missing::version);
  }

  private static Choices choices(Filing filing) {
    return Choices.of(filing.choices());
  }
}
