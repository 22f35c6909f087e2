package org.rostrum.storage.register;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.register.log.Checkpoint;
import org.rostrum.register.log.Heads;
import org.rostrum.register.note.Algorithm;
import org.rostrum.register.note.SignedNote;
import org.rostrum.register.note.SignerKey;
import org.rostrum.register.note.VerifierKey;
import org.rostrum.register.tree.Hash;
import org.rostrum.register.tree.Tree;
import org.rostrum.storage.Database;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;
import org.rostrum.storage.register.Registrar.Log;

/**
 * Gives a register a new key. The entry that says so is signed by both, and so is the head that
 * holds it: whoever trusts the former key learns the new one without trusting anybody. The former
 * private key is gone afterwards.
 */
public final class KeyRotation {
  private final Database database;
  private final SigningKeyFile file;
  private final Clock clock;
  private final SecureRandom random;

  public KeyRotation(Database database, SigningKeyFile file, Clock clock, SecureRandom random) {
    this.database = database;
    this.file = file;
    this.clock = clock;
    this.random = random;
  }

  /** Changes the key, signed by the former one. */
  public VerifierKey rotate(List<Algorithm> algorithms) {
    SigningKeys former =
        file.read()
            .orElseThrow(() -> StorageTrouble.of(Kind.REGISTER_KEY_MISSING, "file", file.path()));
    return change(Optional.of(former.all().getFirst()), algorithms);
  }

  /** Changes the key where the former one is lost: nobody can follow this but from paper. */
  public VerifierKey replaceLost(List<Algorithm> algorithms) {
    return change(Optional.empty(), algorithms);
  }

  private VerifierKey change(Optional<SignerKey> signer, List<Algorithm> algorithms) {
    List<VerifierKey> present = database.read(KeyRows::present);
    if (present.isEmpty()) {
      throw StorageTrouble.of(Kind.REGISTER_KEY_MISSING, "file", file.path());
    }
    VerifierKey former = present.getFirst();
    if (signer.isPresent() && !signer.get().verifier().equals(former)) {
      throw StorageTrouble.of(
          Kind.REGISTER_KEY_OTHER,
          "file",
          file.path(),
          "found",
          signer.get().verifier(),
          "expected",
          former);
    }
    SigningKeys fresh = KeyRing.create(former.name(), algorithms);
    file.next().write(fresh);
    Registrar registrar =
        new Registrar(database, KeyRing.of(database, file.next(), fresh), clock, random);
    long index =
        database.writeInTurn(
            Registrar.TURN,
            jdbc -> {
              long place =
                  registrar
                      .append(
                          jdbc,
                          Log.DEBATES,
                          Registrar.HOUSE,
                          KeyChange.KIND,
                          KeyChange.facts(fresh, former, signer))
                      .index();
              KeyRows.add(jdbc, fresh.verifiers(), clock.instant());
              return place;
            });
    bothSign(index + 1, fresh, signer);
    file.next().moveTo(file);
    return fresh.verifiers().getFirst();
  }

  /** The head that holds the change as its last entry, under both keys. */
  private void bothSign(long size, SigningKeys fresh, Optional<SignerKey> former) {
    RegisterRows rows = new RegisterRows(Log.DEBATES);
    Hash root = new KeptNodes(database, rows).answer(nodes -> new Tree(nodes, size).root());
    List<SignerKey> signers = new ArrayList<>(fresh.all());
    former.ifPresent(signers::add);
    SignedNote note =
        Heads.sign(new Checkpoint(fresh.name(), size, root), signers, clock.instant());
    database.write(jdbc -> rows.keepHead(jdbc, size, note));
  }

  /** Finishes a change of which the power took the end. */
  static void finish(Database database, SigningKeyFile file, Clock clock, SecureRandom random) {
    Optional<SigningKeys> next = file.next().read();
    List<VerifierKey> present = database.read(KeyRows::present);
    if (next.isEmpty() || !next.get().verifiers().equals(present)) {
      return;
    }
    RegisterRows rows = new RegisterRows(Log.DEBATES);
    Optional<Long> change =
        database
            .read(jdbc -> rows.lastOf(jdbc, Registrar.HOUSE, KeyChange.KIND))
            .map(leaf -> leaf.entry().index());
    Optional<SignerKey> former = file.read().map(keys -> keys.all().getFirst());
    change.ifPresent(index ->
        new KeyRotation(database, file, clock, random).bothSign(index + 1, next.get(), former));
    file.next().moveTo(file);
  }
}
