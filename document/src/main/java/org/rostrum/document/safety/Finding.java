package org.rostrum.document.safety;

/**
 * What a check says of a file.
 *
 * @param code stable, lower case with hyphens, such as {@code "word-encrypted"}
 * @param severity what it asks for
 * @param place where it stands
 * @param what what was found, one sentence in plain words
 * @param mend what to do about it, one sentence; empty when there is nothing to do
 */
public record Finding(String code, Severity severity, Place place, String what, String mend) {}
