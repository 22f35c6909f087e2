package org.rostrum.cover.report;

import org.rostrum.document.safety.Severity;

/**
 * What one check says of a cover letter. Its sentence is put together by {@link CoverWords}, in the
 * language of whoever reads it.
 *
 * @param check which check
 * @param severity what it asks for, by policy
 * @param spot where
 * @param words what it is about: a name, a number, words of the letter; harmless to show, may be
 *     empty
 */
public record CoverFinding(Check check, Severity severity, Spot spot, String words) {}
