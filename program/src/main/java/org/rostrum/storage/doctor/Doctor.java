package org.rostrum.storage.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rostrum.storage.Database;
import org.rostrum.storage.Reserve;
import org.rostrum.storage.Space;
import org.rostrum.storage.StorageSettings;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.doctor.Symptom.Sign;
import org.rostrum.storage.files.Acceptance;
import org.rostrum.storage.files.FileStores;

/** Looks at everything, also while a server runs. */
public final class Doctor {
  private static final long LOW_PERCENT = 80;
  private static final long OUT_PERCENT = 90;

  private final StorageSettings settings;
  private final Clock clock;
  private final SecureRandom random;

  public Doctor(StorageSettings settings, Clock clock, SecureRandom random) {
    this.settings = settings;
    this.clock = clock;
    this.random = random;
  }

  /** Everything looked at, in the order it was. */
  public List<Symptom> examine() {
    List<Symptom> symptoms = new ArrayList<>();
    try (FileStores files = FileStores.open(settings, new Acceptance(), random);
        Database database = Database.open(settings)) {
      symptoms.addAll(DatabaseSigns.of(database, clock.instant()));
      symptoms.addAll(FileSigns.of(database, files));
      symptoms.addAll(NightSigns.of(database, clock.instant()));
    } catch (StorageTrouble trouble) {
      symptoms.add(Symptom.of(Sign.TROUBLE, "trouble", trouble));
    }
    if (settings.keyFile().isEmpty()) {
      symptoms.add(Symptom.of(Sign.FILES_UNSEALED));
    }
    symptoms.addAll(machine());
    return symptoms;
  }

  private List<Symptom> machine() {
    List<Symptom> symptoms = new ArrayList<>();
    symptoms.add(TimeZones.sign());
    Path folder = settings.folder();
    try {
      if (openToOthers(folder)) {
        symptoms.add(Symptom.of(Sign.FOLDER_OPEN, "folder", folder.toString()));
      }
      symptoms.add(space(Space.of(folder).percentUsed()));
    } catch (IOException e) {
      symptoms.add(
          Symptom.of(
              Sign.TROUBLE,
              "trouble",
              StorageTrouble.of(StorageTrouble.Kind.FOLDER, "folder", folder)));
    }
    if (!new Reserve(folder).isThere()) {
      symptoms.add(Symptom.of(Sign.RESERVE_MISSING));
    }
    return symptoms;
  }

  private static Symptom space(long percent) {
    if (percent >= OUT_PERCENT) {
      return Symptom.of(Sign.SPACE_OUT, "percent", percent);
    }
    return Symptom.of(
        percent >= LOW_PERCENT ? Sign.SPACE_LOW : Sign.SPACE_FINE, "percent", percent);
  }

  private static boolean openToOthers(Path folder) throws IOException {
    if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      return false;
    }
    Set<PosixFilePermission> allowed = Files.getPosixFilePermissions(folder);
    return allowed.contains(PosixFilePermission.OTHERS_READ)
        || allowed.contains(PosixFilePermission.OTHERS_EXECUTE);
  }
}
