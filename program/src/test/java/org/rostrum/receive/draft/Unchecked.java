package org.rostrum.receive.draft;

import java.util.List;
import java.util.Optional;
import org.rostrum.storage.files.FileHash;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is known of a draft before any check has answered: the files and nothing more. */
final class Unchecked implements Readiness {
  @Override
  public Optional<Ready> of(JdbcClient jdbc, Draft draft) {
    return draft
        .statement()
        .map(statement ->
            new Ready(
                draft.debate(),
                draft.mission(),
                draft.version(),
                statement.hash(),
                statement.size(),
                statement.name(),
                draft.cover().map(Sent::hash),
                draft.cover().map(Sent::size).orElse(0L),
                draft.cover().map(Sent::name).orElse(""),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "",
                List.of()));
  }

  @Override
  public String words(JdbcClient jdbc, FileHash statement) {
    return "";
  }
}
