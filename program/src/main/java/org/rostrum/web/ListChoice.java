package org.rostrum.web;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * A question by which a {@link Listing} is narrowed.
 *
 * @param name its name in addresses
 * @param key its label, a sentence of the page's room
 * @param options the answers, beside "any"
 * @param fits whether a row fits an answer
 */
public record ListChoice<T>(
    String name, String key, List<Option> options, BiPredicate<T, String> fits) {

  /**
   * One answer.
   *
   * @param value as it stands in addresses
   * @param key the sentence of the page's room that says it; empty when {@code text} is a name
   * @param text a name that is the same in all languages, such as a debate's short name
   */
  public record Option(String value, String key, String text) {
    public static Option said(String value, String key) {
      return new Option(value, key, "");
    }

    public static Option named(String value, String text) {
      return new Option(value, "", text);
    }

    String read(Frame frame) {
      return key.isEmpty() ? text : frame.say(key);
    }
  }

  public ListChoice {
    options = List.copyOf(options);
  }
}
