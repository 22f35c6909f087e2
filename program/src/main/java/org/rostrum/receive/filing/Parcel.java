package org.rostrum.receive.filing;

import java.util.List;
import java.util.Optional;

/**
 * What a mission sends in one act.
 *
 * @param cover the cover letter; empty when it follows, or is missing
 * @param verdict what was found of the letter's signature, as a code; empty while nobody has looked
 * @param text the SHA-256 of the rebuilt text; empty while it is not rebuilt
 * @param choices what the mission chose about the text
 * @param leftOut what of the Word file is not in that text, in words
 * @param held what stands against it, as codes; it is received all the same
 * @param parties the other delegations of a joint statement, by their codes
 */
public record Parcel(
    String debate,
    String mission,
    FiledFile statement,
    Optional<FiledFile> cover,
    String verdict,
    String text,
    String choices,
    List<String> leftOut,
    List<String> held,
    Hand by,
    Voice voice,
    List<String> parties) {
  public Parcel {
    leftOut = List.copyOf(leftOut);
    held = List.copyOf(held);
    parties = List.copyOf(parties);
  }
}
