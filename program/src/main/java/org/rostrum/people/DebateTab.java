package org.rostrum.people;

import java.util.Optional;
import org.rostrum.document.words.Words;

/**
 * A page of a debate that stands among the debate's tabs. A room that has one adds a bean of this
 * kind; {@code people.pages.DebateTabs} shows those the reader may use.
 *
 * @param place its order: the debate 10, what a mission does 20 to 39, the desk 40 to 59, policy
 *     60, letters 70, the register 80
 * @param words of the room it belongs to
 * @param key what the tab says
 * @param path its address; {@code {debate}} stands for the debate's id and {@code {mission}} for
 *     the reader's own mission, and readers without one do not see it
 * @param act what one must be allowed to do, in the debate's stage; empty: anybody
 */
public record DebateTab(int place, Words words, String key, String path, Optional<Act> act) {

  /** A page that needs an act. */
  public static DebateTab of(int place, Words words, String key, String path, Act act) {
    return new DebateTab(place, words, key, path, Optional.of(act));
  }

  /** A page anybody may open. */
  public static DebateTab open(int place, Words words, String key, String path) {
    return new DebateTab(place, words, key, path, Optional.empty());
  }
}
