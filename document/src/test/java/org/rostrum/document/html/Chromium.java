package org.rostrum.document.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real browser, where the machine has one. */
record Chromium(Path program) {

  /** The browser of this machine; empty where there is none. */
  static List<Chromium> present() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .limit(1)
        .map(Chromium::new)
        .toList();
  }

  /** A page's markup after it was loaded and its scripts had run. */
  String load(Path page, Path profile, String... options) {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(List.of("--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"));
    command.addAll(List.of("--virtual-time-budget=60000", "--user-data-dir=" + profile));
    command.addAll(List.of(options));
    command.add(page.toUri().toString());
    Path errors = profile.resolveSibling("chromium.log");
    try {
      Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
      String markup = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("the browser did not end; see " + errors);
      }
      return markup;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
