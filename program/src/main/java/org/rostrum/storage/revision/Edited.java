package org.rostrum.storage.revision;

import java.util.List;

/** What came of an edit. */
public sealed interface Edited {
  /**
   * It is done.
   *
   * @param version the version it made
   */
  record Done(long version) implements Edited {}

  /**
   * Nothing was changed: others edited the same thing since it was looked at.
   *
   * @param version the version it has now; 0 when there is no such thing
   * @param since what the others did, oldest first: who, when, which fields
   */
  record Stale(long version, List<Revision> since) implements Edited {}
}
