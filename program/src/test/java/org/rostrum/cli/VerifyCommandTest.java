package org.rostrum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.register.log.Register;
import org.rostrum.register.note.Algorithm;
import org.rostrum.register.note.SignerKey;
import org.rostrum.register.tree.Hash;
import org.rostrum.register.tree.NodesInMemory;
import org.rostrum.register.tree.Tree;

class VerifyCommandTest {
  private static final byte[] STATEMENT = "Our words.".getBytes(StandardCharsets.UTF_8);
  private static final Instant NOON = Instant.parse("2027-02-17T17:00:00Z");

  @Test
  void receipt_isCheckedAndTheExitCodeTellsIt(@TempDir Path folder) throws Exception {
    SignerKey key = SignerKey.create("debates.example/register", Algorithm.ED25519);
    Path receipt = folder.resolve("receipt.tlog-proof");
    Files.writeString(receipt, receipt(key));
    Path statement = Files.write(folder.resolve("speech.docx"), STATEMENT);
    StringWriter out = new StringWriter();
    String[] arguments = {
      "verify", receipt.toString(), statement.toString(), "--key", key.verifier().text()
    };

    int code = Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), arguments);

    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(out.toString())
        .isEqualTo(
            """
            index 0
            time 2027-02-17T17:00:00Z
            debate cyber-2027
            kind filing-received
            statement-sha256: %s

            ✓ The entry stands in the register debates.example/register, which then had 1 entry.
            ✓ %s is, byte for byte, the file received (statement).
            """
                .formatted(Hash.of(STATEMENT).hex(), statement));
    Files.write(statement, new byte[] {1});
    assertThat(Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), arguments))
        .isEqualTo(ExitCode.FOUND);
  }

  @Test
  void keyThatIsNone_isMisuse(@TempDir Path folder) throws Exception {
    Path receipt = Files.writeString(folder.resolve("receipt.json"), "{}");
    Path keys = Files.writeString(folder.resolve("keys.txt"), "not a key\n");
    StringWriter errors = new StringWriter();

    int code =
        Main.run(
            new PrintWriter(new StringWriter()),
            new PrintWriter(errors),
            "verify",
            receipt.toString(),
            "--key",
            keys.toString());

    assertThat(code).isEqualTo(ExitCode.USAGE);
    assertThat(errors.toString().lines().findFirst())
        .contains(keys + ": a line is no key of a register: not a key");
  }

  private static String receipt(SignerKey key) throws Register.ClockRanBack {
    Register empty =
        new Register("debates.example/register", new Tree(new NodesInMemory(), 0), Instant.EPOCH);
    Map<String, String> facts = Map.of("statement-sha256", Hash.of(STATEMENT).hex());
    Register.Appended appended =
        empty.append(NOON, "cyber-2027", "filing-received", facts, new SecureRandom());
    Register register = appended.register();
    return register.prove(appended.leaf(), register.sign(List.of(key), NOON)).text();
  }
}
