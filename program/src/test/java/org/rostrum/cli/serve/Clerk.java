package org.rostrum.cli.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.people.door.Sessions;

/** Somebody of a demonstration's house who has entered, and sends forms without script. */
final class Clerk {
  private static final String GUARD =
      Base64.getUrlEncoder().encodeToString("\0\0\0\0\0guard".getBytes(StandardCharsets.UTF_8));
  private static final String BOUNDARY = "between-the-parts";

  private final OpenHouse house;
  private final Person person;
  private final String cookie;
  private final HttpClient client = HttpClient.newHttpClient();

  private Clerk(OpenHouse house, Person person) {
    this.house = house;
    this.person = person;
    String word = house.server().part(Sessions.class).begin(person.id(), "test");
    this.cookie = "form=guard; in=" + word;
  }

  /** The person of the house of this name. */
  static Clerk named(OpenHouse house, String name) {
    return of(house, Mission.HOUSE, name);
  }

  /** The person of a mission of this name. */
  static Clerk of(OpenHouse house, String mission, String name) {
    return new Clerk(
        house,
        house.server().part(People.class).of(mission).stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow());
  }

  /** A person who has entered. */
  static Clerk of(OpenHouse house, Person person) {
    return new Clerk(house, person);
  }

  Person person() {
    return person;
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(house.at(path))));
  }

  HttpResponse<String> post(String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(house.at(path)))
            .header("X-XSRF-TOKEN", GUARD)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Sends a file as a browser does, the guard among the parts. */
  HttpResponse<String> upload(String path, String field, String name, byte[] bytes) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                + GUARD
                + "\r\n--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\""
                + field
                + "\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(bytes);
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        HttpRequest.newBuilder(URI.create(house.at(path)))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.header("Cookie", cookie).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Where an answer sends the browser. */
  static String onward(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("stays: " + answer.statusCode());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
