package org.rostrum.web;

import java.util.List;
import java.util.Map;
import org.rostrum.document.words.Words;
import org.springframework.http.HttpStatus;

/**
 * A page to show: what a controller answers with. {@link PageWriter} sets it into the frame.
 *
 * @param words the sentences of the room it belongs to
 * @param template its template under {@code src/main/jte}, without the ending
 * @param parts what the template is given beside the frame, by name
 * @param status how the request went
 * @param ways tabs of its own; empty for those of the visitor
 */
public record Page(
    Words words, String template, Map<String, Object> parts, HttpStatus status, List<Way> ways)
    implements Answer {

  public Page {
    parts = Map.copyOf(parts);
    ways = List.copyOf(ways);
  }

  /** A page that is there. */
  public static Page of(Words words, String template, Map<String, Object> parts) {
    return new Page(words, template, parts, HttpStatus.OK, List.of());
  }

  public static Page of(Words words, String template) {
    return of(words, template, Map.of());
  }

  public Page withStatus(HttpStatus other) {
    return new Page(words, template, parts, other, ways);
  }

  public Page withWays(List<Way> others) {
    return new Page(words, template, parts, status, others);
  }
}
