package org.rostrum.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The style sheet, the faces and the scripts, each read once. Their address carries the hash of all
 * of them, so a browser keeps them for good and never mixes two versions.
 */
public final class Assets {
  /** Where they are served: {@code /assets/VERSION/NAME}. */
  static final String ROOT = "/assets/";

  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");
  private static final String[] OURS = {
    "rostrum.css",
    "rostrum.js",
    "passkey.js",
    "verify.js",
    "statement.js",
    "file.js",
    "review.js",
    "mark.svg",
    "fonts/noto-naskh-arabic.woff2",
    "fonts/noto-serif-cyrillic.woff2",
    "fonts/noto-serif-latin-ext.woff2",
    "fonts/noto-serif-latin-italic.woff2",
    "fonts/noto-serif-latin.woff2"
  };

  private final Map<String, byte[]> files = new TreeMap<>();
  private final String version;

  Assets() {
    for (String name : OURS) {
      files.put(name, read("/org/rostrum/web/assets/" + name));
    }
    files.put("htmx.js", read(HTMX));
    version = hashOfAll();
  }

  /** The text of one of them. */
  String text(String name) {
    return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  /** The address of one of them. */
  public String at(String name) {
    if (!files.containsKey(name)) {
      throw new IllegalArgumentException("no such asset: " + name);
    }
    return ROOT + version + "/" + name;
  }

  Optional<byte[]> find(String path) {
    String ours = ROOT + version + "/";
    return path.startsWith(ours)
        ? Optional.ofNullable(files.get(path.substring(ours.length())))
        : Optional.empty();
  }

  static String type(String path) {
    return TYPES.getOrDefault(
        path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
  }

  private String hashOfAll() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.values().forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  private static byte[] read(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The program's own file " + resource + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
