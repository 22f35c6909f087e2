package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.web.Headers;

/** What holds of every page: language, headers, errors, what stands beside it. */
class FrameTest {
  @TempDir private static Path folder;
  private static OpenHouse house;

  @BeforeAll
  static void open() {
    house = OpenHouse.in(folder);
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private static Document page(String path, String... headers) {
    return Jsoup.parse(house.get(path, headers).body());
  }

  @Test
  void language_isTheOneAskedForThenTheRememberedThenTheBrowsersThenEnglish() {
    assertThat(page("/?lang=fr").expectFirst("html").attr("lang")).isEqualTo("fr");
    assertThat(page("/", "Cookie", "lang=ru").expectFirst("html").attr("lang")).isEqualTo("ru");
    assertThat(
            page("/", "Accept-Language", "de, es-MX;q=0.8, en;q=0.5")
                .expectFirst("html")
                .attr("lang"))
        .isEqualTo("es");
    assertThat(page("/").expectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page("/?lang=xx").expectFirst("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void chosenLanguage_isRememberedInACookieNoScriptCanRead() {
    assertThat(house.get("/?lang=ar").headers().allValues("Set-Cookie"))
        .anyMatch(cookie ->
            cookie.startsWith("lang=ar; Path=/; Max-Age=31536000;")
                && cookie.endsWith("; HttpOnly; SameSite=Lax"));
  }

  @Test
  void arabic_runsFromTheRight() {
    Document arabic = page("/?lang=ar");

    assertThat(arabic.expectFirst("html").attr("dir")).isEqualTo("rtl");
    assertThat(arabic.expectFirst("h1").text()).isEqualTo("المناقشات");
  }

  @Test
  void everyAnswer_carriesTheHeaders() {
    for (String path : new String[] {"/", "/nowhere", "/health"}) {
      HttpResponse<String> answer = house.get(path);

      assertThat(answer.headers().firstValue("Content-Security-Policy")).contains(Headers.POLICY);
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
      assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
      assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
      assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(answer.headers().firstValue("Server")).isEmpty();
    }
  }

  @Test
  void noPage_holdsInlineScriptOrStyle() {
    for (String path : new String[] {"/", "/style", "/nowhere"}) {
      Document page = page(path);

      assertThat(page.select("[style], style, script:not([src])")).isEmpty();
      assertThat(page.select("*").eachAttr("onclick")).isEmpty();
    }
  }

  @Test
  void whatStandsBesideAPage_isKeptForGoodAndIsThere() {
    Document page = page("/");
    for (String address :
        page.select("link[href], script[src]").stream()
            .map(link -> link.hasAttr("href") ? link.attr("href") : link.attr("src"))
            .toList()) {
      HttpResponse<String> answer = house.get(address);

      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control"))
          .contains("public, max-age=31536000, immutable");
    }
    assertThat(house.get("/assets/0000/rostrum.css").statusCode()).isEqualTo(404);
  }

  @Test
  void pageThatIsNotThere_saysSoWithANumber() {
    HttpResponse<String> answer = house.get("/nowhere");

    assertThat(answer.statusCode()).isEqualTo(404);
    Document page = Jsoup.parse(answer.body());
    assertThat(page.expectFirst("h1").text()).isEqualTo("There is no page at this address");
    assertThat(page.expectFirst(".proof").text()).matches("[0-9A-F]{4}-[0-9A-F]{2}");
  }

  @Test
  void requestThatCannotBeRead_isAnsweredWithoutTheServersName() {
    HttpResponse<String> answer = house.get("/%2e%2e/%00");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body().toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("tomcat")
        .doesNotContain("spring")
        .doesNotContain("exception");
  }

  @Test
  void health_saysWhatWasDone() {
    HttpResponse<String> answer = house.get("/health");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
  }
}
