package org.rostrum.convene.house;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.people.People;
import org.rostrum.people.SetClock;
import org.rostrum.register.note.Algorithm;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.Vendor;
import org.rostrum.storage.register.Registrar;
import org.rostrum.storage.register.SigningKeyFile;
import org.rostrum.storage.vault.Storage;

/** The debates of an empty house on a database of either vendor, with a clock that is set. */
final class KeptHouse implements AutoCloseable {
  final SetClock clock = new SetClock();
  final Storage storage;
  final Registrar registrar;
  final KeptDebates debates;
  final Convening convening;
  final Editing editing;
  final DeadlineChanges deadlines;
  final KeptStages stages;
  final List<DeadlineChange> told = new ArrayList<>();

  KeptHouse(Vendor vendor, Path folder) {
    SecureRandom chance = new SecureRandom();
    storage = Storage.open(EmptyDatabase.settings(vendor, folder), clock, chance);
    registrar =
        Registrar.open(
            storage.database(),
            new SigningKeyFile(folder.resolve("register.key")),
            "debates.example/register",
            List.of(Algorithm.ED25519),
            clock,
            chance);
    DebateRecord record = new DebateRecord(registrar);
    debates = new KeptDebates(storage.database(), clock);
    convening =
        new Convening(
            storage.database(), debates, storage.revisions(), storage.events(), record, clock);
    editing =
        new Editing(
            storage.database(), debates, storage.revisions(), storage.events(), record, clock);
    deadlines =
        new DeadlineChanges(
            storage.database(),
            debates,
            editing,
            new People(storage.database(), clock, chance),
            storage.events(),
            record,
            (jdbc, before, change) -> told.add(change),
            clock);
    stages = new KeptStages(storage.database(), storage.events());
  }

  /** The kinds of a debate's entries in the register, in order. */
  List<String> entries(String debate) {
    return storage.database().read(jdbc -> registrar.leaves(jdbc, debate)).stream()
        .map(leaf -> leaf.entry().kind())
        .toList();
  }

  @Override
  public void close() {
    registrar.close();
    storage.close();
  }
}
