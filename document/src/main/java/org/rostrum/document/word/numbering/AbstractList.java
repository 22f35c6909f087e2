package org.rostrum.document.word.numbering;

import java.util.List;

/**
 * What {@code w:abstractNum} defines: the levels that the lists made of it share.
 *
 * @param levels by level, {@link Level#UNDEFINED} where the file defines none
 * @param providesStyle the list style that this definition is ({@code w:styleLink}), empty if none
 * @param followsStyle the list style whose definition is to be taken in place of this one ({@code
 *     w:numStyleLink}), empty if none
 */
record AbstractList(List<Level> levels, String providesStyle, String followsStyle) {
  AbstractList {
    levels = List.copyOf(levels);
  }
}
