package org.rostrum.document.official;

import org.rostrum.document.text.Direction;

/**
 * One annex's place and heading. Its Text is handed over beside it.
 *
 * @param number 1 for the first
 * @param label as printed, such as {@code "Annex XII"}
 * @param heading such as {@code "Statement by the Permanent Mission of Quillaya to the United
 *     Nations"}
 * @param shortName the entity's short name for lists and links, such as {@code "Quillaya"}
 * @param slug the entity's name for addresses: lower-case ASCII letters, digits and hyphens
 * @param original the mark under and to the right of the heading, such as {@code "[Original:
 *     French]"}; empty when the language is the main document's
 * @param language the statement's language, a BCP 47 tag
 * @param direction the statement's direction
 */
public record Annex(
    int number,
    String label,
    String heading,
    String shortName,
    String slug,
    String original,
    String language,
    Direction direction) {}
