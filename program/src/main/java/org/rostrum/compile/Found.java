package org.rostrum.compile;

import org.rostrum.document.safety.Finding;

/**
 * Something about a statement that a person should look at, though its annex stands.
 *
 * @param annex the annex's number
 * @param file its file name
 * @param finding what, where, and what to do about it
 */
public record Found(int annex, String file, Finding finding) {}
