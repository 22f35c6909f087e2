package org.rostrum.storage.register;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.rostrum.register.log.Leaf;
import org.rostrum.register.note.Algorithm;
import org.rostrum.storage.Database;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.StorageSettings;
import org.rostrum.storage.Vendor;
import org.rostrum.storage.register.Registrar.Appended;
import org.rostrum.storage.register.Registrar.Log;

/** A register in a new database, whose clock a test moves. */
final class RegisterHouse implements AutoCloseable {
  static final String NAME = "debates.example/register";
  static final String DEBATE = "water-2027";
  static final Instant MORNING = Instant.parse("2027-02-17T14:00:00Z");

  final MovedClock clock = new MovedClock();
  final StorageSettings settings;
  final Path keyFile;
  final Database database;
  final Registrar registrar;
  SigningKeys former;

  RegisterHouse(Vendor vendor, Path folder) {
    this(EmptyDatabase.settings(vendor, folder), folder.resolve("register.key"));
  }

  RegisterHouse(StorageSettings settings, Path keyFile) {
    this.settings = settings;
    this.keyFile = keyFile;
    this.database = Database.open(settings);
    this.registrar = open(keyFile);
    this.former = present();
  }

  /** Another server on the same database. */
  Registrar open(Path key) {
    return Registrar.open(
        database,
        new SigningKeyFile(key),
        NAME,
        List.of(Algorithm.ED25519),
        clock,
        new SecureRandom());
  }

  SigningKeys present() {
    return new SigningKeyFile(keyFile).read().orElseThrow();
  }

  /** Gives the register another key while the server runs. */
  void rotate() {
    former = present();
    new KeyRotation(database, new SigningKeyFile(keyFile), clock, new SecureRandom())
        .rotate(List.of(Algorithm.ED25519));
  }

  Appended append(String kind, Map<String, String> facts) {
    return append(Log.DEBATES, kind, facts);
  }

  Appended append(Log log, String kind, Map<String, String> facts) {
    return database.writeInTurn(
        Registrar.TURN, jdbc -> registrar.append(jdbc, log, DEBATE, kind, facts));
  }

  void file(int filings) {
    for (int i = 0; i < filings; i++) {
      clock.forward(Duration.ofSeconds(1));
      append("filing-received", Map.of("filing", "f" + i));
    }
  }

  List<Leaf> leaves(Log log) {
    return database.read(jdbc -> registrar.leaves(jdbc, log, DEBATE));
  }

  @Override
  public void close() {
    registrar.close();
    database.close();
  }

  /** A clock that stands still until it is moved. */
  static final class MovedClock extends Clock {
    private volatile Instant now = MORNING;

    void forward(Duration by) {
      now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new IllegalStateException("this clock knows UTC alone");
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
