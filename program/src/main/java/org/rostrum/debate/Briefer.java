package org.rostrum.debate;

/**
 * A person who briefs the Council.
 *
 * @param honorific as printed, such as {@code "H.E. Ms."}; may be empty
 * @param name given and family name as printed
 * @param function such as {@code "High Representative for Disarmament Affairs"}; may be empty
 */
public record Briefer(String honorific, String name, String function) {}
