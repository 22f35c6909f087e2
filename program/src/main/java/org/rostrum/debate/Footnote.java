package org.rostrum.debate;

/**
 * A footnote of the concept note.
 *
 * @param mark as printed: a number or a sign such as {@code "*"}
 * @param words its words
 */
public record Footnote(String mark, String words) {}
