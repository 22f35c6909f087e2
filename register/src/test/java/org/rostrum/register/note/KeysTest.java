package org.rostrum.register.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeysTest {
  private static final byte[] MESSAGE = {1, 2, 3, 4};

  @ParameterizedTest
  @EnumSource(Algorithm.class)
  void key_signsAndIsKeptAndReadAgain(Algorithm algorithm) {
    SignerKey signer = SignerKey.create("debates.example/register", algorithm);
    SignerKey again = SignerKey.parse(signer.secretText()).orElseThrow();
    VerifierKey verifier = VerifierKey.parse(again.verifier().text()).orElseThrow();

    byte[] signature = again.sign(MESSAGE);

    assertThat(verifier).isEqualTo(signer.verifier());
    assertThat(verifier.signed(MESSAGE, signature)).isTrue();
    signature[5] ^= 1;
    assertThat(verifier.signed(MESSAGE, signature)).isFalse();
    assertThat(verifier.signed(MESSAGE, new byte[0])).isFalse();
  }

  @Test
  void secretKey_isNotToldByAccident() {
    SignerKey signer = SignerKey.create("debates.example/register", Algorithm.ED25519);

    assertThat(signer).hasToString(signer.verifier().text());
  }

  @Test
  void keyFileOfTwoHalves_isNone() {
    SignerKey one = SignerKey.create("a", Algorithm.ED25519);
    SignerKey other = SignerKey.create("a", Algorithm.ED25519);
    String mixed = one.secretText().replace(one.verifier().text(), other.verifier().text());

    assertThat(SignerKey.parse(mixed)).isEmpty();
    assertThat(SignerKey.parse(one.secretText() + "x")).isEmpty();
    assertThat(SignerKey.parse("")).isEmpty();
  }

  @Test
  void everythingThatIsNotExactlyAKey_isNone() {
    String good = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    List<String> bad =
        List.of(
            "",
            "a+b",
            "a+b+",
            good.replace("c74", "c75"),
            good.replace("c74f20a3", "C74F20A3"),
            good.replace("PeterNeumann", "Peter Neumann"),
            good.replace("+ARpc", "+BRpc"),
            good + "\n",
            good + "AAAA");

    assertThat(VerifierKey.parse(good).map(VerifierKey::text)).contains(good);
    assertThat(bad.stream().map(VerifierKey::parse)).containsOnly(Optional.empty());
  }

  @Test
  void nameWithASpace_isRefused() {
    assertThatThrownBy(() -> SignerKey.create("a register", Algorithm.ED25519))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
