package org.rostrum.receive.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rostrum.document.words.Tongue;
import org.rostrum.register.tree.Hash;
import tools.jackson.databind.json.JsonMapper;

class AttemptFileTest {
  private static final Hash STATEMENT = Hash.of("Our words.".getBytes(StandardCharsets.UTF_8));
  private static final String TEXT =
      "rostrum attempt v1\ndebate water-2027\nmission QLY\nstatement-sha256 "
          + STATEMENT.hex()
          + "\ntime 2027-02-18T22:59:58.100Z\n";

  /** As a browser makes it with WebCrypto. */
  private static String attempt(String text) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    KeyPair pair = generator.generateKeyPair();
    Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initSign(pair.getPrivate());
    signature.update(text.getBytes(StandardCharsets.UTF_8));
    return JsonMapper.builder()
        .build()
        .writeValueAsString(
            Map.of(
                "attempt", text,
                "key", Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()),
                "signature", Base64.getEncoder().encodeToString(signature.sign())));
  }

  @Test
  void attemptAndItsFile_hold() throws Exception {
    AttemptFile attempt = AttemptFile.read(attempt(TEXT)).orElseThrow();
    VerifyReceipt.Report report =
        new VerifyAttempt(Tongue.ENGLISH)
            .check(attempt, new TreeMap<>(Map.of("statement.docx", STATEMENT)));
    assertThat(report.holds()).isTrue();
    assertThat(report.lines()).hasSize(2);
  }

  @Test
  void attemptWhoseTimeWasChanged_doesNotHold() throws Exception {
    String changed = attempt(TEXT).replace("22:59:58", "22:49:58");
    assertThat(AttemptFile.read(changed).orElseThrow().holds()).isFalse();
  }

  @Test
  void anythingElse_isNone() {
    assertThat(AttemptFile.read("")).isEmpty();
    assertThat(AttemptFile.read("{\"attempt\": \"something\"}")).isEmpty();
    assertThat(AttemptFile.read("{\"proof\": \"c2sp.org/tlog-proof@v1\"}")).isEmpty();
  }
}
