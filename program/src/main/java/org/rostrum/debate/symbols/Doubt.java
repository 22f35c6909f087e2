package org.rostrum.debate.symbols;

/**
 * Something in running words that looks like a symbol but is none.
 *
 * @param start index of the first character, in UTF-16 units
 * @param end index after the last character
 * @param printed the text from start to end
 * @param reason why it is none, in plain words
 */
public record Doubt(int start, int end, String printed, String reason) {}
