package org.rostrum.convene.letters;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.convene.letters.Recipients.Asked;
import org.rostrum.convene.letters.Recipients.Found;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.Act;
import org.rostrum.people.Mission;
import org.rostrum.people.Needs;
import org.rostrum.people.People;
import org.rostrum.people.Role;
import org.rostrum.post.Addressee;
import org.rostrum.post.KeptLetter;
import org.rostrum.post.Letter;
import org.rostrum.post.Letters;
import org.rostrum.post.Occasion;
import org.rostrum.post.Outbox;
import org.rostrum.post.Sending;
import org.rostrum.storage.Database;
import org.rostrum.web.Onward;
import org.rostrum.web.Page;
import org.rostrum.web.TongueChoice;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing to missions: whom, on what occasion; how many and who, before anything is made. */
@Controller
final class WriteController {
  private static final int PREFACE = 4_000;

  private final Database database;
  private final Debates debates;
  private final People people;
  private final Recipients recipients;
  private final DebateLetters texts;
  private final Letters letters;
  private final Outbox outbox;

  WriteController(
      Database database,
      Debates debates,
      People people,
      Recipients recipients,
      DebateLetters texts,
      Letters letters,
      Outbox outbox) {
    this.database = database;
    this.debates = debates;
    this.people = people;
    this.recipients = recipients;
    this.texts = texts;
    this.letters = letters;
    this.outbox = outbox;
  }

  @Needs(Act.WRITE_TO_MISSIONS)
  @GetMapping("/debates/{debate}/letters/new")
  Page form(
      @PathVariable String debate,
      @RequestParam(defaultValue = "INVITATION") Occasion occasion,
      @RequestParam(defaultValue = "") String audience,
      @RequestParam(defaultValue = "ADMINISTRATOR") Role role,
      @RequestParam(defaultValue = "") String mission,
      @RequestParam(defaultValue = "") String preface,
      HttpServletRequest request) {
    Convened convened = debates.find(debate).orElseThrow();
    Audience whom = audience(audience);
    Asked asked = new Asked(whom, role, mission);
    Map<String, Object> parts = new HashMap<>();
    parts.put("debate", convened);
    parts.put("occasion", written(occasion));
    parts.put("asked", asked);
    parts.put("preface", preface);
    parts.put("audiences", recipients.offered());
    parts.put("missions", missions());
    if (audience.isEmpty()) {
      return Page.of(LettersWords.ALL, "letters/write", parts);
    }
    Found found = recipients.find(debate, asked);
    Set<String> waiting = waiting(debate, occasion);
    parts.put("found", found);
    parts.put("fresh", fresh(found, waiting));
    parts.put("sample", sample(convened, occasion, fresh(found, waiting), preface, request));
    parts.put("names", missions().stream().collect(Collectors.toMap(Mission::code, Mission::name)));
    return Page.of(LettersWords.ALL, "letters/found", parts);
  }

  @Needs(Act.WRITE_TO_MISSIONS)
  @PostMapping("/debates/{debate}/letters/new")
  Onward make(
      @PathVariable String debate,
      @RequestParam(defaultValue = "INVITATION") Occasion occasion,
      @RequestParam(defaultValue = "") String audience,
      @RequestParam(defaultValue = "ADMINISTRATOR") Role role,
      @RequestParam(defaultValue = "") String mission,
      @RequestParam(defaultValue = "") String preface,
      HttpServletRequest request) {
    if (preface.length() > PREFACE) {
      throw new Trouble(HttpStatus.BAD_REQUEST, LettersWords.ALL, "write.too-long");
    }
    Convened convened = debates.find(debate).orElseThrow();
    Asked asked = new Asked(audience(audience), role, mission);
    int made =
        database.write(jdbc -> {
          List<Addressee> to =
              fresh(recipients.find(debate, asked), waiting(debate, written(occasion)));
          outbox.put(jdbc, write(convened, occasion, to, preface));
          return to.size();
        });
    return Onward.to("/debates/" + debate + "/letters/drafts")
        .telling(LettersWords.ALL.say(TongueChoice.of(request), "write.made", "count", made));
  }

  private List<Letter> write(
      Convened debate, Occasion occasion, List<Addressee> to, String preface) {
    return texts.of(
        occasion,
        debate,
        to,
        recipients.standings(debate.id()),
        preface.replace("\r\n", "\n"),
        Sending.AFTER_A_LOOK);
  }

  /** The first of them, in the language of whoever asks. */
  private Optional<Letter> sample(
      Convened debate,
      Occasion occasion,
      List<Addressee> to,
      String preface,
      HttpServletRequest request) {
    Tongue tongue = TongueChoice.of(request);
    return to.stream()
        .findFirst()
        .map(one -> new Addressee(one.person(), one.name(), one.mail(), one.mission(), tongue))
        .map(one -> write(debate, occasion, List.of(one), preface).getFirst());
  }

  /** Whoever has such a draft waiting gets no second one. */
  private Set<String> waiting(String debate, Occasion occasion) {
    return letters.drafts(debate).stream()
        .filter(letter -> letter.occasion() == occasion)
        .map(KeptLetter::to)
        .map(Addressee::person)
        .collect(Collectors.toSet());
  }

  private static List<Addressee> fresh(Found found, Set<String> waiting) {
    return found.people().stream().filter(one -> !waiting.contains(one.person())).toList();
  }

  private List<Mission> missions() {
    return people.missions().stream()
        .filter(mission -> !mission.code().equals(Mission.HOUSE))
        .toList();
  }

  private Audience audience(String name) {
    return recipients.offered().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElse(Audience.ALL);
  }

  private static Occasion written(Occasion asked) {
    return DebateLetters.WRITTEN.contains(asked) ? asked : Occasion.INVITATION;
  }
}
