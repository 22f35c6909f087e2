package org.rostrum.cli.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the system is really asked for while one statement is sent and filed over HTTP, and in which
 * order: nothing is answered before what it says is on the disk.
 */
@Tag("drill")
class FilingOrderTest {
  private static final Pattern CALL = Pattern.compile("^\\d+ +(\\w+)\\((.*)$");

  @TempDir Path folder;

  @Test
  void fileIsWritten_forced_named_folderForced_rowCommitted_thenAnswered() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/strace")), "strace is not installed");
    Path trace = folder.resolve("trace");
    Path settings = HouseProcess.settings(folder, folder.resolve("data"), Map.of());
    Statement statement = Statement.named("In order");
    List<String> strace =
        List.of(
            "/usr/bin/strace",
            "-f",
            "--seccomp-bpf",
            "-y",
            "-s",
            "5000",
            "-o",
            trace.toString(),
            "-e",
            "trace=fsync,fdatasync,rename,renameat,renameat2,write,pwrite64,writev,sendto");
    try (HouseProcess house = HouseProcess.start(settings, 1, strace, SlimStart.words());
        Delegate delegate = house.delegate("M01")) {
      assertThat(delegate.sendStatement(statement.word()).statusCode()).isEqualTo(303);
      assertThat(delegate.file().statusCode()).isEqualTo(303);
      delegate.get(delegate.at("/receipts.csv")); // strace has written all that came before
      house.kill();
    } catch (IOException e) {
      assumeTrue(false, "strace may not trace here: " + e);
    }

    assertThat(order(trace, statement.hash().hex()))
        .containsSubsequence(
            "write file",
            "force file",
            "name file",
            "force folder",
            "answer: sent",
            "write row",
            "force database",
            "answer: filed")
        .containsOnlyOnce("name file")
        .containsOnlyOnce("answer: filed");
  }

  /** The steps that matter, the same one after itself once. */
  private static List<String> order(Path trace, String hash) throws IOException {
    List<String> order = new ArrayList<>();
    for (String line : Files.readAllLines(trace, java.nio.charset.StandardCharsets.ISO_8859_1)) {
      Matcher call = CALL.matcher(line);
      if (call.matches()) {
        step(call.group(1), call.group(2), hash)
            .filter(step -> order.isEmpty() || !order.getLast().equals(step))
            .ifPresent(order::add);
      }
    }
    return order;
  }

  private static Optional<String> step(String call, String words, String hash) {
    boolean isForce = call.equals("fsync") || call.equals("fdatasync");
    boolean isWrite = call.contains("write") || call.equals("sendto");
    String onto = words.substring(0, Math.max(0, words.indexOf('>')));
    if (onto.contains("/incoming/")) {
      return isForce
          ? Optional.of("force file")
          : isWrite ? Optional.of("write file") : Optional.empty();
    }
    if (call.startsWith("rename") && words.contains(hash)) {
      return Optional.of("name file");
    }
    if (isForce && onto.endsWith("/unpublished/" + hash.substring(0, 2))) {
      return Optional.of("force folder");
    }
    if (isForce && onto.endsWith("rostrum.db-wal")) {
      return Optional.of("force database");
    }
    if (isWrite && onto.endsWith("rostrum.db-wal") && words.contains("filing-received")) {
      return Optional.of("write row");
    }
    if (isWrite && words.contains("HTTP/1.1 303")) {
      return Optional.of(words.contains("/receipts/") ? "answer: filed" : "answer: sent");
    }
    return Optional.empty();
  }
}
