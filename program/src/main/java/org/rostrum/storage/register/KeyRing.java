package org.rostrum.storage.register;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rostrum.register.note.Algorithm;
import org.rostrum.register.note.SignerKey;
import org.rostrum.register.note.VerifierKey;
import org.rostrum.storage.Database;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;

/**
 * The key this server signs with, which must be the register's. A house that has none yet gets one;
 * a register that has one is never given another in silence.
 */
final class KeyRing {
  private final Database database;
  private final SigningKeyFile file;
  private volatile SigningKeys present;

  private KeyRing(Database database, SigningKeyFile file, SigningKeys present) {
    this.database = database;
    this.file = file;
    this.present = present;
  }

  /**
   * Reads the keys, making them at the first start.
   *
   * @param name the register's name, when it is made now
   * @throws StorageTrouble when the file is not there, or holds another register's key
   */
  static KeyRing open(
      Database database,
      SigningKeyFile file,
      String name,
      List<Algorithm> algorithms,
      Clock clock) {
    boolean isNew = database.read(KeyRows::present).isEmpty();
    Optional<SigningKeys> there = file.read();
    if (there.isEmpty() && !isNew) {
      throw StorageTrouble.of(Kind.REGISTER_KEY_MISSING, "file", file.path());
    }
    SigningKeys keys = there.orElseGet(() -> create(name, algorithms));
    if (there.isEmpty()) {
      file.write(keys);
    }
    database.writeInTurn(
        Registrar.TURN,
        jdbc ->
            KeyRows.present(jdbc).isEmpty()
                ? KeyRows.add(jdbc, keys.verifiers(), clock.instant())
                : 0);
    KeyRing ring = new KeyRing(database, file, keys);
    ring.refuseOther(keys, database.read(KeyRows::present));
    return ring;
  }

  /** A ring whose key is known. */
  static KeyRing of(Database database, SigningKeyFile file, SigningKeys keys) {
    return new KeyRing(database, file, keys);
  }

  static SigningKeys create(String name, List<Algorithm> algorithms) {
    return new SigningKeys(algorithms.stream().map(each -> SignerKey.create(name, each)).toList());
  }

  /** The keys that sign now; those of the file anew when somebody has rotated them. */
  SigningKeys present(List<VerifierKey> registered) {
    if (!present.verifiers().equals(registered)) {
      SigningKeys fresh =
          file.read()
              .orElseThrow(() -> StorageTrouble.of(Kind.REGISTER_KEY_MISSING, "file", file.path()));
      refuseOther(fresh, registered);
      present = fresh;
    }
    return present;
  }

  String name() {
    return present.name();
  }

  List<VerifierKey> all() {
    return database.read(KeyRows::all);
  }

  private void refuseOther(SigningKeys mine, List<VerifierKey> registered) {
    if (!mine.verifiers().equals(registered)) {
      throw StorageTrouble.of(
          Kind.REGISTER_KEY_OTHER,
          "file",
          file.path(),
          "found",
          first(mine.verifiers()),
          "expected",
          first(registered));
    }
  }

  private static String first(List<VerifierKey> keys) {
    return keys.isEmpty() ? "" : keys.getFirst().text();
  }
}
