package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.register.tree.Hash;
import org.rostrum.storage.Database;
import org.rostrum.storage.register.Registrar;
import org.rostrum.storage.register.Registrar.Log;
import org.rostrum.web.Browser;
import org.rostrum.web.Tab;
import tools.jackson.databind.json.JsonMapper;

/** The page that checks receipts, in Chromium, after the server is gone. */
class VerifyPageTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String FILE = "The words of Quillaya";

  private record Receipts(String earlier, String later, String json, String key) {}

  private static Receipts receipts(OpenHouse house) {
    Registrar registrar = house.server().part(Registrar.class);
    String earlier = file(house, registrar, "One");
    String later = file(house, registrar, FILE);
    String growth = registrar.growth(Log.DEBATES, size(earlier)).text();
    String json = JSON.writeValueAsString(Map.of("proof", later, "growth", growth));
    return new Receipts(earlier, later, json, registrar.keys().getFirst().text());
  }

  private static long size(String proof) {
    return Long.parseLong(proof.substring(proof.indexOf("\n\n")).split("\n", -1)[3]);
  }

  private static String file(OpenHouse house, Registrar registrar, String words) {
    String hash = Hash.of(words.getBytes(StandardCharsets.UTF_8)).hex();
    long index =
        house
            .server()
            .part(Database.class)
            .writeInTurn(
                Registrar.TURN,
                jdbc ->
                    registrar
                        .append(
                            jdbc,
                            Log.DEBATES,
                            "water-2027",
                            "filing-received",
                            Map.of("filing", "QLY-1", "statement-sha256", hash))
                        .index());
    return registrar.prove(Log.DEBATES, index).text();
  }

  private static void put(Tab tab, String field, String name, String text) {
    tab.evaluate(
        "{const t = new DataTransfer(); t.items.add(new File(["
            + JSON.writeValueAsString(text)
            + "], "
            + JSON.writeValueAsString(name)
            + ")); document.getElementById('verify-"
            + field
            + "').files = t.files;}");
  }

  private static String check(Tab tab) {
    tab.evaluate("document.getElementById('verify-found').hidden = true");
    tab.click("#verify button");
    tab.evaluate(
        "(async () => { while (document.getElementById('verify-found').hidden)"
            + " await new Promise(done => setTimeout(done, 25)); })()");
    return tab.text("#verify-lines");
  }

  @Test
  void receiptFilesAndGrowth_areCheckedWithoutTheServer_andNothingIsSent(@TempDir Path folder) {
    try (Browser browser = Browser.start(folder.resolve("profile"))) {
      Tab tab = browser.tab();
      Receipts receipts;
      try (OpenHouse house = OpenHouse.in(folder.resolve("data"))) {
        receipts = receipts(house);
        tab.open(house.at("/verify"));
      }
      int before = tab.evaluate("performance.getEntriesByType('resource').length").asInt();
      put(tab, "receipt", "receipt.json", receipts.json());
      put(tab, "files", "statement.docx", FILE);
      put(tab, "earlier", "earlier.tlog-proof", receipts.earlier());

      String found = check(tab);

      assertThat(found.lines().map(line -> line.split("\\. ", -1)[0].strip()).toList())
          .containsExactly(
              "Holds", "Holds", "Holds", "Checked with the key this house shows today");
      put(tab, "files", "statement.docx", FILE + ",");
      assertThat(check(tab)).contains("statement.docx is not a file of this receipt");
      assertThat(tab.evaluate("performance.getEntriesByType('resource').length").asInt())
          .isEqualTo(before);
      assertThat(tab.complaints()).isEmpty();
    }
  }

  @Test
  void verifierInPython_isHandedOutAsItStandsInTheSources_withItsHash(@TempDir Path folder)
      throws IOException {
    String source = Files.readString(Path.of("../verify/rostrum_verify.py"));
    try (OpenHouse house = OpenHouse.in(folder.resolve("data"))) {
      assertThat(house.get("/verify/rostrum_verify.py").body()).isEqualTo(source);
      Document page = Jsoup.parse(house.get("/verify").body());
      assertThat(page.select("dd.hash").eachText())
          .containsExactly(Hash.of(source.getBytes(StandardCharsets.UTF_8)).hex());
    }
  }

  @Test
  void pageMayNotSendAnything_evenIfItWould(@TempDir Path folder) {
    try (OpenHouse house = OpenHouse.in(folder.resolve("data"));
        Browser browser = Browser.start(folder.resolve("profile"))) {
      assertThat(house.get("/verify").headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("connect-src 'none'");
      Tab tab = browser.tab().open(house.at("/verify"));
      assertThat(
              tab.evaluate("fetch('/register/keys').then(() => 'sent', () => 'refused')")
                  .asString())
          .isEqualTo("refused");
    }
  }

  @Test
  void receiptWithAnyOneSignChanged_isRefused(@TempDir Path folder) {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    try (OpenHouse house = OpenHouse.in(folder.resolve("data"));
        Browser browser = Browser.start(folder.resolve("profile"))) {
      Receipts receipts = receipts(house);
      Tab tab = browser.tab().open(house.at("/verify"));
      List<String> bad = new ArrayList<>();
      for (int place = 0; place < receipts.later().length(); place++) {
        StringBuilder changed = new StringBuilder(receipts.later());
        char sign = changed.charAt(place);
        char other = (char) (33 + random.nextInt(94));
        changed.setCharAt(place, other == sign ? (char) (sign ^ 1) : other);
        bad.add(changed.toString());
      }
      String script =
          "(async () => { let held = []; for (const each of "
              + JSON.writeValueAsString(bad)
              + ") { const r = await Receipt.check(each, "
              + JSON.writeValueAsString(receipts.key())
              + ", '', []); if (r.lines[0].holds) held.push(each); } return held.length; })()";

      assertThat(tab.evaluate(script).asInt()).isZero();
      assertThat(
              tab.evaluate(
                      "Receipt.check("
                          + JSON.writeValueAsString(receipts.later())
                          + ", "
                          + JSON.writeValueAsString(receipts.key())
                          + ", '', []).then(r => r.lines[0].holds)")
                  .asBoolean())
          .isTrue();
    }
  }
}
