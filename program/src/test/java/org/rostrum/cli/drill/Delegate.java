package org.rostrum.cli.drill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mission's person who sends and files through the pages' own addresses. */
final class Delegate implements AutoCloseable {
  private static final String GUARD =
      Base64.getUrlEncoder().encodeToString("\0\0\0\0\0guard".getBytes(StandardCharsets.UTF_8));

  /** In the form that takes the statement: the version that stands, which the next one replaces. */
  private static final Pattern SEEN =
      Pattern.compile("action=\"[^\"]*/word\"[^$]*?name=\"seen\" value=\"(\\d+)\"");

  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private final String mission;
  private final String home;
  private final String cookie;

  Delegate(String address, String debate, String mission, String cookie) {
    this.address = address;
    this.mission = mission;
    this.home = "/debates/" + debate + "/missions/" + mission;
    this.cookie = "form=guard; in=" + cookie;
  }

  String mission() {
    return mission;
  }

  /** An address of this mission. */
  String at(String path) {
    return home + path;
  }

  /** Sends a statement as a plain form does, in place of the one that stands. */
  HttpResponse<String> sendStatement(byte[] word) throws IOException, InterruptedException {
    Matcher seen = SEEN.matcher(get(home + "/statement").body());
    String standing = seen.find() ? seen.group(1) : "0";
    return sendFile("/statement/word?seen=" + standing, "statement.docx", word);
  }

  /** Sends a cover letter as a plain form does. */
  HttpResponse<String> sendLetter(byte[] pdf) throws IOException, InterruptedException {
    return sendFile("/statement/letter", "letter.pdf", pdf);
  }

  private HttpResponse<String> sendFile(String path, String name, byte[] bytes)
      throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(bytes);
    body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
    return send(
        request(home + path)
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  /** Looks at the page that files and files what stands there. */
  HttpResponse<String> file() throws IOException, InterruptedException {
    HttpResponse<String> page = get(home + "/file");
    Matcher version = VERSION.matcher(page.body());
    if (!version.find()) {
      throw new IllegalStateException("the page names no version: " + page.statusCode());
    }
    return post(home + "/file", "version=" + version.group(1) + "&anyway=yes");
  }

  HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  /** Sends a piece of a file from an offset on. */
  HttpResponse<String> piece(String path, long offset, byte[] bytes)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Upload-Offset", Long.toString(offset))
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(bytes)));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .version(HttpClient.Version.HTTP_1_1)
        .timeout(Duration.ofMinutes(2))
        .header("X-XSRF-TOKEN", GUARD)
        .header("Cookie", cookie);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** Where an answer sends the browser; the status when nowhere. */
  static String onward(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("stays: " + answer.statusCode());
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
