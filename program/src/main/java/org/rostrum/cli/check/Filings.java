package org.rostrum.cli.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rostrum.compile.work.Hash;
import org.rostrum.debate.Language;
import org.rostrum.debate.roster.Lookup;
import org.rostrum.debate.roster.NamesForChecks;
import org.rostrum.debate.roster.Roster;
import org.rostrum.document.check.Checked;
import org.rostrum.document.check.rule.Filing;
import org.rostrum.document.words.Tongue;
import org.rostrum.document.words.Words;

/** What is known around the files of one run: whose they are, and which came before. */
public final class Filings {
  private static final Words WORDS = Words.beside(Filings.class);
  private static final LocalDate LATEST = LocalDate.MAX.minusDays(1);

  private final NamesForChecks.Whose whose;
  private final List<Filing.Earlier> earlier = new ArrayList<>();

  private Filings(NamesForChecks.Whose whose) {
    this.whose = whose;
  }

  /** Files of which nobody told whose they are. */
  public static Filings ofNobody() {
    return new Filings(NamesForChecks.Whose.NOBODY);
  }

  /** Files of one entity; nothing when the roster has none of that name. */
  public static Optional<Filings> of(String name) {
    return new NamesForChecks(Roster.standard(), LATEST).of(name).map(Filings::new);
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

  /** What is known when the next file is checked. */
  public Filing before() {
    return whose.filing(earlier, Optional.empty());
  }

  /**
   * Remembers a file for those that come after it. Two files of one run are two statements: who
   * gives the same twice in it may have taken the wrong one.
   */
  public void remember(Path file, byte[] bytes, Checked checked) {
    earlier.add(new Filing.Earlier(file.toString(), "", "", Hash.of(bytes), checked.textHash()));
  }
}
