package org.rostrum.storage.doctor;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.storage.Database;
import org.rostrum.storage.doctor.Symptom.Sign;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.files.Scrub;

/** Whether every file is what was kept, and every file that a row names is there. */
final class FileSigns {
  private FileSigns() {}

  static List<Symptom> of(Database database, FileStores files) {
    List<Symptom> wrong = new ArrayList<>();
    List<String> named =
        database.read(jdbc ->
            jdbc.sql("SELECT hash FROM stored_file ORDER BY hash").query(String.class).list());
    for (String hash : named) {
      FileHash file = new FileHash(hash);
      if (files.both().stream().noneMatch(store -> store.has(file))) {
        wrong.add(Symptom.of(Sign.FILE_MISSING, "file", hash));
      }
    }
    Scrub.Report report = Scrub.of(files);
    for (FileHash hash : report.damaged()) {
      wrong.add(Symptom.of(Sign.FILE_DAMAGED, "file", hash.hex()));
    }
    return wrong.isEmpty() ? List.of(Symptom.of(Sign.FILES_SOUND, "count", report.read())) : wrong;
  }
}
