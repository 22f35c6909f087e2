package org.rostrum.document.word.numbering;

import java.util.Map;

/**
 * What {@code w:num} defines: a list made of an abstract one, with what it changes.
 *
 * @param abstractId the abstract list; lists of the same one count together
 * @param starts the values that levels start again from when this list is first used
 * @param levels the levels defined anew
 */
record ListInstance(int abstractId, Map<Integer, Integer> starts, Map<Integer, Level> levels) {
  ListInstance {
    starts = Map.copyOf(starts);
    levels = Map.copyOf(levels);
  }
}
