package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.people.Role;
import org.rostrum.people.Seat;
import org.rostrum.people.door.Sessions;

/** Whoever does something too often is asked to wait; nobody else is. */
class TooOftenTest {
  @TempDir private static Path folder;
  private static OpenHouse house;
  private static HttpClient client;

  @BeforeAll
  static void open() {
    Clock stopped = Clock.fixed(Instant.parse("2026-11-23T17:00:00Z"), ZoneOffset.UTC);
    house = OpenHouse.in(folder, stopped, settings -> settings);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void close() {
    client.close();
    house.close();
  }

  private static HttpResponse<String> post(String path, String cookie) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(house.at(path)))
            .header("Cookie", "form=guard" + cookie)
            .header("X-XSRF-TOKEN", OpenHouse.GUARD)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("nothing="))
            .build(),
        BodyHandlers.ofString());
  }

  private static String entered(String name) {
    People people = house.server().part(People.class);
    people.add(new Mission(Mission.HOUSE, "House", Mission.Access.OWN_PEOPLE));
    Person person = people.add(name, "", Mission.HOUSE, List.of(Seat.of(Role.SECRETARIAT_OFFICER)));
    return "; in=" + house.server().part(Sessions.class).begin(person.id(), "test");
  }

  @Test
  void oneLink_isTriedTwentyTimesInARow_andAnotherLinkIsNotSlowed() throws Exception {
    for (int i = 0; i < 20; i++) {
      assertThat(post("/link/one", "").statusCode()).isEqualTo(410);
    }
    HttpResponse<String> refused = post("/link/one", "");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).contains("7");
    assertThat(Jsoup.parse(refused.body()).expectFirst("h1").text())
        .isEqualTo("Too many attempts in a short time");
    assertThat(post("/link/another", "").statusCode()).isEqualTo(410);
  }

  @Test
  void oneAccount_waits_whileAnotherGoesOn_andItsOwnOtherActsToo() throws Exception {
    String one = entered("One");
    String other = entered("Other");
    for (int i = 0; i < 240; i++) {
      assertThat(post("/account/sessions/none/end", one).statusCode()).isEqualTo(303);
    }
    assertThat(post("/account/sessions/none/end", one).statusCode()).isEqualTo(429);
    assertThat(post("/account/sessions/none/end", other).statusCode()).isEqualTo(303);
    assertThat(post("/missions/HOUSE/people", one).statusCode()).isEqualTo(400); // no name
  }

  @Test
  void floodOfRequestsToEnter_leavesEachAddressItsShare() throws Exception {
    int served = 0;
    for (int i = 0; i < 430; i++) {
      served += post("/enter/options", "").statusCode() == 200 ? 1 : 0;
    }
    assertThat(served).isEqualTo(420); // four hundred for all, then twenty for this address
  }
}
