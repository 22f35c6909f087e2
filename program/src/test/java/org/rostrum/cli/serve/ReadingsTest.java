package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.people.Role;
import org.rostrum.people.door.Sessions;
import org.rostrum.receive.check.TouchedDocx;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.storage.Database;
import org.rostrum.storage.register.Registrar;

/**
 * A statement sent by a plain form, as browsers do without script, and read back as it was sent:
 * each reading is in the register and on the mission's page.
 */
class ReadingsTest {
  private static final String HOME =
      "/debates/fresh-water-in-armed-conflict/missions/QLY/statement";
  private static final Pattern GUARD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  @TempDir Path folder;

  /** Somebody who has entered, with a browser's cookies and no script. */
  private record Caller(OpenHouse house, HttpClient client, String session) {
    static Caller of(OpenHouse house, String mission, Role role) {
      Person person =
          house.server().part(People.class).of(mission).stream()
              .filter(each -> each.holds(role))
              .findFirst()
              .orElseThrow();
      String session = house.server().part(Sessions.class).begin(person.id(), "test");
      return new Caller(house, HttpClient.newHttpClient(), "in=" + session);
    }

    HttpResponse<String> get(String path) throws Exception {
      return client.send(
          HttpRequest.newBuilder(URI.create(house.at(path))).header("Cookie", session).build(),
          BodyHandlers.ofString());
    }

    HttpResponse<byte[]> post(String page, String path, String type, byte[] body) throws Exception {
      HttpResponse<String> form = get(page);
      String cookies =
          form.headers().allValues("set-cookie").stream()
              .filter(each -> each.startsWith("form="))
              .map(each -> each.substring(0, each.indexOf(';')))
              .findFirst()
              .orElse("");
      Matcher guard = GUARD.matcher(form.body());
      assertThat(guard.find()).isTrue();
      return client.send(
          HttpRequest.newBuilder(URI.create(house.at(path)))
              .header("Cookie", session + "; " + cookies)
              .header("Content-Type", type)
              .POST(
                  BodyPublishers.ofByteArray(
                      new String(body, StandardCharsets.ISO_8859_1)
                          .replace("GUARD", guard.group(1))
                          .getBytes(StandardCharsets.ISO_8859_1)))
              .build(),
          BodyHandlers.ofByteArray());
    }

    int send(byte[] file) throws Exception {
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      String head =
          String.join(
              "\r\n",
              "--line",
              "Content-Disposition: form-data; name=\"_csrf\"",
              "",
              "GUARD",
              "--line",
              "Content-Disposition: form-data; name=\"seen\"",
              "",
              "0",
              "--line",
              "Content-Disposition: form-data; name=\"file\"; filename=\"C:\\our.docx\"",
              "Content-Type: application/octet-stream",
              "",
              "");
      body.write(head.getBytes(StandardCharsets.ISO_8859_1));
      body.write(file);
      body.write("\r\n--line--\r\n".getBytes(StandardCharsets.ISO_8859_1));
      return post(HOME, HOME + "/word", "multipart/form-data; boundary=line", body.toByteArray())
          .statusCode();
    }

    HttpResponse<byte[]> download() throws Exception {
      String path = HOME + "/statement/1/file";
      return post(
          path,
          path,
          "application/x-www-form-urlencoded",
          "_csrf=GUARD".getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  @Test
  void fileSentWithoutScript_isReadBackByteForByteAndEveryReadingIsKnown() throws Exception {
    try (OpenHouse house = OpenHouse.demo(folder.resolve("data"), Clock.systemUTC())) {
      byte[] file = TouchedDocx.specimen("quillaya.docx");
      Caller drafter = Caller.of(house, "QLY", Role.DRAFTER);
      assertThat(drafter.send(file)).isEqualTo(303);

      HttpResponse<byte[]> own = drafter.download();
      assertThat(own.body()).isEqualTo(file);
      assertThat(own.headers().firstValue("content-disposition").orElseThrow())
          .startsWith("attachment;")
          .contains("our.docx");
      assertThat(own.headers().firstValue("cache-control")).contains("no-store");

      // What is not filed is nobody else's to read.
      Caller officer = Caller.of(house, Mission.HOUSE, Role.SECRETARIAT_OFFICER);
      assertThat(officer.get(HOME + "/statement/1/file").statusCode()).isEqualTo(404);

      Drafts drafts = house.server().part(Drafts.class);
      house
          .server()
          .part(Database.class)
          .write(jdbc -> {
            var ready = drafts.ready(jdbc, "fresh-water-in-armed-conflict", "QLY").orElseThrow();
            drafts.filed(jdbc, "fresh-water-in-armed-conflict", "QLY", ready.version());
            return ready;
          });
      assertThat(officer.get(HOME + "/statement/1/file").body()).contains("never with macros");
      assertThat(officer.download().body()).isEqualTo(file);

      assertThat(drafter.get(HOME).body()).contains("2 times");
      assertThat(
              house
                  .server()
                  .part(Database.class)
                  .read(jdbc ->
                      house
                          .server()
                          .part(Registrar.class)
                          .leaves(jdbc, Registrar.Log.READINGS, "fresh-water-in-armed-conflict"))
                  .size())
          .isEqualTo(2);
    }
  }

  @Test
  void emptyAndTooLargeFiles_areRefusedInPlainWords() throws Exception {
    try (OpenHouse house = OpenHouse.demo(folder.resolve("data"), Clock.systemUTC())) {
      Caller drafter = Caller.of(house, "QLY", Role.DRAFTER);
      assertThat(drafter.send(new byte[0])).isEqualTo(400);
      assertThat(drafter.send(new byte[(10 << 20) + 1])).isEqualTo(413);
      assertThat(drafter.get(HOME).body()).contains("Send your statement");
    }
  }
}
