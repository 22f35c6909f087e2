package org.rostrum.web;

import java.util.Map;
import org.rostrum.document.words.Tongue;
import org.rostrum.document.words.Words;
import org.springframework.http.HttpStatus;

/**
 * A request that cannot be answered as asked, for a reason the reader can be told. Its two
 * sentences stand in the words of the room that found it: {@code KEY} says what happened, {@code
 * KEY.mend} what to do.
 */
public class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Words words;
  private final HttpStatus status;
  private final String key;
  private final transient Map<String, Object> places;

  public Trouble(HttpStatus status, Words words, String key, Map<String, Object> places) {
    super(words.say(Tongue.ENGLISH, key, places));
    this.status = status;
    this.words = words;
    this.key = key;
    this.places = Map.copyOf(places);
  }

  public Trouble(HttpStatus status, Words words, String key) {
    this(status, words, key, Map.of());
  }

  HttpStatus status() {
    return status;
  }

  /** Both sentences, one after the other. */
  public String sentences(Tongue tongue) {
    String happened = whatHappened(tongue);
    boolean closed = happened.matches("(?s).*[.!?。؟]");
    return happened + (closed ? " " : tongue == Tongue.CHINESE ? "。" : ". ") + whatToDo(tongue);
  }

  String whatHappened(Tongue tongue) {
    return words.say(tongue, key, places);
  }

  String whatToDo(Tongue tongue) {
    return words.say(tongue, key + ".mend", places);
  }
}
