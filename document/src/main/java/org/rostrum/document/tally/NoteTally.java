package org.rostrum.document.tally;

/**
 * A note paired with its reference.
 *
 * @param before the hash of the last word before the reference in the same paragraph, 0 when none
 * @param words the note's own words
 */
public record NoteTally(long before, Words words) {}
