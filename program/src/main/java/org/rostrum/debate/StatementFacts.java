package org.rostrum.debate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who made one statement, and how. Words that are not known are empty.
 *
 * @param file the statement's file name, without folder
 * @param entity the entity's code or name
 * @param speaker the person's name without honorific
 * @param honorific such as {@code "Her Excellency Ms."}
 * @param title such as {@code "Minister for Foreign Affairs"}
 * @param level the level at which it was made
 * @param language a BCP 47 tag; empty when the file itself shall tell
 * @param capacity for whom it is made
 * @param part the part the entity takes
 * @param order place in the order of delivery, from 1
 * @param received when it was received
 */
public record StatementFacts(
    String file,
    String entity,
    String speaker,
    String honorific,
    String title,
    Optional<Level> level,
    String language,
    Capacity capacity,
    Optional<PartTaken> part,
    OptionalInt order,
    Optional<Instant> received) {

  /** A statement of which only the file is known: its name becomes the entity's. */
  public static StatementFacts ofFile(String file) {
    int dot = file.lastIndexOf('.');
    return new StatementFacts(
        file,
        dot > 0 ? file.substring(0, dot) : file,
        "",
        "",
        "",
        Optional.empty(),
        "",
        new Capacity.National(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }

  /** What is not known, in the words of the columns of {@code statements.csv}, in their order. */
  public List<String> missing() {
    List<String> missing = new java.util.ArrayList<>();
    if (speaker.isEmpty()) {
      missing.add("speaker");
    }
    if (title.isEmpty()) {
      missing.add("title");
    }
    if (level.isEmpty()) {
      missing.add("level");
    }
    if (part.isEmpty()) {
      missing.add("part");
    }
    return List.copyOf(missing);
  }
}
