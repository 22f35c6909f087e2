package org.rostrum.convene.letters;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rostrum.document.words.Tongue;
import org.rostrum.post.KeptLetter;
import org.rostrum.post.LetterState;
import org.rostrum.post.Occasion;
import org.rostrum.post.PostWords;
import org.rostrum.storage.Instants;
import org.rostrum.web.ListChoice.Option;
import org.rostrum.web.Listing;

/** The outbox as a list: its columns, what it is narrowed by. One a language, for its occasions. */
final class OutboxList {
  private static final Map<Tongue, Listing<KeptLetter>> LISTS = new EnumMap<>(Tongue.class);

  static {
    for (Tongue tongue : Tongue.values()) {
      LISTS.put(tongue, made(tongue));
    }
  }

  private OutboxList() {}

  static Listing<KeptLetter> in(Tongue tongue) {
    return LISTS.getOrDefault(tongue, made(tongue));
  }

  private static Listing<KeptLetter> made(Tongue tongue) {
    return Listing.<KeptLetter>named("letters", "outbox.title")
        .column("subject", "outbox.subject", KeptLetter::subject)
        .column("name", "outbox.to", letter -> letter.to().name())
        .column("mission", "outbox.mission", letter -> letter.to().mission())
        .column(
            "state",
            "outbox.state",
            letter -> LettersWords.code(letter.state()),
            Comparator.comparing(KeptLetter::state))
        .moments("since", "outbox.since", KeptLetter::since)
        .inCsv("address", letter -> letter.to().mail())
        .inCsv("language", letter -> letter.to().tongue().tag())
        .inCsv("occasion", letter -> LettersWords.code(letter.occasion()))
        .inCsv("held-back", letter -> letter.held().map(LettersWords::code).orElse(""))
        .inCsv("answer", KeptLetter::answer)
        .inCsv("tries", letter -> Long.toString(letter.tries()))
        .inCsv("next-try", text(letter -> letter.due().map(Instants::text)))
        .inCsv("debate", KeptLetter::debate)
        .inCsv("letter", KeptLetter::id)
        .inCsv("copy-of", text(KeptLetter::copyOf))
        .inCsv("went-with", text(KeptLetter::carriedBy))
        .find(letter ->
            String.join(
                " ",
                letter.subject(),
                letter.to().name(),
                letter.to().mail(),
                letter.to().mission()))
        .choice(
            "occasion",
            "outbox.occasion",
            Stream.of(Occasion.values())
                .map(one -> Option.named(one.name(), occasion(tongue, one)))
                .toList(),
            (letter, asked) -> letter.occasion().name().equals(asked))
        .tabs(
            "state",
            Stream.of(LetterState.values())
                .map(one -> Option.said(one.name(), "state." + LettersWords.code(one)))
                .toList(),
            (letter, asked) -> letter.state().name().equals(asked))
        .sortedFirst("-since");
  }

  private static String occasion(Tongue tongue, Occasion occasion) {
    return PostWords.ALL.say(tongue, "occasion." + LettersWords.code(occasion));
  }

  private static Function<KeptLetter, String> text(Function<KeptLetter, Optional<String>> value) {
    return letter -> value.apply(letter).orElse("");
  }
}
