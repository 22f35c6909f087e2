package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.cli.ExitCode;

/** A server that cannot start says why in one sentence, and with an exit code. */
class ServeRefusalsTest {
  @TempDir private Path folder;

  private void refused(Map<String, String> settings, String sentence) {
    try (ServerProcess server = ServerProcess.start(folder, settings)) {
      assertThat(server.code()).isEqualTo(ExitCode.INPUT);
      assertThat(server.said()).singleElement().asString().matches(sentence);
    }
  }

  @Test
  void settingThatIsNone() {
    refused(
        Map.of("server.prot", "80"),
        "The settings file sets \"server\\.prot\", which is not a setting\\..*");
  }

  @Test
  void portThatIsTaken_andPortOfWatchersThatIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = Integer.toString(taken.getLocalPort());
      refused(
          Map.of("server.address", "0.0.0.0", "server.port", port),
          "Another program listens on port "
              + port
              + " already\\. Stop it, or set server\\.port.*");
      refused(
          Map.of("watch.address", "0.0.0.0", "watch.port", port),
          "watch\\.port is \"" + port + "\" and must be a port that no other program.*");
    }
  }

  @Test
  void databaseThatDoesNotAnswer() {
    refused(
        Map.of("database.url", "jdbc:postgresql://127.0.0.1:1/none"),
        "The database at jdbc:postgresql://127\\.0\\.0\\.1:1/none does not answer: .*");
  }

  @Test
  void folderThatIsAFile_andSecretThatIsNotThere() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    refused(Map.of("data.folder", file.toString()), ".*" + file + ".*");
    refused(
        Map.of(
            "database.url",
            "jdbc:postgresql://127.0.0.1:1/none",
            "database.password.file",
            folder.resolve("none").toString()),
        "The file .*none, which database\\.password\\.file names, cannot be read\\..*");
  }
}
