package org.rostrum.document.word.pack;

/**
 * From a part to another, or to somewhere outside.
 *
 * @param id the name it goes by in the part
 * @param type the last step of its type's address, such as {@code "footnotes"}: the same in Strict
 *     and Transitional
 * @param target the part's name, or the address outside
 * @param reach whether it leads to a part or outside
 */
public record Relation(String id, String type, String target, Reach reach) {
  /** Where a relation leads. */
  public enum Reach {
    PART,
    OUTSIDE
  }
}
