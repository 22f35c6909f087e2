package org.rostrum.register.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.register.log.Audit.Wrong;
import org.rostrum.register.log.Audit.Wrong.Kind;
import org.rostrum.register.note.Algorithm;
import org.rostrum.register.note.SignerKey;
import org.rostrum.register.tree.Hash;

/** Every tampering is caught: by the audit, by our verifier, by the one in Python. */
class MutationMatrixTest {
  @TempDir private Path folder;

  static Stream<Arguments> tamperings() {
    return Stream.of(
        tampering("a fact is changed", h -> edit(h, 3, "d3", "d4"), Kind.NODE_DIFFERS, 3),
        tampering(
            "a time is changed", h -> edit(h, 3, "14:00:03Z", "14:00:02Z"), Kind.NODE_DIFFERS, 3),
        tampering(
            "a time runs back", h -> edit(h, 3, "14:00:03Z", "13:00:03Z"), Kind.TIME_RAN_BACK, 3),
        tampering("an entry is taken out", h -> h.openings.remove(3), Kind.OUT_OF_PLACE, 3),
        tampering(
            "an entry is doubled", h -> h.openings.add(3, h.openings.get(3)), Kind.OUT_OF_PLACE, 4),
        tampering(
            "two entries change places",
            h -> Collections.swap(h.openings, 3, 4),
            Kind.OUT_OF_PLACE,
            3),
        tampering(
            "an entry is made unreadable", h -> h.openings.set(3, "gone"), Kind.UNREADABLE, 3),
        tampering(
            "the salt is changed",
            h -> h.openings.set(3, salted(h.openings.get(3))),
            Kind.NODE_DIFFERS,
            3),
        tampering("the end is cut off", h -> h.openings.removeLast(), Kind.CUT_SHORT, 8),
        tampering(
            "a leaf's node is changed", h -> h.nodes.put("0/3", Hash.of()), Kind.NODE_DIFFERS, 3),
        tampering("an inner node is lost", h -> h.nodes.remove("1/1"), Kind.NODE_DIFFERS, 3),
        tampering(
            "a head is by another key",
            h -> h.heads.set(5, stranger().heads.get(5)),
            Kind.NOT_SIGNED,
            6),
        tampering(
            "a head is of another register",
            h -> h.heads.set(5, twin(h).heads.get(5)),
            Kind.OTHER_HEAD,
            6),
        tampering(
            "all is rewritten, but a receipt is out",
            MutationMatrixTest::rewrite,
            Kind.OTHER_HEAD,
            8));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tamperings")
  void audit_namesTheFirstThingWrong(String what, Consumer<House> tamper, Kind kind, long place) {
    House house = new House(8);
    assertThat(house.audit()).as(what).isEmpty();

    tamper.accept(house);

    assertThat(house.audit()).contains(new Wrong(kind, place));
  }

  @Test
  void receiptWithAnySignChanged_holdsNeitherHereNorInPython() throws Exception {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    House house = new House(8);
    String good = house.receipts.get(6);
    List<String> bad = mutations(good, house, random);

    assertThat(house.verifier().check(good)).isInstanceOf(Verdict.Holds.class);
    for (String receipt : bad) {
      assertThat(house.verifier().check(receipt)).as(receipt).isInstanceOf(Verdict.Fails.class);
    }
    if (Python.isThere()) {
      assertThat(python(house, good, house.files.get(6)))
          .isEqualTo(new Python.Answer(0, expected(house)));
      for (String receipt : bad.subList(20, bad.size())) {
        assertThat(python(house, receipt, house.files.get(6)).code()).as(receipt).isEqualTo(1);
      }
    }
  }

  @Test
  void python_catchesAnotherFileAnotherKeyAndAFork() throws Exception {
    if (!Python.isThere()) {
      System.out.println("needs python3; not tried");
      return;
    }
    House house = new House(8);
    House fork = twin(house);

    assertThat(python(house, house.receipts.get(6), new byte[] {7}).code()).isEqualTo(1);
    assertThat(python(stranger(), house.receipts.get(6), house.files.get(6)).code()).isEqualTo(1);
    assertThat(grown(house, house, 6).code()).isZero();
    assertThat(grown(house, fork, 6).code()).isEqualTo(1);
    for (int i = 1; i < 8; i++) {
      assertThat(grown(house, house, i).code()).isZero();
    }
  }

  private static Arguments tampering(String what, Consumer<House> tamper, Kind kind, long place) {
    return Arguments.of(what, tamper, kind, place);
  }

  private static void edit(House house, int index, String from, String to) {
    house.openings.set(index, house.openings.get(index).replace(from, to));
  }

  private static String salted(String opening) {
    return Hash.of().hex() + opening.substring(64);
  }

  private static House stranger() {
    return new House(8, List.of(SignerKey.create(House.ORIGIN, Algorithm.ED25519)));
  }

  /** A second register under the same key: what a dishonest house would show to somebody else. */
  private static House twin(House house) {
    return new House(8, house.keys);
  }

  private static void rewrite(House house) {
    House twin = twin(house);
    house.openings.clear();
    house.openings.addAll(twin.openings);
    house.nodes.putAll(twin.nodes);
    var receipt = house.heads.getLast();
    house.heads.clear();
    house.heads.add(receipt);
  }

  private static List<String> mutations(String good, House house, Random random) {
    List<String> bad = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      StringBuilder changed = new StringBuilder(good);
      int place = random.nextInt(good.length());
      changed.setCharAt(place, good.charAt(place) == 'A' ? 'B' : 'A');
      bad.add(changed.toString());
    }
    TlogProof proof = TlogProof.parse(good).orElseThrow();
    TlogProof other = TlogProof.parse(house.receipts.get(5)).orElseThrow();
    bad.add(new TlogProof(other.leaf(), 6, proof.path(), proof.checkpoint()).text());
    bad.add(new TlogProof(proof.leaf(), 5, proof.path(), proof.checkpoint()).text());
    bad.add(new TlogProof(proof.leaf(), 6, other.path(), proof.checkpoint()).text());
    bad.add(new TlogProof(proof.leaf(), 6, proof.path(), other.checkpoint()).text());
    bad.add(new TlogProof(proof.leaf(), 6, List.of(), proof.checkpoint()).text());
    bad.add(stranger().receipts.get(6));
    bad.add(good.substring(0, good.length() - 1));
    bad.add(good + "\n");
    bad.add("");
    return bad;
  }

  private static String expected(House house) {
    String entry = Leaf.open(house.openings.get(6)).orElseThrow().entry().text();
    String facts =
        entry.substring(entry.indexOf('\n') + 1).replaceAll("(?m)^", "  ").stripTrailing();
    return facts
        + "\nHOLDS: entry of debates.example/register, which then had 7 entries\n"
        + "HOLDS: statement.docx is statement-sha256\n";
  }

  private Python.Answer python(House house, String receipt, byte[] file)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("receipt.tlog-proof"), receipt);
    Files.write(folder.resolve("statement.docx"), file);
    String key = house.keys.getFirst().verifier().text();
    return Python.run(folder, "receipt.tlog-proof", "--key", key, "statement.docx");
  }

  private Python.Answer grown(House from, House to, int index)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("earlier.tlog-proof"), from.receipts.get(index - 1));
    Files.writeString(
        folder.resolve("receipt.json"),
        "{\"proof\": "
            + quoted(to.receipts.get(index))
            + ", \"growth\": "
            + quoted(to.growths.get(index))
            + "}");
    String key = from.keys.getFirst().verifier().text();
    return Python.run(folder, "receipt.json", "--key", key, "--earlier", "earlier.tlog-proof");
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\n", "\\n") + "\"";
  }
}
