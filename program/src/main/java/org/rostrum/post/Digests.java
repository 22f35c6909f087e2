package org.rostrum.post;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rostrum.document.words.Tongue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each morning: the letters that waited for it, in one letter a person. */
public final class Digests implements Daily {
  private static final String LINE = "-".repeat(40);

  private final Outbox outbox;

  public Digests(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public String task() {
    return "digests";
  }

  @Override
  public void on(LocalDate day, JdbcClient jdbc) {
    Map<String, List<KeptLetter>> waiting =
        jdbc
            .sql(
                LetterRows.SELECT
                    + " WHERE l.state = 'HELD_BACK' AND l.held = 'IN_DIGEST' AND l.carried_by = ''"
                    + " ORDER BY l.person, l.made_at, l.id")
            .query(LetterRows::read)
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    letter -> letter.to().person(), LinkedHashMap::new, Collectors.toList()));
    waiting
        .values()
        .forEach(letters -> {
          String digest = outbox.putOne(jdbc, digest(letters));
          letters.forEach(letter ->
              jdbc.sql("UPDATE letter SET carried_by = ? WHERE id = ?")
                  .params(digest, letter.id())
                  .update());
        });
  }

  /** One letter made of several to the same person, to where the newest goes. */
  private static Letter digest(List<KeptLetter> letters) {
    Addressee to = letters.getLast().to();
    Tongue tongue = to.tongue();
    List<String> debates = letters.stream().map(KeptLetter::debate).distinct().toList();
    String subjects =
        IntStream.range(0, letters.size())
            .mapToObj(i -> (i + 1) + ". " + letters.get(i).subject())
            .collect(Collectors.joining("\n"));
    String whole =
        letters.stream()
            .map(letter -> LINE + "\n" + letter.subject() + "\n" + LINE + "\n\n" + letter.body())
            .collect(Collectors.joining("\n\n"));
    return new Letter(
        debates.size() == 1 ? debates.getFirst() : "",
        Occasion.DIGEST,
        to,
        PostWords.ALL.say(tongue, "digest.subject", "count", letters.size()),
        PostWords.ALL.say(tongue, "digest.body", "name", to.name(), "count", letters.size())
            + "\n\n"
            + subjects
            + "\n\n"
            + whole,
        List.of(),
        Sending.AT_ONCE);
  }
}
