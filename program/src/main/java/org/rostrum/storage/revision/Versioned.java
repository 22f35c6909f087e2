package org.rostrum.storage.revision;

/**
 * Something as it was read, with the version to name when editing it.
 *
 * @param value what was read
 * @param version hand it back as {@link Edit#seen}
 */
public record Versioned<T>(T value, long version) {}
