package org.rostrum.receive.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.rostrum.storage.Instants;
import org.rostrum.storage.files.FileHash;

/** A cover letter as the columns of a filing have it. */
record CoverRow(String hash, long size, String name, String verdict, String until) {
  static CoverRow of(CoverLetter letter) {
    return switch (letter) {
      case CoverLetter.There there ->
          new CoverRow(
              there.file().hash().hex(),
              there.file().size(),
              there.file().name(),
              there.verdict(),
              "");
      case CoverLetter.Awaited awaited ->
          new CoverRow("", 0, "", "", Instants.text(awaited.until()));
      case CoverLetter.Missing ignored -> new CoverRow("", 0, "", "", "");
    };
  }

  static CoverRow read(ResultSet row) throws SQLException {
    return new CoverRow(
        row.getString("cover"),
        row.getLong("cover_size"),
        row.getString("cover_name"),
        row.getString("cover_verdict"),
        row.getString("cover_until"));
  }

  CoverLetter letter() {
    if (!hash.isEmpty()) {
      return new CoverLetter.There(new FiledFile(name, size, new FileHash(hash)), verdict);
    }
    return until.isEmpty()
        ? new CoverLetter.Missing()
        : new CoverLetter.Awaited(Instants.read(until));
  }
}
