package org.rostrum.receive.filing;

import java.util.Optional;
import org.rostrum.debate.Level;
import org.rostrum.debate.PartTaken;

/**
 * In whose name the statement is made, as the annex prints it. What nobody has told is empty.
 *
 * @param honorific such as {@code "Her Excellency Ms."}
 * @param speaker the person's name without honorific
 * @param title such as {@code "Minister for Foreign Affairs"}
 * @param group when it is made for a group: its name with the article
 */
public record Voice(
    String honorific,
    String speaker,
    String title,
    Optional<Level> level,
    Optional<PartTaken> part,
    String group) {
  /** Nothing told. */
  public static final Voice UNTOLD = new Voice("", "", "", Optional.empty(), Optional.empty(), "");
}
