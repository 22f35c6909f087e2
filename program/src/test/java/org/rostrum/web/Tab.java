package org.rostrum.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/** One tab of a {@link Browser}: opens pages, clicks, types, asks axe, takes pictures. */
public final class Tab {
  private static final String AXE = axe();

  private final Browser browser;
  private final String session;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  Tab(Browser browser, String session) {
    this.browser = browser;
    this.session = session;
    browser.listen(this::hear);
    call("Page.enable", Map.of());
    call("Runtime.enable", Map.of());
    call("Log.enable", Map.of());
    size(1280, 900);
  }

  private void hear(JsonNode node) {
    if (!node.path("sessionId").asString("").equals(session)) {
      return;
    }
    String method = node.path("method").asString("");
    if (method.equals("Log.entryAdded")) {
      JsonNode entry = node.get("params").get("entry");
      if (entry.get("level").asString().equals("error")
          && !entry.get("source").asString().equals("network")) {
        complaints.add(entry.get("text").asString());
      }
    }
    if (method.equals("Runtime.exceptionThrown")) {
      complaints.add(node.get("params").toString());
    }
  }

  /** What the browser complained of: scripts that failed, content the policy refused. */
  public List<String> complaints() {
    return complaints;
  }

  JsonNode call(String method, Map<String, ?> parameters) {
    return browser.call(session, method, parameters);
  }

  /** Opens a page and waits until it and its scripts have loaded. */
  public Tab open(String address) {
    return going(() -> call("Page.navigate", Map.of("url", address)));
  }

  /** Clicks what leads to another page, and waits for it. */
  public Tab follow(String selector) {
    return going(() -> evaluate("document.querySelector(" + quoted(selector) + ").click()"));
  }

  /** Does something that leads to another page, and waits for it. */
  public Tab going(Runnable act) {
    CompletableFuture<JsonNode> loaded = browser.next(session, "Page.loadEventFired");
    act.run();
    loaded.join();
    return this;
  }

  public Tab click(String selector) {
    evaluate("document.querySelector(" + quoted(selector) + ").click()");
    return this;
  }

  public Tab type(String selector, String text) {
    evaluate(
        "(f => { f.focus(); f.value = "
            + quoted(text)
            + "; f.dispatchEvent(new Event('input', {bubbles: true})); })(document.querySelector("
            + quoted(selector)
            + "))");
    return this;
  }

  /** Chooses a file for a field, as the browser's own window would. */
  public Tab choose(String selector, Path file) {
    int root = call("DOM.getDocument", Map.of()).at("/root/nodeId").asInt();
    int field =
        call("DOM.querySelector", Map.of("nodeId", root, "selector", selector))
            .get("nodeId")
            .asInt();
    call(
        "DOM.setFileInputFiles",
        Map.of("nodeId", field, "files", List.of(file.toAbsolutePath().normalize().toString())));
    return this;
  }

  /**
   * Presses the tabulator until something has the focus; fails when nothing of the kind gets it.
   */
  public Tab tabTo(String selector) {
    String there = "document.activeElement?.matches(" + quoted(selector) + ") ?? false";
    for (int i = 0; i < 400; i++) {
      if (evaluate(there).asBoolean()) {
        return this;
      }
      press("Tab");
    }
    throw new IllegalStateException("no way by keyboard to " + selector);
  }

  /** Presses one key: {@code Tab}, {@code Enter}. */
  public Tab press(String key) {
    Map<String, Object> down =
        Map.of(
            "type",
            "keyDown",
            "key",
            key,
            "code",
            key,
            "windowsVirtualKeyCode",
            key.equals("Tab") ? 9 : 13,
            "text",
            key.equals("Enter") ? "\r" : "");
    call("Input.dispatchKeyEvent", down);
    call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key));
    return this;
  }

  /** The text of the first element of a kind. */
  public String text(String selector) {
    return evaluate("document.querySelector(" + quoted(selector) + ")?.innerText ?? ''")
        .asString()
        .strip();
  }

  public boolean shows(String selector) {
    return evaluate("!!document.querySelector(" + quoted(selector) + ")").asBoolean();
  }

  public String address() {
    return evaluate("location.pathname").asString();
  }

  /** What a script answers; promises are waited for. */
  public JsonNode evaluate(String script) {
    JsonNode answer =
        call(
            "Runtime.evaluate",
            Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(script + ": " + answer.get("exceptionDetails"));
    }
    return answer.get("result").path("value");
  }

  public Tab size(int width, int height) {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  /** {@code light} or {@code dark}. */
  public Tab scheme(String scheme) {
    call(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    return this;
  }

  /** Gives the tab a device that holds passkeys and has recognized its owner. */
  public Tab withPasskeyDevice() {
    call("WebAuthn.enable", Map.of());
    call(
        "WebAuthn.addVirtualAuthenticator",
        Map.of(
            "options",
            Map.of(
                "protocol", "ctap2",
                "transport", "internal",
                "hasResidentKey", true,
                "hasUserVerification", true,
                "isUserVerified", true,
                "automaticPresenceSimulation", true)));
    return this;
  }

  /** What axe and a look at the width find wrong with the page as it stands. */
  public List<String> faults() {
    evaluate(AXE + "; true");
    JsonNode found =
        evaluate(
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

  /** A picture of the whole page. */
  public Tab picture(Path file) {
    double height = call("Page.getLayoutMetrics", Map.of()).at("/cssContentSize/height").asDouble();
    double width = evaluate("innerWidth").asDouble();
    Map<String, ?> whole =
        Map.of("x", 0, "y", 0, "width", width, "height", Math.ceil(height), "scale", 1);
    JsonNode picture =
        call(
            "Page.captureScreenshot",
            Map.of("format", "png", "captureBeyondViewport", true, "clip", whole));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, Base64.getDecoder().decode(picture.get("data").asString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private static String quoted(String text) {
    return Browser.JSON.writeValueAsString(text);
  }

  private static String axe() {
    try (InputStream in = Tab.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
