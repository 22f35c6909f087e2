package org.rostrum.compile.plan;

import java.util.Optional;
import java.util.OptionalInt;
import org.rostrum.debate.DeclaredEntity;
import org.rostrum.debate.Level;
import org.rostrum.debate.PartTaken;

/**
 * Who made a statement, with every name already chosen for the main document's language and the
 * debate's date.
 *
 * @param part what part they took
 * @param kind what kind of entity they speak for; empty when only a file name is known
 * @param shortName the entity's short name, such as {@code "Quillaya"}
 * @param runningName as it stands in a sentence with its article, such as {@code "the Plurinational
 *     State of Quillaya"}
 * @param sortKey what the entity is sorted by in English, never printed
 * @param listKey what the entity is sorted by in the letter's sentences, in its language
 * @param slug the entity's name for addresses
 * @param honorific such as {@code "H.E. Ms."}; empty when not known
 * @param speaker the person's name; empty when not known
 * @param title the person's functional title; empty when not known
 * @param group on whose behalf they speak, as printed, such as {@code "the Lake States"}; empty
 *     when they speak for themselves
 * @param level the person's rank; {@link Level#OTHER} when not known
 * @param order place in the order of delivery, counted from 1
 */
public record Participant(
    PartTaken part,
    Optional<DeclaredEntity.Kind> kind,
    String shortName,
    String runningName,
    String sortKey,
    String listKey,
    String slug,
    String honorific,
    String speaker,
    String title,
    String group,
    Level level,
    OptionalInt order) {

  /** Whether the letter names the person and not only the State (S/2020/1090). */
  boolean named() {
    return level.isHigh() && !speaker.isEmpty();
  }
}
