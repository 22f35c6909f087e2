package org.rostrum.document.pdf.tag;

/**
 * A node of the structure tree (ISO 32000-1, 14.7).
 *
 * @param parent the number of the node it stands in; -1 for the root of an annex
 * @param type the structure type such as {@code "P"}; empty for words that stand in their parent
 *     directly
 * @param language where it differs from the parent's; empty where it does not
 * @param attributes of the layout, list and table kinds as they stand in the file, such as {@code
 *     "/O/Table/ColSpan 2"}; empty for none
 * @param alternative words in place of a picture; empty for none
 * @param title for headings, what a bookmark says; empty for none
 */
public record Node(
    int parent,
    String type,
    String language,
    String attributes,
    String alternative,
    String title) {}
