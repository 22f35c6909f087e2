package org.rostrum.document.tally;

/**
 * A bag of words, told by its size and a hash that does not depend on their order: two bags are
 * equal when these are.
 *
 * @param count how many words
 * @param hash the sum of the words' hashes, modulo 2^64
 */
public record Words(long count, long hash) {
  /** No words. */
  public static final Words NONE = new Words(0, 0);
}
