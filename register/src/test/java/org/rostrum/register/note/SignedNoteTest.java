package org.rostrum.register.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SignedNoteTest {
  /** The key and the note that the documentation of Go's note package shows. */
  private static final VerifierKey GO_KEY =
      VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
          .orElseThrow();

  private static final String GO_NOTE =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.

      — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
      """;

  @Test
  void noteOfAnotherImplementation_isReadAndItsSignatureHolds() {
    SignedNote note = SignedNote.parse(GO_NOTE).orElseThrow();
    NoteSignature line = note.signatures().getFirst();

    assertThat(line.claims(GO_KEY)).isTrue();
    assertThat(GO_KEY.signed(bytes(note.text()), line.bytes())).isTrue();
    assertThat(GO_KEY.signed(bytes(note.text() + "x"), line.bytes())).isFalse();
    assertThat(note.print()).isEqualTo(GO_NOTE);
  }

  @Test
  void blankLinesInTheText_belongToTheText() {
    SignedNote note = new SignedNote("a\n\nb\n", signatures());

    assertThat(SignedNote.parse(note.print())).contains(note);
  }

  @Test
  void everythingThatIsNotExactlyANote_isNone() {
    String good = new SignedNote("text\n", signatures()).print();
    List<String> bad =
        List.of(
            "",
            "\n",
            "text\n",
            "text\n\n",
            good.stripTrailing(),
            good + "\n",
            good.replace("—", "-"),
            good.replace("— ", "—  "),
            good.replace("text", "te\rxt"),
            good.replace("text", "te\u0000xt"),
            good + "— b AAAA\n",
            good + "— b+c AAAAAAAA\n",
            good.replace("=\n", "\n"));

    assertThat(SignedNote.parse(good)).isPresent();
    assertThat(bad.stream().map(SignedNote::parse)).containsOnly(Optional.empty());
  }

  @Test
  void sixteenSignatures_areReadAndAThousandAreNot() {
    NoteSignature line = signatures().getFirst();

    assertThat(SignedNote.parse(times(line, 16).print())).contains(times(line, 16));
    assertThat(SignedNote.parse(times(line, 1000).print())).isEmpty();
  }

  @Test
  void randomChanges_neverMakeTheGoNoteHoldForAnotherText() {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      StringBuilder changed = new StringBuilder(GO_NOTE);
      changed.setCharAt(random.nextInt(changed.length()), (char) random.nextInt(0x3000));
      Optional<SignedNote> read = SignedNote.parse(changed.toString());
      boolean holds =
          read.isPresent()
              && read.get().signatures().stream()
                  .anyMatch(
                      s -> s.claims(GO_KEY) && GO_KEY.signed(bytes(read.get().text()), s.bytes()));
      assertThat(holds && !changed.toString().equals(GO_NOTE)).as(changed.toString()).isFalse();
    }
  }

  private static SignedNote times(NoteSignature line, int count) {
    return new SignedNote("text\n", java.util.Collections.nCopies(count, line));
  }

  private static List<NoteSignature> signatures() {
    return SignedNote.parse(GO_NOTE).orElseThrow().signatures();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
