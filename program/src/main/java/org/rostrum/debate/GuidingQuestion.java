package org.rostrum.debate;

/**
 * One guiding question.
 *
 * @param letter its letter for citing, {@code "a"} for the first, {@code "aa"} after {@code "z"};
 *     the printed letter where it has one
 * @param printed its label as printed: {@code "a)"}, {@code "1."}, {@code "•"}; empty when it has
 *     none
 * @param words the question, often several sentences
 */
public record GuidingQuestion(String letter, String printed, String words) {}
