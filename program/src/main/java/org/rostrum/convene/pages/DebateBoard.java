package org.rostrum.convene.pages;

import java.util.List;
import org.rostrum.convene.house.KeptDebates;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.debate.Stage;
import org.rostrum.document.words.Tongue;
import org.rostrum.web.Board;

/** The announced debates on the front page. */
final class DebateBoard implements Board {
  private final Debates debates;

  DebateBoard(Debates debates) {
    this.debates = debates;
  }

  @Override
  public List<Line> lines(Tongue tongue) {
    return debates.all().stream()
        .filter(debate -> debate.stage() != Stage.PREPARED)
        .map(DebateBoard::line)
        .toList();
  }

  private static Line line(Convened debate) {
    return new Line(
        "/debates/" + debate.id(),
        debate.title(),
        debate.debate().presidency().state(),
        KeptDebates.meets(debate),
        debate.closes());
  }
}
