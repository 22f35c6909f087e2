package org.rostrum.cover.pdf;

/**
 * A name as it stands in the file's bytes, outside streams, whichever object it belongs to and
 * whether or not a reader would ever reach it.
 *
 * @param name without the slash, its {@code #xx} escapes undone
 * @param at where its slash stands
 */
public record RawName(String name, int at) {}
