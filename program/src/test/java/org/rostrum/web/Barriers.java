package org.rostrum.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What keeps people from a page that stands in a tab: axe's rules, the width, the focus. */
public final class Barriers {
  private static final String AXE = axe();

  private Barriers() {}

  /** What axe and a look at the width find wrong with the page as it stands. */
  public static List<String> faults(Tab tab) {
    tab.evaluate(AXE + "; true");
    JsonNode found =
        tab.evaluate(
            """
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
                resultTypes: ['violations']}).then(found => {
              const wrong = found.violations.map(v => v.id + ': '
                + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200)).join(' / '));
              const over = document.documentElement.scrollWidth - innerWidth;
              if (over > 0) wrong.push(over + ' px too wide');
              return wrong;
            })
            """);
    return found.valueStream().map(JsonNode::asString).toList();
  }

  /** The stops of the tab key that do not show where one is. */
  public static List<String> blindStops(Tab tab) {
    return tab.evaluate(
            """
            (() => {
              const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')];
              const blind = [];
              for (const stop of stops) {
                if (stop.disabled || stop.type === 'hidden' || !stop.checkVisibility({visibilityProperty: true})) continue;
                stop.focus({focusVisible: true, preventScroll: true});
                if (document.activeElement !== stop) continue;
                const style = getComputedStyle(stop);
                const box = stop.getBoundingClientRect();
                if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2
                    || box.width < 4 || box.height < 4) {
                  blind.push('no focus to see: ' + stop.outerHTML.slice(0, 120));
                }
              }
              document.activeElement?.blur();
              return blind.slice(0, 5);
            })()
            """)
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  private static String axe() {
    try (InputStream in = Barriers.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
