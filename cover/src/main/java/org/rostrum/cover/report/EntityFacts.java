package org.rostrum.cover.report;

import java.util.List;

/**
 * Whose letter it should be.
 *
 * @param code as in the roster, such as {@code "QLY"}; names the folder in the trust list
 * @param shown its short name, for messages
 * @param names every name it is written by, in all languages, with and without article
 * @param others names of other entities, to notice somebody else's letterhead
 */
public record EntityFacts(String code, String shown, List<String> names, List<String> others) {
  public EntityFacts {
    names = List.copyOf(names);
    others = List.copyOf(others);
  }
}
