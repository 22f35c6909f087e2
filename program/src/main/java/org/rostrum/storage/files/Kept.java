package org.rostrum.storage.files;

/**
 * A file that is kept.
 *
 * @param hash its name
 * @param size how many bytes it has
 */
public record Kept(FileHash hash, long size) {}
