package org.rostrum.people.provider;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.rostrum.storage.Secret;
import org.rostrum.web.HouseSign;
import org.rostrum.web.Trouble;

class DiscoveryTest {
  private static Discovery at(String issuer) {
    return new Discovery(
        new Provider("Ministry accounts", issuer, "rostrum", new Secret("x"), "sub"),
        new HouseSign("House", URI.create("https://house.example"), HouseSign.Cast.SPECIMENS),
        Clock.systemUTC());
  }

  @Test
  void providerThatIsDown_isSaidToBe() throws IOException {
    int nobody;
    try (ServerSocket socket = new ServerSocket(0)) {
      nobody = socket.getLocalPort();
    }
    assertThatThrownBy(at("http://127.0.0.1:" + nobody)::now)
        .isInstanceOf(Trouble.class)
        .hasMessage("We get no answer from Ministry accounts");
  }

  @Test
  void providerThatDoesNotAnswerInTime_isSaidToBeDown() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(at("http://127.0.0.1:" + silent.getLocalPort())::now)
          .hasMessage("We get no answer from Ministry accounts");
    }
  }

  @Test
  void providerThatCallsItselfSomethingElse_isNotBelieved() throws IOException {
    try (Answering other = new Answering("{\"issuer\":\"https://evil.example\"}")) {
      assertThatThrownBy(at(other.address())::now)
          .hasMessage("The way to Ministry accounts is not set up rightly here");
    }
  }

  @Test
  void pageThatIsNoMetadata_isNotBelieved() throws IOException {
    try (Answering other = new Answering("<html>Welcome</html>")) {
      assertThatThrownBy(at(other.address())::now)
          .hasMessage("We get no answer from Ministry accounts");
    }
  }

  /** A server that answers everything with one text. */
  private static final class Answering implements AutoCloseable {
    private final HttpServer server;

    Answering(String text) throws IOException {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      server.createContext(
          "/",
          exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
          });
      server.start();
    }

    String address() {
      return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }
}
