package org.rostrum.people.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.Act;
import org.rostrum.people.Addressees;
import org.rostrum.people.Needs;
import org.rostrum.people.PeopleWords;
import org.rostrum.people.door.Entered;
import org.rostrum.post.ChoiceBook;
import org.rostrum.post.Choices;
import org.rostrum.post.KeptLetter;
import org.rostrum.post.Letters;
import org.rostrum.post.Occasion;
import org.rostrum.post.PostWords;
import org.rostrum.post.StopWords;
import org.rostrum.storage.revision.Edited;
import org.rostrum.web.Onward;
import org.rostrum.web.OpenToAll;
import org.rostrum.web.Page;
import org.rostrum.web.TongueChoice;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which letters one gets: on one's account, or by the link in a letter without entering. */
@Controller
final class LetterChoicesController {
  private final ChoiceBook choices;
  private final Addressees addressees;
  private final StopWords words;
  private final Letters letters;

  LetterChoicesController(
      ChoiceBook choices, Addressees addressees, StopWords words, Letters letters) {
    this.choices = choices;
    this.addressees = addressees;
    this.words = words;
    this.letters = letters;
  }

  @Needs(Act.SEE_OWN_ACCOUNT)
  @PostMapping("/account/letters")
  Onward choose(
      @RequestParam(defaultValue = "en") String tongue,
      @RequestParam(defaultValue = "EACH_BY_ITSELF") Choices.Digest digest,
      @RequestParam(defaultValue = "") List<String> wanted,
      @RequestParam(defaultValue = "0") long seen,
      Entered who,
      HttpServletRequest request) {
    String person = who.person().id();
    Set<Occasion> declined = new HashSet<>(Occasion.declinable());
    declined.removeIf(occasion -> wanted.contains(occasion.name()));
    Choices now = choices.of(person);
    Choices before = new Choices(now.digest(), now.declined(), seen);
    return switch (choices.choose(person, before, new Choices(digest, declined, seen))) {
      case Edited.Stale stale ->
          throw new Trouble(HttpStatus.CONFLICT, PeopleWords.ALL, "letters.changed");
      case Edited.Done done -> {
        Tongue.of(tongue).ifPresent(chosen -> addressees.speak(person, chosen));
        yield Onward.to("/account")
            .telling(PeopleWords.ALL.say(TongueChoice.of(request), "letters.saved"));
      }
    };
  }

  @OpenToAll
  @GetMapping("/stop-letters/{word}")
  Page ask(@PathVariable String word) {
    return page(letter(word), word, "ask");
  }

  @OpenToAll
  @PostMapping("/stop-letters/{word}")
  Page stop(@PathVariable String word) {
    KeptLetter letter = letter(word);
    choices.decline(letter.to().person(), letter.occasion());
    return page(letter, word, "done");
  }

  private KeptLetter letter(String word) {
    return words
        .letter(word)
        .flatMap(letters::find)
        .filter(letter -> letter.occasion().mayBeDeclined() && !letter.to().person().isEmpty())
        .orElseThrow(() -> new Trouble(HttpStatus.NOT_FOUND, PeopleWords.ALL, "stop.unknown"));
  }

  private static Page page(KeptLetter letter, String word, String how) {
    return Page.of(
        PeopleWords.ALL,
        "people/stop",
        Map.of("letter", letter, "word", word, "how", how, "kinds", PostWords.ALL));
  }
}
