package org.rostrum.convene.letters;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.debate.Stage;
import org.rostrum.people.Act;
import org.rostrum.people.Addressees;
import org.rostrum.people.Needs;
import org.rostrum.people.People;
import org.rostrum.people.door.Entered;
import org.rostrum.post.Addressee;
import org.rostrum.post.Attachment;
import org.rostrum.post.Composer;
import org.rostrum.post.Desk;
import org.rostrum.post.KeptLetter;
import org.rostrum.post.LetterState;
import org.rostrum.post.Letters;
import org.rostrum.post.Postman;
import org.rostrum.storage.revision.Edited;
import org.rostrum.web.Answer;
import org.rostrum.web.Moments;
import org.rostrum.web.Onward;
import org.rostrum.web.Page;
import org.rostrum.web.TongueChoice;
import org.rostrum.web.Trouble;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One letter: the whole text as it goes or went, and what can be done with it. */
@Controller
final class LetterController {
  private static final int SUBJECT = 300;
  private static final int BODY = 20_000;

  private final Letters letters;
  private final Desk desk;
  private final Composer composer;
  private final Postman postman;
  private final Debates debates;
  private final People people;
  private final Addressees addressees;

  LetterController(
      Letters letters,
      Desk desk,
      Composer composer,
      Postman postman,
      Debates debates,
      People people,
      Addressees addressees) {
    this.letters = letters;
    this.desk = desk;
    this.composer = composer;
    this.postman = postman;
    this.debates = debates;
    this.people = people;
    this.addressees = addressees;
  }

  @Needs(Act.WRITE_TO_MISSIONS)
  @GetMapping("/letters/{letter}")
  Page page(@PathVariable String letter, Entered who) {
    KeptLetter kept = kept(letter, who);
    return page(kept, kept.subject(), kept.body(), "");
  }

  @Needs(Act.WRITE_TO_MISSIONS)
  @GetMapping("/letters/{letter}/attachments/{number}")
  ResponseEntity<byte[]> attachment(
      @PathVariable String letter, @PathVariable String number, Entered who) {
    Attachment file =
        letters.attachments(kept(letter, who).id()).stream()
            .skip(number.matches("[1-9]") ? Long.parseLong(number) - 1 : Long.MAX_VALUE)
            .findFirst()
            .orElseThrow(() -> new Trouble(HttpStatus.NOT_FOUND, LettersWords.ALL, "letter.none"));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, file.type())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(file.fileName()).build().toString())
        .body(file.bytes());
  }

  @Needs(Act.WRITE_TO_MISSIONS)
  @PostMapping("/letters/{letter}/edit")
  Answer edit(
      @PathVariable String letter,
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(defaultValue = "") String body,
      @RequestParam(defaultValue = "0") long seen,
      Entered who,
      HttpServletRequest request) {
    KeptLetter kept = kept(letter, who);
    String text = body.replace("\r\n", "\n").strip();
    if (subject.isBlank() || text.isEmpty() || subject.length() > SUBJECT || text.length() > BODY) {
      return page(kept, subject, text, "edit.empty").withStatus(HttpStatus.BAD_REQUEST);
    }
    if (kept.version() != seen
        || desk.edit(kept, subject, text, who.person().id()) instanceof Edited.Stale) {
      return page(kept(letter, who), subject, text, "edit.changed").withStatus(HttpStatus.CONFLICT);
    }
    return told(request, letter, "edit.kept");
  }

  @Needs(Act.WRITE_TO_MISSIONS)
  @PostMapping("/letters/{letter}/send")
  Onward send(
      @PathVariable String letter,
      @RequestParam(defaultValue = "0") long seen,
      Entered who,
      HttpServletRequest request) {
    KeptLetter kept = seen(letter, seen, who);
    refuseBeforeAnnounced(debates.find(kept.debate()));
    boolean mayGo =
        switch (kept.state()) {
          case DRAFT, FAILED, HELD_BACK -> true;
          case READY, SENT, DISCARDED -> false;
        };
    if (!mayGo || desk.send(kept, who.person().id()) instanceof Edited.Stale) {
      throw changed();
    }
    return told(request, letter, postman.isAtWork() ? "sent.goes" : "sent.no-server");
  }

  @Needs(Act.WRITE_TO_MISSIONS)
  @PostMapping("/letters/{letter}/discard")
  Onward discard(
      @PathVariable String letter,
      @RequestParam(defaultValue = "0") long seen,
      Entered who,
      HttpServletRequest request) {
    if (desk.discard(seen(letter, seen, who), who.person().id()) instanceof Edited.Stale) {
      throw changed();
    }
    return told(request, letter, "discarded");
  }

  @Needs(Act.WRITE_TO_MISSIONS)
  @PostMapping("/letters/{letter}/restore")
  Onward restore(
      @PathVariable String letter,
      @RequestParam(defaultValue = "0") long seen,
      Entered who,
      HttpServletRequest request) {
    if (desk.restore(seen(letter, seen, who), who.person().id()) instanceof Edited.Stale) {
      throw changed();
    }
    return told(request, letter, "restored");
  }

  /** Sends a copy to where the person is reached now. */
  @Needs(Act.WRITE_TO_MISSIONS)
  @PostMapping("/letters/{letter}/again")
  Onward again(@PathVariable String letter, Entered who, HttpServletRequest request) {
    KeptLetter kept = kept(letter, who);
    if (kept.state() != LetterState.SENT) {
      throw changed();
    }
    Addressee to = addressees.find(kept.to().person()).orElse(kept.to());
    String line =
        LettersWords.ALL.say(
            to.tongue(), "again.first-line", "moment", new Moments(to.tongue()).full(kept.since()));
    return told(request, desk.sendAgain(kept, to, line), "again.goes");
  }

  private Page page(KeptLetter kept, String subject, String body, String trouble) {
    Map<String, Object> parts = new HashMap<>();
    parts.put("letter", kept);
    parts.put("whole", composer.shown(kept));
    parts.put("subject", subject);
    parts.put("body", body);
    parts.put("trouble", trouble);
    parts.put("debate", debates.find(kept.debate()));
    parts.put("mission", people.mission(kept.to().mission()).map(m -> m.name()).orElse(""));
    parts.put("goes", postman.isAtWork());
    return Page.of(LettersWords.ALL, "letters/letter", parts);
  }

  /** Before a debate is announced nobody outside the house hears of it. */
  static void refuseBeforeAnnounced(Optional<Convened> debate) {
    if (debate.filter(one -> one.stage() == Stage.PREPARED).isPresent()) {
      throw new Trouble(HttpStatus.CONFLICT, LettersWords.ALL, "letters.not-announced");
    }
  }

  static Trouble changed() {
    return new Trouble(HttpStatus.CONFLICT, LettersWords.ALL, "letters.changed");
  }

  private KeptLetter seen(String letter, long version, Entered who) {
    KeptLetter kept = kept(letter, who);
    if (kept.version() != version) {
      throw changed();
    }
    return kept;
  }

  private KeptLetter kept(String letter, Entered who) {
    return letters
        .find(letter)
        .filter(kept -> LetterDoor.isOpen(who.person(), kept))
        .orElseThrow(() -> new Trouble(HttpStatus.NOT_FOUND, LettersWords.ALL, "letter.none"));
  }

  private static Onward told(HttpServletRequest request, String letter, String key) {
    return Onward.to("/letters/" + letter)
        .telling(LettersWords.ALL.say(TongueChoice.of(request), key));
  }
}
