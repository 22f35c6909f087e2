package org.rostrum.storage.drill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.storage.StorageSettings;
import org.rostrum.storage.files.Acceptance;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.files.Kept;

/** What the system is really asked for, and in which order, before a file is acknowledged. */
@Tag("drill")
class SyscallOrderTest {
  private static final Pattern CALL =
      Pattern.compile("^(?:\\[pid +\\d+\\] |\\d+ +)?(\\w+)\\((.*)$");

  @TempDir Path folder;

  @Test
  void bytesAreForced_thenNamed_thenTheFolderIsForced_thenAcknowledged() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/strace")), "strace is not installed");
    Path trace = folder.resolve("trace");
    Process process =
        Child.start(
            List.of(
                "/usr/bin/strace",
                "-f",
                "-y",
                "-s",
                "200",
                "-o",
                trace.toString(),
                "-e",
                "trace=fsync,fdatasync,rename,renameat,renameat2,write"),
            KeepOne.class,
            StorageSettings.in(folder.resolve("data")));
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assumeTrue(process.waitFor() == 0, "strace may not trace here");
    String hash = said.strip();

    List<String> order = new ArrayList<>();
    for (String line : Files.readAllLines(trace)) {
      Matcher call = CALL.matcher(line);
      if (call.matches()) {
        step(call.group(1), call.group(2), hash).ifPresent(order::add);
      }
    }
    assertThat(order).containsSubsequence("force file", "rename", "force folder", "acknowledge");
    assertThat(order).containsOnlyOnce("rename").containsOnlyOnce("acknowledge");
  }

  private static Optional<String> step(String call, String words, String hash) {
    String shard = "/unpublished/" + hash.substring(0, 2) + ">";
    if (call.contains("sync") && words.contains("/incoming/")) {
      return Optional.of("force file");
    }
    if (call.startsWith("rename") && words.contains(hash)) {
      return Optional.of("rename");
    }
    if (call.contains("sync") && words.contains(shard)) {
      return Optional.of("force folder");
    }
    if (call.equals("write") && words.contains("\"" + hash)) {
      return Optional.of("acknowledge");
    }
    return Optional.empty();
  }

  /** Keeps one file and acknowledges it. */
  static final class KeepOne {
    private KeepOne() {}

    public static void main(String... arguments) throws IOException {
      try (FileStores stores =
          FileStores.open(Child.settings(arguments), new Acceptance(), new SecureRandom())) {
        Kept kept = stores.unpublished().keep(new ByteArrayInputStream(new byte[100_000]));
        System.out.println(kept.hash());
      }
    }
  }
}
