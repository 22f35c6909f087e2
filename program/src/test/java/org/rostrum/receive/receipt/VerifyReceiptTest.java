package org.rostrum.receive.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.document.words.Tongue;
import org.rostrum.receive.receipt.VerifyReceipt.Line;
import org.rostrum.receive.receipt.VerifyReceipt.Outcome;
import org.rostrum.receive.receipt.VerifyReceipt.Report;
import org.rostrum.register.log.Register;
import org.rostrum.register.note.Algorithm;
import org.rostrum.register.note.SignedNote;
import org.rostrum.register.note.SignerKey;
import org.rostrum.register.tree.Hash;
import org.rostrum.register.tree.NodesInMemory;
import org.rostrum.register.tree.Tree;

class VerifyReceiptTest {
  private static final String ORIGIN = "debates.example/register";
  private static final byte[] STATEMENT = "Our words.".getBytes(StandardCharsets.UTF_8);
  private static final Instant NOON = Instant.parse("2027-02-17T17:00:00Z");

  private final SignerKey key = SignerKey.create(ORIGIN, Algorithm.ED25519);
  private String first = "";
  private String second = "";

  @BeforeEach
  void twoFilingsAreReceived() throws Register.ClockRanBack {
    Register register = new Register(ORIGIN, new Tree(new NodesInMemory(), 0), Instant.EPOCH);
    Map<String, String> facts = Map.of("statement-sha256", Hash.of(STATEMENT).hex());
    Register.Appended one =
        register.append(NOON, "cyber-2027", "filing-received", facts, new SecureRandom());
    first = one.register().prove(one.leaf(), one.register().sign(List.of(key), NOON)).text();
    Register.Appended two =
        one.register().append(NOON, "cyber-2027", "filing-received", facts, new SecureRandom());
    SignedNote head = two.register().sign(List.of(key), NOON);
    second =
        "{\"proof\": %s, \"growth\": %s}"
            .formatted(
                quoted(two.register().prove(two.leaf(), head).text()),
                quoted(two.register().growth(1, head).text()));
  }

  @Test
  void receiptItsFileAndTheReceiptBefore_hold() {
    Report report = check(second, Optional.of(first), "speech.docx", STATEMENT);

    assertThat(report.lines())
        .containsExactly(
            new Line(
                Outcome.HOLDS,
                "The entry stands in the register debates.example/register, which then had 2"
                    + " entries."),
            new Line(
                Outcome.HOLDS,
                "The register only grew since it had 1 entry: nothing in it was changed since your"
                    + " earlier receipt."),
            new Line(
                Outcome.HOLDS, "speech.docx is, byte for byte, the file received (statement)."));
    assertThat(report.holds()).isTrue();
  }

  @Test
  void fileSavedAgain_isNotTheOneReceived() {
    byte[] other = "Our words".getBytes(StandardCharsets.UTF_8);
    Report report = check(first, Optional.empty(), "speech.docx", other);

    assertThat(report.holds()).isFalse();
    assertThat(report.lines().getLast())
        .isEqualTo(
            new Line(
                Outcome.DOES_NOT_HOLD,
                "speech.docx is not a file of this receipt. Its SHA-256 is "
                    + Hash.of(other).hex()
                    + ". Give the file exactly as you sent it, not saved again."));
  }

  @Test
  void receiptWithoutProofOfGrowth_doesNotFollowFromTheEarlierOne() {
    String bare = first;
    Report report = check(bare, Optional.of(first), "speech.docx", STATEMENT);

    assertThat(report.lines().get(1).outcome()).isEqualTo(Outcome.DOES_NOT_HOLD);
  }

  @Test
  void anythingElseThanAReceipt_isSaidToBeNone() {
    for (String nonsense : List.of("", "{", "[]", "{\"proof\": 3}", "c2sp.org/tlog-proof@v1\n")) {
      Report report = check(nonsense, Optional.empty(), "speech.docx", STATEMENT);

      assertThat(report.facts()).isEmpty();
      assertThat(report.holds()).isFalse();
    }
  }

  private Report check(String receipt, Optional<String> earlier, String name, byte[] file) {
    return new VerifyReceipt(List.of(key.verifier()), Tongue.ENGLISH)
        .check(receipt, earlier, new TreeMap<>(Map.of(name, Hash.of(file))));
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\n", "\\n") + "\"";
  }
}
