package org.rostrum.cli.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.compile.work.Hash;
import org.rostrum.debate.Language;
import org.rostrum.debate.roster.Entity;
import org.rostrum.debate.roster.Lookup;
import org.rostrum.debate.roster.Roster;
import org.rostrum.document.check.Checked;
import org.rostrum.document.check.rule.Filing;
import org.rostrum.document.words.Tongue;
import org.rostrum.document.words.Words;

/** What is known around the files of one run: whose they are, and which came before. */
public final class Filings {
  private static final Words WORDS = Words.beside(Filings.class);
  private static final LocalDate LATEST = LocalDate.MAX.minusDays(1);

  private final Optional<Filing.Named> own;
  private final List<Filing.Named> others;
  private final Map<String, String> hashes = new TreeMap<>();
  private final Map<String, String> texts = new TreeMap<>();

  private Filings(Optional<Filing.Named> own, List<Filing.Named> others) {
    this.own = own;
    this.others = others;
  }

  /** Files of which nobody told whose they are. */
  public static Filings ofNobody() {
    return new Filings(Optional.empty(), List.of());
  }

  /** Files of one entity; nothing when the roster has none of that name. */
  public static Optional<Filings> of(String name) {
    return switch (Roster.standard().find(name, LATEST)) {
      case Lookup.Known(Entity entity) -> {
        List<Filing.Named> others =
            Roster.standard().entities().stream()
                .filter(other -> !other.code().equals(entity.code()))
                .map(Filings::named)
                .toList();
        yield Optional.of(new Filings(Optional.of(named(entity)), others));
      }
      case Lookup.Unknown ignored -> Optional.empty();
    };
  }

  /** What to say of a name that the roster does not have. */
  public static String unknown(String name, Tongue tongue) {
    String closest =
        switch (Roster.standard().find(name, LATEST)) {
          case Lookup.Known ignored -> name;
          case Lookup.Unknown unknown ->
              unknown.closest().stream()
                  .map(entity -> entity.shortName(Language.ENGLISH, LATEST))
                  .collect(Collectors.joining(", "));
        };
    return WORDS.say(tongue, "usage.entity", "name", name, "closest", closest);
  }

  private static Filing.Named named(Entity entity) {
    List<String> names =
        entity.names().values().stream()
            .flatMap(Collection::stream)
            .flatMap(name -> Stream.of(name.sort(), name.running(), name.formal()))
            .distinct()
            .toList();
    return new Filing.Named(entity.shortName(Language.ENGLISH, LATEST), new ArrayList<>(names));
  }

  /** What is known when the next file is checked. */
  public Filing before() {
    return new Filing(own, others, hashes, texts, Optional.empty());
  }

  /** Remembers a file for those that come after it. */
  public void remember(Path file, byte[] bytes, Checked checked) {
    hashes.putIfAbsent(Hash.of(bytes), file.toString());
    if (!checked.textHash().isEmpty()) {
      texts.putIfAbsent(checked.textHash(), file.toString());
    }
  }
}
