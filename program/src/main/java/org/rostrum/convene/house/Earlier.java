package org.rostrum.convene.house;

import java.util.List;
import java.util.Optional;
import org.rostrum.debate.CompilationSettings;
import org.rostrum.debate.Debate;
import org.rostrum.debate.NoteSource;
import org.rostrum.debate.Policy;
import org.rostrum.debate.Titles;

/** What recurs from one debate to the next. Nothing that has a date, and no words of substance. */
public final class Earlier {
  private Earlier() {}

  /** How one takes part, who presides, the entities, how the compilation is set. */
  public static Debate recurring(Debate earlier) {
    CompilationSettings settings = earlier.compilation();
    return new Debate(
        new Titles(earlier.titles().agendaItem(), "", ""),
        NoteSource.UNKNOWN,
        earlier.form(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        earlier.presidency(),
        earlier.participation(),
        Optional.empty(),
        List.of(),
        List.of(),
        new CompilationSettings(
            "",
            Optional.empty(),
            Optional.empty(),
            settings.signer(),
            settings.numerals(),
            settings.members(),
            settings.language(),
            settings.issuerNotice(),
            settings.wording()),
        earlier.entities());
  }

  /** The policy without the minute at which inscription opened. */
  public static Policy recurring(Policy earlier) {
    return new Policy(
        earlier.late(),
        earlier.coverGrace(),
        earlier.outage(),
        earlier.list(),
        earlier.limits(),
        Optional.empty(),
        earlier.channel());
  }
}
