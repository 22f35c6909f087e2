package org.rostrum.convene.house;

import java.time.Instant;
import java.util.Optional;
import org.rostrum.debate.Stage;

/** How far people have brought a debate. Whether an announced one is closed, the clock tells. */
enum Phase {
  PREPARED,
  ANNOUNCED,
  COMPILING,
  ISSUED;

  /** The stage at a moment, of a debate that closes then; one without deadline stays open. */
  Stage at(Instant now, Optional<Instant> closes) {
    return switch (this) {
      case PREPARED -> Stage.PREPARED;
      case ANNOUNCED -> closes.filter(now::isAfter).isPresent() ? Stage.CLOSED : Stage.OPEN;
      case COMPILING -> Stage.COMPILING;
      case ISSUED -> Stage.ISSUED;
    };
  }
}
