package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.debate.DeadlineExtension;

/** Pages that are open hear of changes, whoever else does not listen. */
@Timeout(120)
class LivePagesTest {
  private static final String DEBATE = "fresh-water-in-armed-conflict";
  private static final String EVENTS = "/debates/" + DEBATE + "/events";

  /** A watcher on a bare connection, so that a test can stop reading. */
  private record Ear(Socket socket, BufferedReader lines) implements AutoCloseable {
    static Ear open(OpenHouse house, String path, String... headers) throws IOException {
      URI address = URI.create(house.at(path));
      Socket socket = new Socket(address.getHost(), address.getPort());
      String more = String.join("", headers);
      socket
          .getOutputStream()
          .write(
              ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      return new Ear(
          socket, new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII)));
    }

    /** The next line that begins so. */
    String next(String start) throws IOException {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(start)) {
          return line;
        }
      }
      return "the connection has ended";
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  @Test
  void change_isToldToThoseWhoWatch_andToThoseWhoComeBackLater(@TempDir Path folder)
      throws IOException {
    try (OpenHouse house = OpenHouse.demo(folder, Clock.systemUTC())) {
      long seen = 2; // convened, announced
      try (Ear ear = Ear.open(house, EVENTS + "?seen=" + seen)) {
        assertThat(ear.next("retry: ")).matches("retry: \\d{4}");
        house.server().part(DeadlineExtension.class).extend(DEBATE, Duration.ofHours(1));
        assertThat(ear.next("id: ")).isEqualTo("id: " + (seen + 1));
        assertThat(ear.next("event: ")).isEqualTo("event: changed");
      }
      try (Ear late = Ear.open(house, EVENTS, "Last-Event-ID: " + seen + "\r\n")) {
        assertThat(late.next("id: ")).isEqualTo("id: " + (seen + 1));
      }
    }
  }

  @Test
  void watchersThatDoNotRead_holdUpNobody_andStoppingWaitsForNone(@TempDir Path folder)
      throws IOException {
    List<Ear> frozen = new ArrayList<>();
    try (OpenHouse house = OpenHouse.demo(folder, Clock.systemUTC())) {
      long seen = 2;
      for (int i = 0; i < 100; i++) {
        frozen.add(Ear.open(house, EVENTS + "?seen=" + seen));
      }
      try (Ear ear = Ear.open(house, EVENTS + "?seen=" + seen)) {
        assertThat(ear.next("retry: ")).isNotEmpty();
        DeadlineExtension extension = house.server().part(DeadlineExtension.class);
        for (int i = 0; i < 50; i++) {
          extension.extend(DEBATE, Duration.ofMinutes(1));
        }
        String last = "";
        while (!last.equals("id: " + (seen + 50))) {
          last = ear.next("id: ");
        }
      }
    }
    for (Ear ear : frozen) {
      ear.close();
    }
  }

  @Test
  void debateThatIsNotAnnounced_isWatchedByNobodyOutside(@TempDir Path folder) {
    try (OpenHouse house = OpenHouse.demo(folder, Clock.systemUTC())) {
      assertThat(house.get("/debates/nowhere/events").statusCode()).isEqualTo(404);
    }
  }
}
