package org.rostrum.debate;

/**
 * An entity told by the debate itself, because the roster does not know it. Specimen States are
 * told this way.
 *
 * @param code unique within the debate, such as {@code "QLY"}
 * @param shortName such as {@code "Quillaya"}
 * @param runningName as it stands within a sentence, with its article: {@code "the Plurinational
 *     State of Quillaya"}
 * @param sortKey what it is ordered by in English: {@code "Quillaya (Plurinational State of)"}
 * @param kind what it is
 */
public record DeclaredEntity(
    String code, String shortName, String runningName, String sortKey, Kind kind) {

  /** What an entity is; decides its annex heading and its list. */
  public enum Kind {
    /** A Member of the United Nations. */
    STATE,
    /** A State that is not a Member and keeps a permanent observer mission. */
    OBSERVER_STATE,
    /** An intergovernmental or other organization. */
    ORGANIZATION,
    /** A committee, office or agency of the United Nations. */
    UNITED_NATIONS_BODY,
    /** A person who briefs in their own name. */
    PERSON
  }
}
