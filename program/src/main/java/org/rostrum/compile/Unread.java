package org.rostrum.compile;

import org.rostrum.document.safety.Finding;

/**
 * A statement that could not be read.
 *
 * @param annex the number its annex would have
 * @param file its file name
 * @param finding why, and how to mend it
 */
public record Unread(int annex, String file, Finding finding) {}
