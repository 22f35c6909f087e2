package org.rostrum.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rostrum.document.words.Tongue;

/** The debates that the front page lists. The room {@code convene} answers. */
@FunctionalInterface
public interface Board {
  /**
   * One debate on the board.
   *
   * @param path its page
   * @param title its theme, in the words of its concept note
   * @param presidency who presides, as printed; may be empty
   * @param sitting when the Council meets
   * @param closes until when statements are received
   */
  record Line(
      String path,
      String title,
      String presidency,
      Optional<Instant> sitting,
      Optional<Instant> closes) {}

  /** The debates anybody may see, the soonest first. */
  List<Line> lines(Tongue tongue);
}
