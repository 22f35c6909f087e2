package org.rostrum.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;

/** One tab of a {@link Browser}: opens pages, clicks, types, takes pictures. */
public final class Tab {
  private final Browser browser;
  private final String session;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  private final AtomicLong weight = new AtomicLong();

  /** Requests for pictures that a mission sent with its statement. */
  private final Set<String> sent = ConcurrentHashMap.newKeySet();

  private volatile String awaited = "";
  private volatile String heard = "";
  private String authenticator = "";

  Tab(Browser browser, String session) {
    this.browser = browser;
    this.session = session;
    browser.listen(this::hear);
    call("Page.enable", Map.of());
    call("Runtime.enable", Map.of());
    call("Log.enable", Map.of());
    call("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    size(1280, 900);
  }

  private void hear(JsonNode node) {
    if (!node.path("sessionId").asString("").equals(session)) {
      return;
    }
    String method = node.path("method").asString("");
    if (method.equals("Network.requestWillBeSent")) {
      String address = node.at("/params/request/url").asString("");
      if (!awaited.isEmpty() && address.contains(awaited)) {
        heard = address;
      }
      if (address.contains("/pictures/")) {
        sent.add(node.at("/params/requestId").asString());
      }
    }
    if (method.equals("Network.loadingFinished")
        && !sent.contains(node.at("/params/requestId").asString())) {
      weight.addAndGet(node.at("/params/encodedDataLength").asLong(0));
    }
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

  /** Notes the address of the next request that holds this. */
  public Tab listens(String part) {
    call("Network.enable", Map.of());
    awaited = part;
    return this;
  }

  /** The address noted. */
  public String heard() {
    return heard;
  }

  /**
   * Opens a page as for the first time, and answers how many bytes came for it over the wire. The
   * pictures of a statement are what a mission sent, up to ten megabytes, and no part of the page.
   */
  public long weigh(String address) {
    call("Network.enable", Map.of());
    call("Network.setCacheDisabled", Map.of("cacheDisabled", true));
    weight.set(0);
    open(address);
    evaluate("document.fonts.ready.then(() => true)");
    call("Network.setCacheDisabled", Map.of("cacheDisabled", false));
    return weight.get();
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

  /** Waits until a script answers yes; pages may load in between. */
  public Tab until(String script) {
    long end = System.nanoTime() + java.time.Duration.ofMinutes(2).toNanos();
    while (System.nanoTime() < end) {
      try {
        if (evaluate("document.readyState === 'complete' && (" + script + ")").asBoolean(false)) {
          return this;
        }
      } catch (IllegalStateException leaving) {
        // the page is just being left
      }
      java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
    }
    throw new IllegalStateException("never so: " + script + "; at " + evaluate("location.href"));
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
            code(key),
            "text",
            key.equals("Enter") ? "\r" : key.equals("Tab") ? "" : key);
    call("Input.dispatchKeyEvent", down);
    call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key));
    return this;
  }

  private static int code(String key) {
    return key.equals("Tab") ? 9 : key.equals("Enter") ? 13 : key.charAt(0);
  }

  /** Presses the tab key until an element of a kind has the focus. */
  public Tab reach(String selector) {
    for (int stop = 0; stop < 300; stop++) {
      press("Tab");
      if (evaluate("!!document.activeElement?.matches(" + quoted(selector) + ")").asBoolean()) {
        return this;
      }
    }
    throw new IllegalStateException("the tab key never comes to " + selector);
  }

  /** Writes where the focus is, as a keyboard does. */
  public Tab write(String text) {
    call("Input.insertText", Map.of("text", text));
    return this;
  }

  /** The words of what has the focus. */
  public String focused() {
    return evaluate("document.activeElement?.innerText ?? ''").asString().strip();
  }

  /** Switches the scripts of pages off. */
  public Tab withoutScript() {
    call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    return this;
  }

  /** Whether the device of passkeys finds its owner there: {@code yes} or {@code no}. */
  public Tab deviceAnswers(String answer) {
    call(
        "WebAuthn.setUserVerified",
        Map.of("authenticatorId", authenticator, "isUserVerified", answer.equals("yes")));
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

  /** The colours of the person's own system in place of ours, or not. */
  public Tab forcedColours(String state) {
    call(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "forced-colors", "value", state))));
    return this;
  }

  /** Text at so many pixels, as a reader sets it in their browser; 16 is the usual. */
  public Tab text(int pixels) {
    call("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", pixels, "fixed", pixels)));
    return this;
  }

  /** How many pixels the page is too wide. */
  public int tooWide() {
    return evaluate("document.documentElement.scrollWidth - innerWidth").asInt();
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
    authenticator =
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
                        "automaticPresenceSimulation", true)))
            .get("authenticatorId")
            .asString();
    return this;
  }

  /** Closes it, with its cookies. */
  public void close() {
    call("Page.close", Map.of());
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
            Map.of("format", "png", "captureBeyondViewport", height > 900, "clip", whole));
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
}
