package org.rostrum.register.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rostrum.register.log.Verdict.Fails;
import org.rostrum.register.log.Verdict.Fault;
import org.rostrum.register.note.Algorithm;
import org.rostrum.register.note.SignerKey;
import org.rostrum.register.tree.Hash;
import org.rostrum.register.tree.NodesInMemory;
import org.rostrum.register.tree.Tree;

class RegisterTest {
  private static final Instant NOON = Instant.parse("2027-02-17T17:00:00.000000001Z");

  @Test
  void everyReceipt_holdsAndTellsItsEntry() {
    House house = new House(9);
    for (int i = 0; i < 9; i++) {
      Verdict verdict = house.verifier().check(house.receipts.get(i));

      assertThat(verdict).isInstanceOf(Verdict.Holds.class);
      assertThat(((Verdict.Holds) verdict).entry().fact("delegation")).contains("d" + i);
    }
    assertThat(house.audit()).isEmpty();
  }

  @Test
  void aSecondSignatureAgainstQuantumComputers_isMadeAndChecked() {
    List<SignerKey> keys =
        List.of(
            SignerKey.create(House.ORIGIN, Algorithm.ED25519),
            SignerKey.create(House.ORIGIN, Algorithm.ML_DSA_44));
    House house = new House(3, keys);
    TlogProof proof = TlogProof.parse(house.receipts.getLast()).orElseThrow();

    assertThat(proof.checkpoint().signatures()).hasSize(2);
    for (SignerKey key : keys) {
      assertThat(new Verifier(List.of(key.verifier())).check(proof))
          .isInstanceOf(Verdict.Holds.class);
    }
  }

  @Test
  void receiptsOfOneMission_areProvedToComeFromOneRegister() {
    House house = new House(20);
    for (int i = 1; i < 20; i++) {
      Checkpoint earlier =
          ((Verdict.Holds) house.verifier().check(house.receipts.get(i - 1))).checkpoint();
      Growth growth = Growth.parse(house.growths.get(i)).orElseThrow();

      assertThat(growth.from(earlier, house.verifierKeys()).map(Checkpoint::size)).contains(i + 1L);
    }
  }

  @Test
  void twoRegistersUnderOneKey_cannotShowGrowthFromOneToTheOther() {
    House house = new House(5);
    House fork = new House(6, house.keys);
    Checkpoint ours = ((Verdict.Holds) house.verifier().check(house.receipts.get(4))).checkpoint();

    assertThat(Growth.parse(fork.growths.get(5)).orElseThrow().from(ours, house.verifierKeys()))
        .isEmpty();
    assertThat(Growth.parse(house.growths.get(4)).orElseThrow().from(ours, house.verifierKeys()))
        .isEmpty();
  }

  @Test
  void changedKey_isFollowedOnlyWhenTheOldOneSignedTheChange() {
    SignerKey next = SignerKey.create(House.ORIGIN, Algorithm.ED25519);
    House house = new House(2);
    house.append(Verifier.KEY_CHANGED, Map.of(Verifier.KEY, next.verifier().text()));
    House stranger = new House(2);
    stranger.append(Verifier.KEY_CHANGED, Map.of(Verifier.KEY, next.verifier().text()));
    House later = new House(4, List.of(next));
    Verifier old = house.verifier();

    Verifier following =
        old.following(TlogProof.parse(house.receipts.getLast()).orElseThrow()).orElseThrow();

    assertThat(old.check(later.receipts.getLast())).isEqualTo(new Fails(Fault.NOT_SIGNED));
    assertThat(following.check(later.receipts.getLast())).isInstanceOf(Verdict.Holds.class);
    assertThat(old.following(TlogProof.parse(stranger.receipts.getLast()).orElseThrow())).isEmpty();
    assertThat(old.following(TlogProof.parse(house.receipts.getFirst()).orElseThrow())).isEmpty();
  }

  @Test
  void keyOfAnotherRegister_doesNotSpeakForThisOne() {
    SignerKey other = SignerKey.create("other.example/register", Algorithm.ED25519);
    House house = new House(2, List.of(other));

    assertThat(house.verifier().check(house.receipts.getFirst()))
        .isEqualTo(new Fails(Fault.OTHER_REGISTER));
  }

  @Test
  void clockThatRanBack_appendsNothing() throws Register.ClockRanBack {
    Register empty = new Register(House.ORIGIN, new Tree(new NodesInMemory(), 0), Instant.EPOCH);
    Register one = empty.append(NOON, "d", "opened", Map.of(), new SecureRandom()).register();

    assertThatThrownBy(
            () -> one.append(NOON.minusNanos(1), "d", "closed", Map.of(), new SecureRandom()))
        .isInstanceOf(Register.ClockRanBack.class)
        .hasMessage(
            "The last entry is of 2027-02-17T17:00:00.000000001Z, and the clock shows"
                + " 2027-02-17T17:00:00Z.");
    assertThat(
            one.append(NOON, "d", "closed", Map.of(), new SecureRandom()).register().tree().size())
        .isEqualTo(2);
  }

  @Test
  void entry_hasOneSpelling() {
    Entry entry =
        new Entry(
            7, NOON, "cyber-2027", "filing-received", new TreeMap<>(Map.of("name", "Côte: x")));

    assertThat(entry.text())
        .isEqualTo(
            """
            rostrum entry v1
            index 7
            time 2027-02-17T17:00:00.000000001Z
            debate cyber-2027
            kind filing-received
            name: Côte: x
            """);
    assertThat(Entry.parse(entry.text())).contains(entry);
    List<String> bad = new ArrayList<>();
    bad.add(entry.text() + "name: Côte: x\n");
    bad.add(entry.text() + "a: b\n");
    bad.add(entry.text().replace("index 7", "index 07"));
    bad.add(entry.text().replace("index 7", "index -7"));
    bad.add(entry.text().replace("000000001Z", "0000000010Z"));
    bad.add(entry.text().replace("Z\n", "+00:00\n"));
    bad.add(entry.text().replace("name:", "Name:"));
    bad.add(entry.text().replace("name: Côte: x", "name: "));
    bad.add(entry.text().stripTrailing());
    assertThat(bad.stream().map(Entry::parse)).containsOnly(java.util.Optional.empty());
  }

  @Test
  void factThatWouldForgeALine_isRefused() {
    assertThatThrownBy(
            () -> new Entry(0, NOON, "d", "k", new TreeMap<>(Map.of("name", "x\nkind withdrawn"))))
        .hasMessage("not a fact of an entry: name");
  }

  @Test
  void sameEntrySealedTwice_cannotBeRecognized() {
    Entry entry = new Entry(0, NOON, "d", "k", new TreeMap<>());

    assertThat(Leaf.seal(entry, new SecureRandom()).content())
        .isNotEqualTo(Leaf.seal(entry, new SecureRandom()).content())
        .doesNotContain("2027");
  }

  @Test
  void checkpoint_isSpelledAsTheFormatHasIt() {
    Checkpoint checkpoint = new Checkpoint("example.com/log", 0, Hash.of());

    assertThat(checkpoint.text())
        .isEqualTo("example.com/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
    assertThat(Checkpoint.parse(checkpoint.text())).contains(checkpoint);
    assertThat(Checkpoint.parse(checkpoint.text() + "extension\n")).isEmpty();
    assertThat(Checkpoint.parse(checkpoint.text().replace("\n0\n", "\n00\n"))).isEmpty();
    assertThat(Checkpoint.parse(checkpoint.text().replace("\n0\n", "\n-1\n"))).isEmpty();
  }
}
