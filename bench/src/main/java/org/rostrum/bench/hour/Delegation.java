package org.rostrum.bench.hour;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One mission's person at the terminal: sends two files, files them, holds the receipt. */
final class Delegation {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Pattern VERSION =
      Pattern.compile(
          "name=\"version\"[^>]*value=\"(\\d+)\"|value=\"(\\d+)\"[^>]*name=\"version\"");

  /** A form's guard and the cookie it goes with: five bytes of nothing and the guard under them. */
  private static final String GUARD =
      Base64.getUrlEncoder().encodeToString("\0\0\0\0\0guard".getBytes(StandardCharsets.UTF_8));

  private final HttpClient client;
  private final String statement;
  private final String file;
  private final String cookie;
  private final String name;

  Delegation(HttpClient client, String house, String debate, String code, String cookie) {
    String mission = house + "/debates/" + debate + "/missions/" + code;
    this.client = client;
    this.statement = mission + "/statement";
    this.file = mission + "/file";
    this.cookie = "form=guard; in=" + cookie;
    this.name = code;
  }

  /** What a step took, and how it went. */
  record Went(String mission, String step, double seconds, String fault) {
    boolean well() {
      return fault.isEmpty();
    }
  }

  Went sendStatement(Parcel parcel) {
    return timed("statement", () -> send(statement + "/word", parcel.statement()));
  }

  Went sendLetter(Parcel parcel) {
    return timed("letter", () -> send(statement + "/letter", parcel.letter()));
  }

  /** Looks at the page that files, and files; only the act itself is timed. */
  Went file() {
    String version;
    try {
      Matcher found = VERSION.matcher(client.send(get(file), BodyHandlers.ofString()).body());
      if (!found.find()) {
        return new Went(name, "file", 0, "the page to file from names no version");
      }
      version = found.group(1) == null ? found.group(2) : found.group(1);
    } catch (IOException e) {
      return new Went(name, "file", 0, e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Went(name, "file", 0, "interrupted");
    }
    String form = "version=" + version + "&anyway=yes";
    return timed(
        "file",
        () ->
            client.send(
                request(file)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build(),
                BodyHandlers.ofString()));
  }

  private interface Act {
    HttpResponse<String> run() throws IOException, InterruptedException;
  }

  private Went timed(String step, Act act) {
    long began = System.nanoTime();
    String fault;
    try {
      HttpResponse<String> answer = act.run();
      fault = answer.statusCode() == 303 || answer.statusCode() == 302 ? "" : said(answer);
    } catch (IOException e) {
      fault = e.toString();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fault = "interrupted";
    }
    return new Went(name, step, (System.nanoTime() - began) / 1e9, fault);
  }

  private static String said(HttpResponse<String> answer) {
    String words = answer.body().replaceAll("(?s).*<main[^>]*>", "").replaceAll("<[^>]*>", " ");
    String line = words.replaceAll("\\s+", " ").strip();
    return answer.statusCode() + " " + line.substring(0, Math.min(200, line.length()));
  }

  private HttpResponse<String> send(String address, Path content)
      throws IOException, InterruptedException {
    String seam = "--------------------------hour";
    String head =
        "--"
            + seam
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + content.getFileName()
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    BodyPublisher body =
        BodyPublishers.concat(
            BodyPublishers.ofString(head),
            BodyPublishers.ofFile(content),
            BodyPublishers.ofString("\r\n--" + seam + "--\r\n"));
    return client.send(
        request(address)
            .header("Content-Type", "multipart/form-data; boundary=" + seam)
            .POST(body)
            .build(),
        BodyHandlers.ofString());
  }

  private HttpRequest get(String address) {
    return request(address).GET().build();
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create(address))
        .timeout(PATIENCE)
        .version(HttpClient.Version.HTTP_1_1)
        .header("X-XSRF-TOKEN", GUARD)
        .header("Cookie", cookie);
  }
}
