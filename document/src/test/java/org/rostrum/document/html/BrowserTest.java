package org.rostrum.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.tally.HtmlTally;
import org.rostrum.document.tally.TextTally;

/** Opens the specimen's pages in a real browser, where there is one, and asks axe about them. */
class BrowserTest {
  private static final List<String> PAGES =
      List.of("index.html", "annex-001-halvern.html", "annex-003-quillaya.html");
  private static final Pattern POLICY =
      Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");

  @Test
  void specimens_balance(@TempDir Path folder) throws IOException {
    SpecimenPages.write(folder, SpecimenStatements.all());

    assertThat(HtmlTally.wholeFile(folder.resolve("html")).values())
        .containsExactlyElementsOf(
            SpecimenStatements.all().stream().map(TextTally::count).toList());
  }

  @Test
  void pages_areAccessibleAndNeverScrollSideways(@TempDir Path folder) throws IOException {
    SpecimenPages.write(folder, SpecimenStatements.all());
    Path asked = ask(folder.resolve("html"));

    for (Chromium browser : Chromium.present()) {
      for (String scheme : List.of("preferredColorScheme=1", "preferredColorScheme=0")) {
        String markup =
            browser.load(asked, folder.resolve("profile"), "--blink-settings=" + scheme);
        assertThat(Jsoup.parse(markup).select("li").eachText())
            .as(scheme)
            .containsExactlyInAnyOrder(
                "index.html at 1280: no violation, no scroll",
                "index.html at 320: no violation, no scroll",
                "annex-001-halvern.html at 1280: no violation, no scroll",
                "annex-001-halvern.html at 320: no violation, no scroll",
                "annex-003-quillaya.html at 1280: no violation, no scroll",
                "annex-003-quillaya.html at 320: no violation, no scroll");
      }
    }
  }

  /**
   * Copies of the pages that ask axe about themselves, and a page that shows them and lists the
   * answers.
   */
  private static Path ask(Path pages) throws IOException {
    Files.writeString(pages.resolve("axe.js"), axe());
    Files.writeString(pages.resolve("ask.js"), ASK);
    StringBuilder all = new StringBuilder("<!DOCTYPE html><title>ask</title><ul></ul>");
    all.append("<script>onmessage = m => { let li = document.createElement('li');")
        .append(" li.textContent = m.data; document.querySelector('ul').append(li); }</script>");
    for (String page : PAGES) {
      String markup = POLICY.matcher(Files.readString(pages.resolve(page))).replaceAll("");
      Files.writeString(
          pages.resolve("ask-" + page),
          markup.replace(
              "</body>",
              "<script src=\"axe.js\"></script><script src=\"ask.js\"></script></body>"));
      for (int width : new int[] {1280, 320}) {
        all.append("<iframe title=\"page\" style=\"border:0;height:900px;width:")
            .append(width)
            .append("px\" src=\"ask-")
            .append(page)
            .append("\"></iframe>");
      }
    }
    return Files.writeString(pages.resolve("ask.html"), all);
  }

  private static final String ASK =
      """
      const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      axe.run(document, {runOnly: levels, resultTypes: ['violations']}).then(found => {
        const wrong = found.violations.map(v =>
          v.id + ' ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200)).join(' / '));
        const over = document.documentElement.scrollWidth - innerWidth;
        const name = decodeURI(location.pathname).split('/').pop().replace('ask-', '');
        parent.postMessage(name + ' at ' + innerWidth + ': '
          + (wrong.length ? wrong.join('; ') : 'no violation') + ', '
          + (over > 0 ? over + ' px too wide' : 'no scroll'), '*');
      }, failure => parent.postMessage(String(failure), '*'));
      """;

  private static String axe() throws IOException {
    try (InputStream in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
