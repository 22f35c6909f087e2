package org.rostrum.receive.upload;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rostrum.receive.draft.Part;
import org.rostrum.receive.draft.Place;
import org.rostrum.storage.Instants;
import org.rostrum.storage.files.FileHash;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements of {@link Uploads}, each within the caller's transaction. */
final class UploadRows {
  private static final String COLUMNS =
      "SELECT id, debate, mission, part, person, name, size, hash, seen, received, state, begun_at"
          + " FROM upload ";

  private record Row(
      String id,
      String debate,
      String mission,
      String part,
      String person,
      String name,
      long size,
      String hash,
      long seen,
      long received,
      String state,
      String begunAt) {
    Upload upload() {
      return new Upload(
          id,
          new Place(debate, mission, Part.valueOf(part)),
          person,
          name,
          size,
          new FileHash(hash),
          seen,
          received,
          Upload.State.valueOf(state),
          Instants.read(begunAt));
    }
  }

  private UploadRows() {}

  static Optional<Upload> find(JdbcClient jdbc, String id) {
    return jdbc.sql(COLUMNS + "WHERE id = ?")
        .param(id)
        .query(Row.class)
        .optional()
        .map(Row::upload);
  }

  /** The open uploads of a person, the oldest first. */
  static List<Upload> open(JdbcClient jdbc, String person) {
    return jdbc
        .sql(COLUMNS + "WHERE person = ? AND state = 'OPEN' ORDER BY begun_at, id")
        .param(person)
        .query(Row.class)
        .list()
        .stream()
        .map(Row::upload)
        .toList();
  }

  /** Open uploads nobody touched since a moment. */
  static List<Upload> stale(JdbcClient jdbc, Instant since) {
    return jdbc
        .sql(COLUMNS + "WHERE state = 'OPEN' AND touched_at < ? ORDER BY touched_at, id")
        .param(Instants.text(since))
        .query(Row.class)
        .list()
        .stream()
        .map(Row::upload)
        .toList();
  }

  static void add(JdbcClient jdbc, Upload upload) {
    jdbc.sql(
            "INSERT INTO upload (id, debate, mission, part, person, name, size, hash, seen,"
                + " received, state, begun_at, touched_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            upload.id(),
            upload.place().debate(),
            upload.place().mission(),
            upload.place().part().name(),
            upload.person(),
            upload.name(),
            upload.size(),
            upload.hash().hex(),
            upload.seen(),
            upload.received(),
            upload.state().name(),
            Instants.text(upload.begun()),
            Instants.text(upload.begun()))
        .update();
  }

  /** Says that bytes from a place on are safe; false when others said so first. */
  static boolean received(
      JdbcClient jdbc, Upload upload, long start, long size, FileHash piece, Instant at) {
    int updated =
        jdbc.sql(
                "UPDATE upload SET received = received + ?, touched_at = ?"
                    + " WHERE id = ? AND received = ? AND state = 'OPEN'")
            .params(size, Instants.text(at), upload.id(), start)
            .update();
    if (updated == 1) {
      jdbc.sql("INSERT INTO upload_piece (upload, start, size, hash) VALUES (?, ?, ?, ?)")
          .params(upload.id(), start, size, piece.hex())
          .update();
    }
    return updated == 1;
  }

  /** The pieces in their order. */
  static List<Piece> pieces(JdbcClient jdbc, String id) {
    return jdbc.sql("SELECT start, hash FROM upload_piece WHERE upload = ? ORDER BY start")
        .param(id)
        .query(
            (row, number) -> new Piece(row.getLong("start"), new FileHash(row.getString("hash"))))
        .list();
  }

  /** Ends an open upload; false when it had ended. Its pieces are no longer named. */
  static boolean end(JdbcClient jdbc, String id, Upload.State state, Instant at) {
    int updated =
        jdbc.sql("UPDATE upload SET state = ?, touched_at = ? WHERE id = ? AND state = 'OPEN'")
            .params(state.name(), Instants.text(at), id)
            .update();
    if (updated == 1) {
      jdbc.sql("DELETE FROM upload_piece WHERE upload = ?").param(id).update();
    }
    return updated == 1;
  }
}
