package org.rostrum.receive.draft;

import java.util.Optional;

/** What came of sending a file for a draft. Nothing that was sent is ever lost. */
public sealed interface Put {
  /** The version the file is now. */
  Sent sent();

  /**
   * It stands.
   *
   * @param former what stood before
   */
  record Stands(Sent sent, Optional<Sent> former) implements Put {}

  /** The same bytes stood already; nothing changed. */
  record Same(Sent sent) implements Put {}

  /**
   * It is kept as a version, and does not stand: a colleague sent another one meanwhile.
   *
   * @param standing what the colleague sent
   */
  record Beside(Sent sent, Sent standing) implements Put {}
}
