package org.rostrum.register.log;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.register.note.Algorithm;
import org.rostrum.register.note.SignedNote;
import org.rostrum.register.note.SignerKey;
import org.rostrum.register.note.VerifierKey;
import org.rostrum.register.tree.Hash;
import org.rostrum.register.tree.Nodes;
import org.rostrum.register.tree.Tree;

/** A register with filings in it, whose every stored byte a test may change. */
final class House {
  static final String ORIGIN = "debates.example/register";
  private static final Instant MORNING = Instant.parse("2027-02-17T14:00:00Z");

  final Map<String, Hash> nodes = new HashMap<>();
  final List<String> openings = new ArrayList<>();
  final List<SignedNote> heads = new ArrayList<>();
  final List<String> receipts = new ArrayList<>();
  final List<String> growths = new ArrayList<>();
  final List<byte[]> files = new ArrayList<>();
  final List<SignerKey> keys;
  private Register register;

  House(int filings) {
    this(filings, List.of(SignerKey.create(ORIGIN, Algorithm.ED25519)));
  }

  House(int filings, List<SignerKey> keys) {
    this.keys = keys;
    this.register = new Register(ORIGIN, new Tree(new Stored(), 0), Instant.EPOCH);
    for (int i = 0; i < filings; i++) {
      file(i);
    }
  }

  private void file(int number) {
    byte[] file = ("The words of delegation " + number).getBytes(StandardCharsets.UTF_8);
    append(
        "filing-received",
        Map.of("statement-sha256", Hash.of(file).hex(), "delegation", "d" + number));
    files.add(file);
  }

  void append(String kind, Map<String, String> facts) {
    try {
      long before = register.tree().size();
      Instant now = MORNING.plusSeconds(before);
      Register.Appended appended =
          register.append(now, "cyber-2027", kind, facts, new SecureRandom());
      register = appended.register();
      openings.add(appended.leaf().opening());
      SignedNote head = register.sign(keys, now);
      heads.add(head);
      receipts.add(register.prove(appended.leaf(), head).text());
      growths.add(before == 0 ? "" : register.growth(before, head).text());
    } catch (Register.ClockRanBack e) {
      throw new IllegalStateException(e);
    }
  }

  Verifier verifier() {
    return new Verifier(verifierKeys());
  }

  List<VerifierKey> verifierKeys() {
    return keys.stream().map(SignerKey::verifier).toList();
  }

  Optional<Audit.Wrong> audit() {
    return new Audit(new Stored(), verifierKeys()).first(openings.iterator(), heads);
  }

  /** The nodes as a database would keep them. */
  private final class Stored implements Nodes {
    @Override
    public Hash at(int level, long position) {
      Hash hash = nodes.get(level + "/" + position);
      if (hash == null) {
        throw new IllegalStateException("lost " + level + "/" + position);
      }
      return hash;
    }

    @Override
    public void put(int level, long position, Hash root) {
      nodes.put(level + "/" + position, root);
    }
  }
}
