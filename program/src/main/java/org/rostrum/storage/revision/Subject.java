package org.rostrum.storage.revision;

/**
 * One thing that people edit.
 *
 * @param kind what it is: {@code debate}, {@code inscription}
 * @param id which one
 */
public record Subject(String kind, String id) {}
