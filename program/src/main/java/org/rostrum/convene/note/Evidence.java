package org.rostrum.convene.note;

/**
 * What a field stands on.
 *
 * @param field the field's path in {@code debate.yaml}, such as {@code "sittings.1.starts"}
 * @param certainty how sure it is
 * @param paragraph the paragraph of the note it comes from, from 1; 0 for none
 * @param quote the words it comes from
 * @param remark what a person should check, as {@link Doubts} says it; empty when there is nothing
 */
public record Evidence(
    String field, Certainty certainty, int paragraph, String quote, String remark) {}
