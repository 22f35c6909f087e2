package org.rostrum.web;

import java.util.Optional;

/**
 * Sends the browser on to another page after an act, so that reloading repeats nothing.
 *
 * @param path where to, beginning with a slash
 * @param told one sentence that the next page says where the act happened
 */
public record Onward(String path, Optional<String> told) implements Answer {

  public Onward {
    if (!path.startsWith("/") || path.startsWith("//")) {
      throw new IllegalArgumentException("not a path of this house: " + path);
    }
  }

  public static Onward to(String path) {
    return new Onward(path, Optional.empty());
  }

  public Onward telling(String sentence) {
    return new Onward(path, Optional.of(sentence));
  }
}
