package org.rostrum.receive.draft;

import java.util.Optional;
import org.rostrum.storage.files.FileHash;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells, inside an open transaction, what the checks have said of a draft's files. */
public interface Readiness {
  /** What would be filed now; empty while there is no statement. */
  Optional<Ready> of(JdbcClient jdbc, Draft draft);

  /** The hash of a statement's words, the same however they are set; empty while not known. */
  String words(JdbcClient jdbc, FileHash statement);
}
