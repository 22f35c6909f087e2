package org.rostrum.cli.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.people.Role;
import org.rostrum.people.door.Sessions;

/** Somebody who has entered and sends requests without a browser. */
final class Caller implements AutoCloseable {
  private static final String GUARD =
      Base64.getUrlEncoder().encodeToString("\0\0\0\0\0guard".getBytes(StandardCharsets.UTF_8));

  private final OpenHouse house;
  private final String cookie;
  private final HttpClient client = HttpClient.newHttpClient();

  private Caller(OpenHouse house, String cookie) {
    this.house = house;
    this.cookie = cookie;
  }

  /** The first person of a mission who holds a role, just entered. */
  static Caller of(OpenHouse house, String mission, Role role) {
    Person person =
        house.server().part(People.class).of(mission).stream()
            .filter(each -> each.holds(role))
            .findFirst()
            .orElseThrow();
    Sessions sessions = house.server().part(Sessions.class);
    return new Caller(house, "form=guard; in=" + sessions.begin(person.id(), "test"));
  }

  String cookie() {
    return cookie;
  }

  HttpResponse<byte[]> get(String path) {
    return send(request(path));
  }

  /** Sends a form: names and values in turn. */
  HttpResponse<byte[]> post(String path, String... fields) {
    StringBuilder body = new StringBuilder("nothing=");
    for (int i = 0; i < fields.length; i += 2) {
      body.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
    }
    return send(
        request(path)
            .header("X-XSRF-TOKEN", GUARD)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
  }

  /** Sends a file as a plain form does. */
  HttpResponse<byte[]> upload(String path, String name, byte[] bytes) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String head =
        "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + name
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    body.write(head.getBytes(StandardCharsets.UTF_8));
    body.write(bytes);
    body.write("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
    return send(
        request(path)
            .header("X-XSRF-TOKEN", GUARD)
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  /** Where an answer sends the browser. */
  static String onward(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(house.at(path))).header("Cookie", cookie);
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.close();
  }
}
